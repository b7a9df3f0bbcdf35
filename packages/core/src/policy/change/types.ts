import type {
  Amount,
  AmountNode,
  Cite,
  Component,
  Cond,
  Confidence,
  Dated,
  Gap,
  IsoDate,
  Literal,
  Text,
  Threshold,
  Unit,
} from '../types.ts';

/** What a dated thing can hold, or a part of it. */
export type ChangeValue = Cond | Amount | AmountNode | Component | Threshold | Literal | string[] | Text[];

/** Whose: exactly one of the three. */
export interface Subject {
  program?: string;
  param?: string;
  rule?: string;
  /** Its name, so that a change can be told without the catalog. */
  name: Text;
}

/** One thing that is another from one day to the next. */
export interface Change extends Subject {
  /**
   * Where in it, by names and not by places, so that the order of requirements does not matter: `eligibility/decile`,
   * `amounts/of/components/elderly`, `prose/duties`, `values`, `regional/31`.
   */
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /**
   * With `removed`: that from this day on nobody found a source, which is not to say that nothing holds. So it is in a gap that is
   * marked as unknown, and where a timeline just ends while a programme still asks for it.
   */
  unknown?: true;
  /** Equal to `after` where only what it rests on is another: a new source for the same value. */
  before?: ChangeValue;
  after?: ChangeValue;
  /** The same two in words, where they are criteria or a sum of money. */
  words?: { before?: Text; after?: Text };
  /** Of a param. */
  unit?: Unit;
  /** The first day of the new state. */
  effectiveOn: IsoDate;
  /** The programmes that it touches on that day: the programme itself, and all that refer to what changed. */
  programs: string[];
  cite: Cite[];
  confidence: Confidence;
  /** The editors' note on what begins or, where it ends in a gap, why. */
  note?: Text;
}

/** One stretch of time of one dated thing. */
export interface TimelineEntry extends Subject {
  /** `eligibility`, `amounts`, `prose/duties`, `values`, `regional/31`, `versions` */
  path: string;
  unit?: Unit;
  entry: Dated<ChangeValue> | Gap;
}
