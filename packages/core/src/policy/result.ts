import type { Nearest } from './in-force.ts';
import type { Snapshot } from './snapshot.ts';
import type { Amount, Cite, Cond, Confidence, IsoDate, Literal, Program, Text } from './types.ts';

/** What is known about a household, by the catalog's facts. Absent, `undefined` and `null` mean unknown. */
export type Facts = { readonly [fact: string]: unknown };

export type Outcome = 'met' | 'unmet' | 'unknown';

/** A named condition as it came out. */
export interface Reason {
  id: string;
  outcome: Outcome;
  /** The value that was compared, where one was: 5 of a decile. Never there for a sensitive fact. */
  actual?: Literal;
  /** What it was compared with. */
  limit?: Literal;
  cond: Cond;
  cite: Cite[];
  confidence: Confidence;
}

export interface AmountLine {
  /** A component's id, or `base`. */
  id: string;
  name?: Text;
  /** Rupiah for each counted one, in the amount's own period. */
  each: { low: number; high: number };
  /** How many are counted. */
  counted: { low: number; high: number };
  /**
   * Places in the list of those who fit but are not counted, and which limit it is. With `perhaps` one is in one end of the
   * amount and not in the other, or it is still open who else fits; without it, in neither end.
   */
  notCounted: { member: number; because: 'component-limit' | 'total-limit'; perhaps?: true }[];
}

/** Whole Rupiah. `low` and `high` differ where facts are missing or the sources leave it open. */
export interface AmountRange {
  low: number;
  high: number;
  per: Amount['per'];
  stagesPerYear?: number;
  paidTo: Amount['paidTo'];
  breakdown: AmountLine[];
  /** Facts that would narrow it, in the editors' order. */
  missing: string[];
  confidence: Confidence;
  cite: Cite[];
}

export interface Result {
  program: string;
  asOf: IsoDate;
  /** About the written criteria only: not whether someone is registered, and not whether anything has been paid. */
  status: 'eligible' | 'not-eligible' | 'needs-info';
  /**
   * `false`: nothing is in force on the day, and `nearest` says when something was or will be. The status is then
   * `not-eligible`, or `needs-info` where no source was found for the day (`nearest.unknown`).
   */
  inForce: boolean;
  nearest?: Nearest;
  allocation: Program['allocation'];
  reasons: Reason[];
  /** Facts that could still decide, in the editors' order: `decile`, `members.birthDate`. */
  missing: string[];
  /** What only an official can tell, and what still depends on it. */
  pendingAttestations: string[];
  amount?: AmountRange;
  /** The lowest confidence of what decided. */
  confidence: Confidence;
  citations: Cite[];
  /** Set when the day is later than the sources reach. */
  stale?: { evidenceUntil: IsoDate };
}

/** How a result finds its way back to the words of its catalog. A symbol: it is not part of the result as data. */
export const snapshotOf: unique symbol = Symbol('snapshot');

export interface LinkedResult extends Result {
  [snapshotOf]: Snapshot;
}
