import type { Retirement } from '@bansos-kit/core/regions';
import type { headerKeys } from '../lib/pages.ts';
import type { AccessibilityStrings, ChangesStrings, PrivacyStrings } from './about/strings.ts';
import type { CheckStrings } from './check/strings.ts';
import type { DecileStrings } from './deciles/strings.ts';
import type { EmbedStrings, EmbedToolStrings } from './embed/strings.ts';
import type { GuideStrings } from './guides/strings.ts';
import type { ProgramStrings } from './programs/strings.ts';
import type { ScheduleStrings, ScheduleToolStrings } from './schedule/strings.ts';

/**
 * The shape of every sentence on the site. A language is complete when its file compiles.
 *
 * `{name}` stands for a value put in by `fill`; `**word**` is strong. Nothing else is markup.
 */
export interface Catalog {
  common: CommonStrings;
  home: HomeStrings;
  check: CheckStrings;
  changes: ChangesStrings;
  privacy: PrivacyStrings;
  accessibility: AccessibilityStrings;
  nik: NikStrings;
  nikTool: NikToolStrings;
  retirement: RetirementStrings;
  regions: RegionStrings;
  regionTool: RegionToolStrings;
  programs: ProgramStrings;
  schedule: ScheduleStrings;
  scheduleTool: ScheduleToolStrings;
  guides: GuideStrings;
  deciles: DecileStrings;
  embed: EmbedStrings;
  embedTool: EmbedToolStrings;
  notFound: NotFoundStrings;
  instead: InsteadStrings;
}

export type Locale = 'id' | 'en';

interface CommonStrings {
  /** What the page says it is, beside its own name, in the browser's title. */
  titleSuffix: string;
  tagline: string;
  skip: string;
  navigation: string;
  home: string;
  check: string;
  sheet: string;
  nik: string;
  regions: string;
  programs: string;
  schedule: string;
  deciles: string;
  guides: string;
  glossary: string;
  changes: string;
  privacy: string;
  accessibility: string;
  embed: string;
  /** In the header, where there is room for a word. */
  short: Record<(typeof headerKeys)[number], string>;
  allPages: string;
  /** The other language, in that language. */
  switchLanguage: string;
  /** The day for which a page was worked out, which is not the day that its sources reach. */
  judgedFor: string;
  /** Until when the sources of a page reach; past that day, how long ago that was (`{days}`). In the words of the elements. */
  reach: Record<'rules' | 'schedule' | 'guide', { until: string; stale: string }>;
  noticeTitle: string;
  notice: string;
  /** At the top of every print-out. */
  printHead: string;
  scamTitle: string;
  scam: string[];
  officialCall: string;
  officialNote: string;
  noScript: string;
  footerPrivacy: string;
  footerData: string;
  footerNames: string;
  footerCode: string;
  provinces: string;
  regencies: string;
  districts: string;
  retired: string;
}

interface HomeStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
  privacy: string;
  figureCaption: string;
  doorsTitle: string;
  checkDoor: string;
  moreTitle: string;
  programsDoor: string;
  scheduleDoor: string;
  guidesDoor: string;
  decilesDoor: string;
  nikDoor: string;
  regionsDoor: string;
  /** `{official}`: the ministry's site. */
  registered: string;
  notTitle: string;
  not: string[];
  developersTitle: string;
  developers: string;
  /** `{villages}`: how many. */
  packages: { name: string; text: string }[];
  snippetIntro: string;
  resultLabel: string;
  dataTitle: string;
  dataAsOf: string;
  dataDecrees: string;
  dataCounts: string;
}

interface NikStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
  beforeTitle: string;
  before: string[];
  toolTitle: string;
  label: string;
  hint: string;
  check: string;
  example: string;
  clear: string;
  show: string;
  edit: string;
  meaningTitle: string;
  meaning: string[];
  notMeaningTitle: string;
  notMeaning: string[];
  howTitle: string;
  how: string;
  howParts: { province: string; regency: string; district: string; date: string; serial: string };
  privacyTitle: string;
  privacy: string[];
  resultTitle: string;
}

/** What the script on the NIK page says. */
export interface NikToolStrings {
  counter: string;
  counterDone: string;
  counterOver: string;
  errorTitle: string;
  errorHints: string;
  errEmpty: string;
  collapsed: string;
  show: string;
  hide: string;
  cleared: string;
  exampleNote: string;
  verdictValid: string;
  verdictSuspect: string;
  verdictNote: string;
  suspectNote: string;
  screenshot: string;
  anatomyTitle: string;
  province: string;
  regency: string;
  district: string;
  date: string;
  serial: string;
  /** `{digits}` of the day, and the `{day}` they stand for. */
  female: string;
  male: string;
  dateOther: string;
  serialLine: string;
  serialZero: string;
  unknownCode: string;
  findingsTitle: string;
  findingsNone: string;
  regionMeaning: string;
  asOf: string;
}

/** What happened to a code that is no longer in use. */
export interface RetirementStrings {
  retired: string;
  unnamed: string;
  /** Only the two decrees around the change are known, not its day. */
  unlisted: string;
  law: string;
  now: string;
  split: string;
  regencyOnly: string;
  noSuccessor: string;
  nikStaysGood: string;
  basis: Record<Retirement['basis'], string>;
}

interface RegionStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
  searchTitle: string;
  searchLabel: string;
  searchHint: string;
  clear: string;
  mapTitle: string;
  mapHint: string;
  listTitle: string;
  listHint: string;
  code: string;
  name: string;
  capital: string;
  regencyCount: string;
  retiredTitle: string;
  retiredHint: string;
  retiredName: string;
  retiredWhat: string;
  noScript: string;
  sourceTitle: string;
  source: string[];
  privacy: string;
}

/** What the script on the region page says. */
export interface RegionToolStrings {
  found: string;
  foundMany: string;
  nothing: string;
  province: string;
  district: string;
  matched: string;
  copy: string;
  copied: string;
  copyFailed: string;
  districts: string;
  districtsOf: string;
  oldDistrictsOf: string;
  clearDone: string;
}

interface NotFoundStrings {
  title: string;
  heading: string;
  text: string;
}

/** Without internet, in place of a page that is not kept. */
interface InsteadStrings {
  title: string;
  heading: string;
  why: string;
  again: string;
  keptTitle: string;
  keptHint: string;
}
