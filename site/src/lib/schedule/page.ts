import type { Catalog, Program } from '@bansos-kit/core/policy';
import type { Upcoming } from '@bansos-kit/core/schedule';
import { fill } from '../../i18n/fill.ts';
import { catalogFor, type Locale } from '../../i18n/index.ts';
import type { ScheduleStrings } from '../../i18n/schedule/strings.ts';
import { createContext, type ListedSource, type Ref } from '../programs/context.ts';
import { type ChannelGroup, channelGroups, type DeadlineView, deadlineViews } from './channels.ts';
import { type Lane, laneOf } from './lanes.ts';
import { type Listed, listedOn } from './listing.ts';
import { type StageView, stageView } from './stage-view.ts';
import { type StatusGroup, statusGroups } from './status-words.ts';
import { type MonthRow, yearTable } from './year-table.ts';

export interface ProgramSchedule {
  id: string;
  name: string;
  running: boolean;
  current: StageView[];
  before: StageView[];
  lane: Lane;
  /** The picture in a sentence, for those who do not see it. */
  laneText: string;
  /** The stages that are not over on the page's day. */
  next: StageView[];
  /** What can be said of the time after, or why nothing is known. */
  after: { text: string; refs: Ref[] };
}

export interface SchedulePage {
  year: number;
  programs: ProgramSchedule[];
  others: Program[];
  months: MonthRow[];
  channels: ChannelGroup[];
  deadlines: DeadlineView[];
  statuses: StatusGroup[];
  sources: ListedSource[];
}

/** All that the page of the schedule shows, on the day that somebody last looked. */
export function schedulePage(catalog: Catalog, locale: Locale, day: string, reach: string): SchedulePage {
  const { programs: strings, schedule: words } = catalogFor(locale);
  const context = createContext(catalog, locale, strings, reach);
  const year = Number(day.slice(0, 4));
  const { listed, others } = listedOn(catalog, day);
  const months = yearTable(context, year, day, reach);
  const programs = listed.map(({ program, running, current, before, next }: Listed): ProgramSchedule => {
    const views = current.map((stage) => stageView(context, words, stage, day));
    const ahead = next.stages.map(({ id }) => id);
    const name = context.say(program.name);
    return {
      id: program.id,
      name,
      running,
      current: views,
      before: before.map((stage) => stageView(context, words, stage, day)),
      lane: laneOf(current, views, year),
      laneText: laneText(words, name, views, year),
      next: views.filter(({ id }) => ahead.includes(id)).reverse(),
      after: afterOf(next, context.say, context.cite),
    };
  });
  return {
    year,
    programs,
    others,
    months,
    channels: channelGroups(context, listed, day),
    deadlines: deadlineViews(context, catalog, day),
    statuses: statusGroups(context, words),
    sources: context.sources(),
  };
}

function afterOf(
  next: Upcoming,
  say: (text: { id: string; en: string }) => string,
  cite: (cites: { source: string }[]) => Ref[],
): ProgramSchedule['after'] {
  return next.state === 'listed'
    ? { text: say(next.after), refs: [] }
    : { text: say(next.because), refs: cite(next.cite) };
}

function laneText(words: ScheduleStrings, program: string, views: readonly StageView[], year: number): string {
  if (views.length === 0) return fill(words.laneEmpty, { program, year });
  const stages = views.toReversed().map(({ name, covers, announced, firstPaid, noAnnouncement, noFirstPaid }) =>
    fill(words.laneStage, {
      name,
      covers,
      announced: announced?.when ?? noAnnouncement,
      paid: firstPaid?.when ?? noFirstPaid,
    }),
  );
  return `${program} ${year}. ${stages.join(' ')}`;
}
