import type { Cite, Confidence, IsoDate, Text } from '../policy/types.ts';

export type { Cite, Confidence, IsoDate, Source, Text } from '../policy/types.ts';

/** A month of the calendar, `YYYY-MM`. */
export type YearMonth = string;

/** Text of this package: always in both languages. */
export type Words = Required<Text>;

/**
 * How much is known of the day:
 * - `official`: an official said when, before or after;
 * - `observed`: the press saw it paid, and no official named the time;
 * - `pattern`: only the budget period is known, by the rhythm of the year; a day that the press expected is no more than that;
 * - `unknown`: nothing was found. The stage is listed because its budget period exists; there is no day and no guess.
 */
export type Certainty = 'official' | 'observed' | 'pattern' | 'unknown';

/** A stretch of days in which something was said to begin, or was seen to begin. Both ends belong to it. */
export interface Window {
  from: IsoDate;
  to: IsoDate;
  /** How finely the source speaks: `month` windows span the whole month, and say nothing of a day in it. */
  precision: 'day' | 'part-of-month' | 'month';
  /** Who says so. */
  by: 'official' | 'press';
  /** What to say beside the dates: "third week of May, said on 9 May". */
  text?: Words;
  confidence: Confidence;
  cite: Cite[];
}

/** The first payment that was seen. Payment runs in waves by bank, region and check: later waves belong to the stage too. */
export interface FirstPaid extends Window {
  /** `dated`: a source names the time. `first-report`: the earliest report of payments; they may have begun before it. */
  seen: 'dated' | 'first-report';
}

export type ChannelId =
  | 'himbara'
  | 'bsi'
  | 'pos'
  | 'e-warong'
  /** The source says "bank" and not which. */
  | 'bank'
  | 'student-account'
  | 'village-treasurer'
  | 'bulog'
  | 'bpjs'
  | 'kemensos-centre';

/** `once`: one payment for the whole period. `annual`: one grant a year, in one of the terms. `mixed`: families differ, or it changed. */
export type Rhythm = 'monthly' | 'bimonthly' | 'quarterly' | 'once' | 'annual' | 'mixed';

export interface StageAmount {
  rupiah: number;
  per: 'month' | 'stage';
  unit: 'family' | 'person';
  /** `rupiah` is the most that may be paid. */
  ceiling?: true;
  /** Paid to BPJS Kesehatan: the family never sees the money. */
  paidTo?: 'insurer';
  note?: Words;
  cite: Cite[];
}

/** How many it was meant for (`target`), or how far payment had come (`reached`). Either `families` or `percent`. */
export interface Reach {
  what: 'target' | 'reached';
  families?: number;
  percent?: number;
  /** The day of the figure, as precise as known (`2025-07-01`, `2026-02`). */
  on: string;
  /** Whom and what it counts. */
  text: Words;
  confidence: Confidence;
  cite: Cite[];
}

/** What another source says instead, and why it was not taken. */
export interface OtherValue {
  value: Words;
  why: Words;
  cite: Cite[];
}

/**
 * A payment stage (tahap, termin): a budget period, and apart from it when payment was announced and when it was first seen.
 * That a stage was paid does not say that a given family was.
 */
export interface Stage {
  /** Stable: `pkh-2026-2`. Saved links and calendars hold it. */
  id: string;
  /** Id of the national catalog. */
  program: string;
  /** An extra on top of the programme's regular stages, for the same months. */
  topUp?: true;
  year: number;
  name: Words;
  number?: number;
  /** The budget period: for which months, not in which. Both ends belong to it. */
  covers: { from: YearMonth; to: YearMonth };
  announced?: Window;
  firstPaid?: FirstPaid;
  channels: ChannelId[];
  rhythm: Rhythm;
  /** In Rupiah. Absent where the family's make-up decides, or nothing was found. */
  amount?: StageAmount;
  reach: Reach[];
  certainty: Certainty;
  confidence: Confidence;
  cite: Cite[];
  /** The day somebody last looked. */
  checkedOn: IsoDate;
  /** The day the sources reach: what came after it is not in here. */
  evidenceUntil: IsoDate;
  note?: Words;
  alternatives?: OtherValue[];
}

/** A programme-year without stages, and why. */
export interface StageGap {
  program: string;
  /** Of the programme's top-ups only. */
  topUp?: true;
  from: YearMonth;
  to: YearMonth;
  kind: UnknownKind;
  because: Words;
  confidence: Confidence;
  cite: Cite[];
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
}

/** `no-decision`: no official decision that it goes on. `no-calendar`: given case by case. `not-found`: no source was found. */
export type UnknownKind = 'no-decision' | 'no-calendar' | 'not-found';
