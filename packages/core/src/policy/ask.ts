import type { ValueRecord } from './household.ts';
import { unknown } from './kleene.ts';
import type { Household, Side, Test } from './ready.ts';

/** What is still needed: facts by path, and what only an official can tell. */
export interface Missing {
  facts: Set<string>;
  attestations: Set<string>;
}

/** Collects what could still decide a condition that is unknown. A decided branch of it asks nothing. */
export function ask(test: Test, missing: Missing, household: Household, member?: ValueRecord): void {
  if (test.cond.op === 'attested') missing.attestations.add(test.cond.fact);
  else for (const side of [test.left, test.right]) if (side) askSide(side, missing, household, member);
  for (const part of test.parts ?? []) {
    if (part.is(household, member) === unknown) ask(part, missing, household, member);
  }
  askEach(test.each, missing, household);
}

function askSide({ slot, own, each }: Side, missing: Missing, household: Household, member?: ValueRecord): void {
  if (slot && (own ? member : household.values)?.[slot.at] === undefined) missing.facts.add(slot.path);
  askEach(each, missing, household);
}

function askEach(each: Side['each'], missing: Missing, household: Household): void {
  if (!each) return;
  const members = household.values[each.list.at] as ValueRecord[] | undefined;
  if (!members) missing.facts.add(each.list.path);
  for (const member of members ?? []) {
    if (each.where?.is(household, member) === unknown) ask(each.where, missing, household, member);
  }
}
