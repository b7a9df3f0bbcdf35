import type { Amount, Confidence, Program, ProseKind, Source } from '@bansos-kit/core/policy';

/** What the programme pages say around the catalog's own words. `{name}` stands for a value. */
export interface ProgramStrings {
  indexTitle: string;
  indexDescription: string;
  indexHeading: string;
  indexLead: string;
  runningTitle: string;
  stoppedTitle: string;
  stoppedHint: string;
  glossaryLink: string;

  pageTitle: string;
  pageDescription: string;
  contents: string;
  running: string;
  stopped: string;
  endedOn: string;
  /** Of what may well go on: only our records end. */
  recordsUntil: string;
  lastRules: string;
  authority: string;
  category: string;
  forWhom: string;
  unit: Record<Program['unit'], string>;

  whoTitle: string;
  whoHint: string;
  threeFacts: string;
  /** Two questions, with the place to ask behind each. */
  findOut: Record<'registered' | 'paid', string>;
  all: string;
  any: string;
  not: string;
  memberOne: string;
  memberAll: string;
  memberAny: string;
  noMemberOne: string;
  noMemberAll: string;
  noMemberAny: string;
  everyMemberOne: string;
  everyMemberAll: string;
  everyMemberAny: string;

  howMuchTitle: string;
  amountCaption: string;
  amountName: string;
  amountPlain: string;
  amountPer: Record<Amount['per'], string>;
  inStages: string;
  stagesAYear: string;
  perStage: string;
  paidTo: Record<Amount['paidTo'], string>;
  amountsOverTime: string;
  noFigure: string;
  unknownAmount: string;
  limitsOfCount: string;
  order: string;

  whenTitle: string;
  whenHint: string;
  recordsBegin: string;
  inForce: string;
  notInForce: string;
  notKnown: string;

  howTitle: string;
  documentsTitle: string;
  prose: Record<ProseKind, string>;
  noDocuments: string;
  noSteps: string;
  moreTitle: string;

  targetsTitle: string;
  targetsCaption: string;
  year: string;
  target: string;
  reached: string;
  budget: string;
  spent: string;
  families: string;
  persons: string;
  units: Record<'years' | 'months' | 'decile' | 'persons' | 'percent' | 'va', string>;

  historyTitle: string;
  historyHint: string;
  olderHistory: string;
  firstRecord: string;
  starts: string;
  stops: string;
  /** What nobody found a source for, which is not to say that it ended. */
  unknownFrom: string;
  newRule: string;
  oldRule: string;
  changedRule: string;
  newComponent: string;
  oldComponent: string;
  counted: Record<Amount['per'], string>;
  countedOtherwise: string;
  noLonger: string;
  noSource: string;
  newBasis: string;
  provinces: string;
  provincesEnded: string;
  provincesUnknown: string;
  proseChanged: string;
  proseOld: string;
  proseNew: string;
  amountGap: string;

  sourcesTitle: string;
  sourcesHint: string;
  sources: string;
  /** Of what has none for its own time: those of the time before. */
  lastSources: string;
  weakMark: string;
  confidence: Record<Confidence, string>;
  confidenceMeaning: string[];
  alternative: string;
  note: string;
  from: string;
  fromTo: string;
  until: string;
  kind: Record<Source['kind'], string>;
  published: string;
  unpublished: string;
  /** Of a source that cannot be opened: a collection of files, a page whose address nobody kept. */
  noAddress: string;
  looked: string;

  glossaryTitle: string;
  glossaryDescription: string;
  glossaryHeading: string;
  glossaryLead: string;
}
