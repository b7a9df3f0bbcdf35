import type { Certainty, Outcome, StageAmount } from '@bansos-kit/core/schedule';

/** What the page of the schedule says around the words of the stages. `{name}` stands for a value. */
export interface ScheduleStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;

  nowTitle: string;
  nowHint: string;
  nowNone: string;

  findOutTitle: string;
  /** `{official}`: the site where a person can look. */
  findOut: string[];

  filterTitle: string;
  filterHint: string;
  filterAll: string;
  filterNone: string;

  yearTitle: string;
  yearHint: string;
  lanesTitle: string;
  laneEmpty: string;
  laneStage: string;
  legendTitle: string;
  legend: Record<'covers' | 'unknown' | 'announced' | 'press' | 'paid' | 'first-report' | 'after' | 'day', string>;
  tableCaption: string;
  month: string;
  covers: string;
  announced: string;
  firstPaid: string;
  /** Many were paid, and nobody dated the first of them. */
  firstDayUnknown: string;
  notFound: string;
  notKnown: string;
  phase: Record<'past' | 'now' | 'ahead', string>;
  monthPhase: Record<'past' | 'now' | 'ahead', string>;

  certaintyTitle: string;
  certainty: Record<Certainty, string>;
  certaintyMeaning: Record<Certainty, string>;
  byPress: string;
  firstReport: string;
  datedByOfficial: string;
  datedByPress: string;

  programsTitle: string;
  programsHint: string;
  programLink: string;
  notRunning: string;
  olderStages: string;
  noStages: string;
  amountTitle: string;
  amount: Record<StageAmount['per'], string>;
  unit: Record<StageAmount['unit'], string>;
  atMost: string;
  paidToInsurer: string;
  reachTitle: string;
  families: Record<'target' | 'reached', string>;
  percent: Record<'target' | 'reached', string>;
  checked: string;
  save: string;
  saveAll: string;
  saveHint: string;
  othersTitle: string;
  othersHint: string;

  whyTitle: string;
  why: string[];

  channelsTitle: string;
  channelsHint: string;
  channelWhere: string;
  channelWho: string;
  channelBring: string;

  deadlinesTitle: string;
  deadlinesHint: string;

  statusTitle: string;
  statusLead: string[];
  statusGroups: Record<Outcome | 'listing', { title: string; text: string }>;
  statusMeaning: string;
  statusMove: string;
  statusDo: string;
  statusPrinted: string;
  statusConflict: string;
  seenIn: string;
  seenFrom: string;
  lookupTitle: string;
  lookupLabel: string;
  lookupHint: string;
  lookupGo: string;
  lookupClear: string;
  lookupPrivacy: string;

  sourcesTitle: string;

  /** On the page of a programme. */
  stagesTitle: string;
  stagesHint: string;
  stagesReach: string;
  stagesNone: string;
  stagesLink: string;
}

/** What the script on the page says. */
export type ScheduleToolStrings = Record<
  'filterSaid' | 'today' | 'todayMark' | 'found' | 'several' | 'unknown' | 'empty' | 'cleared',
  string
>;
