import { catalogFor } from '../../i18n/index.ts';
import type { Context } from '../programs/context.ts';
import { latestStages } from './listing.ts';
import { type StageView, stageView } from './stage-view.ts';

/** A programme's stages of the year of a day and of the year before, the latest first. */
export function recentStages(
  context: Context,
  program: string,
  day: string,
): Record<'current' | 'before', StageView[]> {
  const words = catalogFor(context.locale).schedule;
  const year = Number(day.slice(0, 4));
  const views = (one: number) => latestStages(program, one).map((stage) => stageView(context, words, stage, day));
  return { current: views(year), before: views(year - 1) };
}
