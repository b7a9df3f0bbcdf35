import type { DecileLabel } from '@bansos-kit/core/welfare';

/** What the page about deciles says around the library's own words. `{name}` stands for a value. */
export interface DecileStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
  terms: string[];
  notHere: string;

  ladderTitle: string;
  ladderHint: string;
  namesHint: string;
  decile: string;
  place: string;
  oftenCalled: string;
  rungMeets: string;
  rungOnlyIf: string;
  lowest: string;
  highest: string;

  programsTitle: string;
  programsHint: string;
  programsCaption: string;
  program: string;
  meets: string;
  onlyIf: string;
  doesNotMeet: string;
  meetsMeaning: string;
  onlyIfMeaning: string;
  doesNotMeetMeaning: string;
  condition: string;
  fromTo: string;
  noDecile: string;
  none: string;
  notAsking: string;
  noSource: string;

  meaningTitle: string;
  isTitle: string;
  isNotTitle: string;
  rankingTitle: string;
  rankingHint: string;

  siteTitle: string;
  siteHint: string;
  sitePrints: string;
  siteMeans: string;
  site: Record<Exclude<DecileLabel['kind'], 'unknown'>, string>;
  siteAnswer: string;

  changeTitle: string;
  setByTitle: string;
  rhythmTitle: string;
  sizeText: string;
  lawText: string;
  askTitle: string;
  askHint: string;
  routes: string;
  wholePath: string;

  lineTitle: string;
  lineLead: string;
  perPerson: string;
  period: string;
  publishedOn: string;
  publishedBy: string;
  household: string;
  poorShare: string;
  provinceTitle: string;
  provinceCaption: string;
  province: string;
  line: string;
  poor: string;
  percent: string;
  noFigure: string;
  otherPeriod: string;
  survey: string;
  seriesTitle: string;
  seriesCaption: string;
  seriesHint: string;

  classTitle: string;
  classHint: string;
  classCaption: string;
  spendingClass: string;
  timesLine: string;
  perHead: string;
  share: string;
  below: string;
  from: string;
  between: string;
  people: string;

  oldTitle: string;
  oldHint: string;
  oldCaption: string;
  system: string;
  years: string;
  yearsTo: string;
  yearsOpen: string;
  yearsAbout: string;
  ranked: string;
  scale: string;
  rankedBy: string;
  covered: string;
  tiersTitle: string;
  pbdtTitle: string;
  pbdtStep: string;

  tool: SpendingToolStrings;
}

/** The form and what its script says. */
export interface SpendingToolStrings {
  title: string;
  noScript: string;
  hint: string;
  privacy: string;
  amount: string;
  amountHint: string;
  persons: string;
  province: string;
  nation: string;
  check: string;
  clear: string;
  cleared: string;
  badAmount: string;
  badPersons: string;
  errorTitle: string;
  verdict: string;
  perHead: string;
  times: string;
  classFrom: string;
  classBelow: string;
  classBetween: string;
  line: string;
  publishedOn: string;
  publishedBy: string;
  nationName: string;
}
