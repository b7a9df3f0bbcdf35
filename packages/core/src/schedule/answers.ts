import type { Certainty, ChannelId, Cite, Confidence, IsoDate, Stage, UnknownKind, Window, Words } from './types.ts';

/** What can be said of the time ahead. `unknown` is an answer: it is not "there will be none". */
export type Upcoming =
  | {
      state: 'listed';
      program: string;
      /** Not over on the day, in order. One of certainty `unknown` has no day. */
      stages: Stage[];
      /** What can be said of the time after the last of them. */
      after: Words;
      evidenceUntil: IsoDate;
      /** Set when the day asked about is later than the sources reach. */
      stale?: { evidenceUntil: IsoDate };
    }
  | {
      state: 'unknown';
      program: string;
      /** None: there for code that only lists them. */
      stages: Stage[];
      kind: UnknownKind;
      because: Words;
      cite: Cite[];
      evidenceUntil: IsoDate;
      stale?: { evidenceUntil: IsoDate };
    };

/** A line of a calendar. `covers` is a budget period and no pay day. */
export interface CalendarEntry {
  /** Stable and unique: `pkh-2026-2:announced`. */
  id: string;
  /** The stage's id. */
  stage: string;
  program: string;
  kind: 'covers' | 'announced' | 'first-paid';
  /** Programme, stage and year: "PKH Tahap 2 2026". */
  name: Words;
  /** Both ends belong to it. */
  from: IsoDate;
  to: IsoDate;
  precision: Window['precision'];
  /** Of this line: of the window for `announced` and `first-paid`, of the stage for `covers`. */
  certainty: Certainty;
  confidence: Confidence;
  text?: Words;
  cite: Cite[];
  evidenceUntil: IsoDate;
  /** Set when the line ends later than the sources reach. */
  stale?: { evidenceUntil: IsoDate };
}

/** A way in which a programme's money or goods reach people. */
export interface Channel {
  id: ChannelId;
  name: Words;
  /** Who runs it: BRI, BNI … */
  members: string[];
  how: Words;
  /** For whom, where not for everyone. */
  who?: Words;
  documents?: Words[];
  /** `depends`: it differs by region and no region was given, so both possibilities are listed, each with its `where`. */
  applies: 'everywhere' | 'here' | 'depends';
  /** In which places, where it differs. */
  where?: Words;
  validFrom: IsoDate;
  validTo?: IsoDate;
  confidence: Confidence;
  cite: Cite[];
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
  note?: Words;
}

export type ChannelsAnswer =
  | { state: 'listed'; program: string; channels: Channel[]; stale?: { evidenceUntil: IsoDate } }
  | { state: 'unknown'; program: string; channels: Channel[]; because: Words };

/** A rule about until when something must be done. Only what a source states: a day count that was not seen is not here. */
export interface Deadline {
  id: string;
  programs: string[];
  text: Words;
  validFrom: IsoDate;
  validTo?: IsoDate;
  confidence: Confidence;
  cite: Cite[];
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
  note?: Words;
}
