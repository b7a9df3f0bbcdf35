import type { Catalog, Program } from '@bansos-kit/core/policy';
import { type Stage, scheduleSource, stages, type Upcoming, upcoming } from '@bansos-kit/core/schedule';
import { stateOn } from '../programs/timelines.ts';
import { requireStagesComplete } from './complete.ts';

/** What the schedule knows of one programme. */
export interface Listed {
  program: Program;
  running: boolean;
  /** Of the year of the page's day, the latest first. */
  current: Stage[];
  /** Of the year before. */
  before: Stage[];
  next: Upcoming;
}

/** The stages of a programme in a year, the latest first; a build with holes in them ends here. */
export function latestStages(program: string, year: number): Stage[] {
  const found = stages(program, year).map(withoutUncheckable);
  requireStagesComplete(found);
  return found.reverse();
}

/** What another source says is shown only where a reader can look it up. */
function withoutUncheckable({ alternatives = [], ...stage }: Stage): Stage {
  const kept = alternatives.filter(({ cite }) => cite.some(({ source }) => scheduleSource(source)?.url !== undefined));
  return kept.length > 0 ? { ...stage, alternatives: kept } : stage;
}

/**
 * The programmes that the schedule shows: those that run on the day, and those with a stage this year or last. The ones of which
 * most is known come first.
 */
export function listedOn({ programs }: Catalog, day: string): { listed: Listed[]; others: Program[] } {
  const year = Number(day.slice(0, 4));
  const all = programs.map(
    (program): Listed => ({
      program,
      running: stateOn(program, day).running,
      current: latestStages(program.id, year),
      before: latestStages(program.id, year - 1),
      next: upcoming(program.id, { asOf: day }),
    }),
  );
  const isListed = ({ running, current, before, next }: Listed): boolean =>
    running || current.length + before.length > 0 || (next.state === 'unknown' && next.cite.length > 0);
  const known = ({ current, before }: Listed): number => 100 * current.length + before.length;
  return {
    listed: all.filter(isListed).sort((a, b) => known(b) - known(a)),
    others: all.filter((one) => !isListed(one)).map(({ program }) => program),
  };
}
