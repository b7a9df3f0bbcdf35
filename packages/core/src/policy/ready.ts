import type { Slot, Value, ValueRecord } from './household.ts';
import type { Kleene } from './kleene.ts';
import type { Named } from './reasons.ts';
import type { AmountLine, AmountRange, LinkedResult } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Cite, Cond, Confidence, Dated, Program } from './types.ts';

// What a catalog's conditions become for one day: closures that judge a household.

/** A household under judgement. */
export interface Household {
  values: ValueRecord;
  /** Whether an account of the amounts is wanted, and not only their ends. */
  detailed: boolean;
  /** What conditions that are judged once came out as, by their place in the plan; 2 is not yet asked. */
  known: Int8Array;
  /** Of those that are unknown: the questions that they noted. */
  open: number[][];
  /** Questions noted so far, by number, and how many of them count: see `note`. */
  asked: number[];
  top: number;
}

/** A condition made ready for one day. `member` is the one under judgement inside a list. */
export interface Test {
  cond: Cond;
  /** Notes what it would have to know, if it is unknown. */
  is(household: Household, member?: ValueRecord): Kleene;
  /** The conditions it is made of, about the same household or member. */
  parts?: Test[];
  /** What it compares. */
  left?: Side;
  right?: Side;
}

/** One side of a comparison, made ready for one day. */
export interface Side {
  /** Notes what it would have to know, if it is unknown. */
  value(household: Household, member?: ValueRecord): Value;
  /** The value, where it is the same for every household. */
  fixed?: Value;
  /** For a count: the fewest and the most it can be. */
  range?(household: Household): [fewest: number, most: number] | undefined;
  /** The fact it reads. */
  slot?: Slot | undefined;
  /** The dated entry that its value comes from; for one that differs by region only with a household. */
  entry?(household?: Household): Dated<unknown> | undefined;
}

/** Where facts are looked up: in the household, and in a member when inside a list. */
export interface Scope {
  plan: Plan;
  list?: Slot | undefined;
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
  /** `undefined` where nothing bounds it. Notes what could narrow it. */
  money(household: Household, member?: ValueRecord): Money | undefined;
  /** The dated entries its figures come from. */
  entries: Dated<unknown>[];
}

/** A programme made ready for one day. */
export interface ProgramPlan {
  program: Program;
  /** Present when something is in force. */
  test?: Test;
  /** The result before anything is judged; when nothing is in force the whole result, the same for everybody. */
  blank: LinkedResult;
  named: Named[];
  /** Whether some of them cite other sources for other regions. */
  regional: boolean;
  /** Frozen: all results share it. */
  citations: Cite[];
  amount?: { blank: AmountRange; test: AmountTest };
}

/** The snapshot's conditions made ready. Shared by all households that are judged by it. */
export interface Plan {
  snapshot: Snapshot;
  /** The household's region, if the catalog asks for it. */
  region: Slot | undefined;
  /** Every fact in the order in which the editors would ask. A question's number is its place here; for officials, `paths.length` later. */
  paths: string[];
  /** One for each question, all 0 but while they are counted. */
  marks: Uint8Array;
  slot(fact: string): Slot;
  program(id: string): ProgramPlan | undefined;
  /** Every programme, in the catalog's order. */
  programs: ProgramPlan[];
  /** The version of a shared rule that is in force. */
  rule(id: string): Dated<Cond> | undefined;
  /** A condition that stands for a shared rule or another programme. */
  reference(cond: Cond & { op: 'rule' | 'eligible' }): Test;
  /** Lets a condition about the household itself be judged only once. */
  once(test: Test): Test;
  household(values: ValueRecord, detailed: boolean): Household;
}
