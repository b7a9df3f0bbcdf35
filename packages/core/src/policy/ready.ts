import type { Slot, Value, ValueRecord } from './household.ts';
import type { InForce } from './in-force.ts';
import type { Kleene } from './kleene.ts';
import type { AmountLine } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Amount, Comparator, Cond, Dated, Program } from './types.ts';

// What a catalog's conditions become for one day: closures that judge a household.

/** A household under judgement. */
export interface Household {
  values: ValueRecord;
  /** What shared rules and programmes came out as, by their place in the plan; 2 is not yet asked. */
  known: Int8Array;
}

/** What is still needed: facts by path, and what only an official can tell. */
export interface Missing {
  facts: Set<string>;
  attestations: Set<string>;
}

/** A condition made ready for one day. `member` is the one under judgement inside a list. */
export interface Test {
  cond: Cond;
  is(household: Household, member: ValueRecord | undefined): Kleene;
  /** Adds what could still decide. Only asked where `is` gave unknown, so a decided branch asks nothing. */
  ask(household: Household, member: ValueRecord | undefined, missing: Missing): void;
  /** The conditions it is made of, for finding named ones. Not those inside a list: they are about members. */
  parts: Test[];
  /** What it compares, where that can be shown. */
  compared?: Compared;
}

/** Where facts are looked up: in the household, and in a member when inside a list. */
export interface Scope {
  plan: Plan;
  list?: Slot;
  compile(cond: Cond, scope: Scope): Test;
}

/** Whole Rupiah, from the least to the most it can be; `undefined` where nothing bounds it. */
export interface Money {
  low: number;
  high: number;
  lines: AmountLine[];
}

export interface AmountTest {
  money(household: Household, member: ValueRecord | undefined): Money | undefined;
  ask(household: Household, member: ValueRecord | undefined, missing: Missing): void;
  /** The dated entries its figures come from. */
  entries: Dated<unknown>[];
}

/** One side of a comparison, made ready for one day. */
export interface Side {
  value(household: Household, member: ValueRecord | undefined): Value;
  /** For a count: the fewest and the most it can be; `[undefined, undefined]` when the list is not known. */
  range?(household: Household, member: ValueRecord | undefined): [number, number] | [undefined, undefined];
  ask(household: Household, member: ValueRecord | undefined, missing: Missing): void;
  /** The fact it reads, where it reads one. */
  slot?: Slot;
  /** The dated entry it takes its value from, where that is a param. */
  entry?(household: Household): Dated<unknown> | undefined;
}

export interface Compared {
  left: Side;
  right?: Side;
  op?: Comparator;
}

/** A programme made ready for one day. */
export interface ProgramPlan {
  program: Program;
  eligibility: InForce<Cond>;
  /** Present when something is in force. */
  test?: Test;
  amount?: { entry: Dated<Amount>; test: AmountTest };
}

/** The snapshot's conditions made ready, each when first asked for. Shared by all households that are judged by it. */
export interface Plan {
  snapshot: Snapshot;
  /** The household's region, if the catalog asks for it. */
  region: Slot | undefined;
  slot(fact: string): Slot;
  program(id: string): ProgramPlan | undefined;
  /** A condition that stands for a shared rule or another programme; asked once a household. */
  reference(cond: Cond & { op: 'rule' | 'eligible' }, key: string): Test;
  /** The version of a shared rule that is in force. */
  rule(id: string): Dated<Cond> | undefined;
  household(values: ValueRecord): Household;
  /** By path: in which order the editors would ask. */
  order: ReadonlyMap<string, number>;
}
