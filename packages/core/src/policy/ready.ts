import type { Missing } from './ask.ts';
import type { Slot, Value, ValueRecord } from './household.ts';
import type { InForce } from './in-force.ts';
import type { Kleene } from './kleene.ts';
import type { Named } from './reasons.ts';
import type { AmountLine } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Amount, Cite, Cond, Confidence, Dated, IsoDate, Program } from './types.ts';

// What a catalog's conditions become for one day: closures that judge a household.

/** A household under judgement. */
export interface Household {
  values: ValueRecord;
  /** What shared rules and programmes came out as, by their place in the plan; 2 is not yet asked. */
  known: Int8Array;
  /** Whether an account of the amounts is wanted, and not only their ends. */
  detailed: boolean;
}

/** A condition made ready for one day. `member` is the one under judgement inside a list. */
export interface Test {
  cond: Cond;
  is(household: Household, member?: ValueRecord): Kleene;
  /** The conditions it is made of, about the same household or member. */
  parts?: Test[];
  /** The list it goes through, and what it asks of each one there. */
  each?: Side['each'];
  /** What it compares. */
  left?: Side;
  right?: Side;
}

/** One side of a comparison, made ready for one day. */
export interface Side {
  value(household: Household, member?: ValueRecord): Value;
  /** For a count: the fewest and the most it can be. */
  range?(household: Household): [fewest: number, most: number] | undefined;
  /** The fact it reads, of the household or, when `own`, of the member. */
  slot?: Slot | undefined;
  own?: boolean;
  each?: { list: Slot; where?: Test | undefined };
  /** The dated entry that its value comes from; for one that differs by region only with a household. */
  entry?(household?: Household): Dated<unknown> | undefined;
}

/** Where facts are looked up: in the household, and in a member when inside a list. */
export interface Scope {
  plan: Plan;
  list?: Slot;
  compile(cond: Cond, scope: Scope): Test;
}

/** Whole Rupiah, from the least to the most it can be. */
export interface Money {
  low: number;
  high: number;
  lines: AmountLine[];
  /** Whose word the range rests on, where it is more than missing facts. */
  leftOpenBy?: { cite: Cite[]; confidence: Confidence } | undefined;
}

export interface AmountTest {
  /** `undefined` where nothing bounds it. */
  money(household: Household, member?: ValueRecord): Money | undefined;
  /** Adds what could narrow it. */
  ask(missing: Missing, household: Household, member?: ValueRecord): void;
  /** The dated entries its figures come from. */
  entries: Dated<unknown>[];
}

/** A programme made ready for one day. */
export interface ProgramPlan {
  program: Program;
  eligibility: InForce<Cond>;
  /** Present when something is in force. */
  test?: Test;
  named: Named[];
  /** Whether some of them cite other sources for other regions. */
  regional: boolean;
  /** Frozen: all results share it. */
  citations: Cite[];
  confidence: Confidence;
  /** Until when the sources of all this reach. */
  evidenceUntil: IsoDate;
  amount?: { value: Amount; test: AmountTest; cite: Cite[]; confidence: Confidence };
}

/** The snapshot's conditions made ready. Shared by all households that are judged by it. */
export interface Plan {
  snapshot: Snapshot;
  /** The household's region, if the catalog asks for it. */
  region: Slot | undefined;
  /** By path: in which order the editors would ask. */
  order: ReadonlyMap<string, number>;
  slot(fact: string): Slot;
  program(id: string): ProgramPlan | undefined;
  /** Every programme, in the catalog's order. */
  programs: ProgramPlan[];
  /** The version of a shared rule that is in force. */
  rule(id: string): Dated<Cond> | undefined;
  /** A condition that stands for a shared rule or another programme; judged once a household. */
  reference(cond: Cond & { op: 'rule' | 'eligible' }): Test;
  household(values: ValueRecord, detailed: boolean): Household;
}
