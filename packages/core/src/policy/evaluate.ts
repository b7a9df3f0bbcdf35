import { ask, type Missing } from './ask.ts';
import { readHousehold } from './household.ts';
import { unknown } from './kleene.ts';
import { planOf } from './plan.ts';
import type { Household, Money, Plan, ProgramPlan } from './ready.ts';
import { lowest, reasonsOf } from './reasons.ts';
import type { AmountRange, Facts, Reason, Result } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Amount, Cite, Confidence, Dated } from './types.ts';

export interface EvaluateOptions {
  /** `false`: no reasons and no citations, for many households at once. Default: `true`. */
  reasons?: boolean;
}

/** How a result finds its way back to the words of its catalog. A symbol: it is not part of the result as data. */
export const snapshotOf: unique symbol = Symbol('snapshot');

export interface LinkedResult extends Result {
  [snapshotOf]: Snapshot;
}

/**
 * Judges one programme for one household, by the written criteria on the snapshot's day.
 *
 * @throws RangeError for an id that the catalog does not have. FactError (a TypeError) for a fact of a wrong type: wrong is not
 * unknown. Check household data from outside with `parseFacts`.
 * @example
 * evaluate(snapshot(nationalCatalog, { asOf: '2026-05-01' }), 'pkh', { registered: 'dtsen', decile: 7 }).status
 * //=> 'not-eligible'
 */
export function evaluate(snapshot: Snapshot, program: string, facts: Facts, options: EvaluateOptions = {}): Result {
  const plan = planOf(snapshot);
  const found = plan.program(program);
  if (!found) throw new RangeError(`The catalog ${snapshot.catalog.id} has no programme ${program}.`);
  return judge(plan, found, plan.household(readHousehold(facts, snapshot.layout)), options.reasons !== false);
}

export interface EvaluateAllOptions extends EvaluateOptions {
  /** Leaves out programmes of other territories. Default: the household's own `region`, where it is known. */
  region?: string;
}

/**
 * Judges every programme of the catalog, but those known to be for people elsewhere.
 *
 * @example evaluateAll(snapshot(nationalCatalog, { asOf: '2026-05-01' }), { decile: 2 }).map(({ program, status }) => …)
 */
export function evaluateAll(snapshot: Snapshot, facts: Facts, options: EvaluateAllOptions = {}): Result[] {
  const plan = planOf(snapshot);
  const household = plan.household(readHousehold(facts, snapshot.layout));
  const region = options.region ?? (plan.region && (household.values[plan.region.at] as string | undefined));
  const results: Result[] = [];
  for (const { id, territory } of snapshot.catalog.programs) {
    if (region !== undefined && territory && !territory.startsWith(region) && !region.startsWith(territory)) continue;
    results.push(judge(plan, plan.program(id) as ProgramPlan, household, options.reasons !== false));
  }
  return results;
}

function judge(plan: Plan, found: ProgramPlan, household: Household, withReasons: boolean): LinkedResult {
  const { snapshot } = plan;
  const { program, eligibility, test } = found;
  const result: LinkedResult = {
    program: program.id,
    asOf: snapshot.asOf,
    status: 'not-eligible',
    inForce: test !== undefined,
    allocation: program.allocation,
    reasons: [],
    missing: [],
    pendingAttestations: [],
    confidence: 'high',
    citations: [],
    [snapshotOf]: snapshot,
  };
  if (!test || !eligibility.entry) {
    result.nearest = eligibility.nearest ?? {};
    return result;
  }
  const value = test.is(household);
  result.status = value === 1 ? 'eligible' : value === 0 ? 'not-eligible' : 'needs-info';
  if (value === unknown) {
    const missing: Missing = { facts: new Set(), attestations: new Set() };
    ask(test, missing, household);
    result.missing = inEditorsOrder(missing.facts, plan);
    result.pendingAttestations = [...missing.attestations];
  }
  const used: Dated<unknown>[] = [eligibility.entry];
  if (withReasons) {
    const { reasons, entries } = reasonsOf(test, household, plan, eligibility.entry.confidence);
    result.reasons = reasons;
    used.push(...entries);
    result.citations = distinct([...eligibility.entry.cite, ...reasons.flatMap(({ cite }) => cite)]);
    result.confidence = confidenceOf(result, eligibility.entry.confidence);
  }
  if (value !== 0 && found.amount) {
    const { entry, test: amount } = found.amount;
    used.push(entry, ...amount.entries);
    const money = amount.money(household);
    if (money) result.amount = amountOf(entry, money, amount.entries);
  }
  const until = evidenceUntil(used, snapshot.catalog.evidenceUntil);
  if (snapshot.asOf > until) result.stale = { evidenceUntil: until };
  return result;
}

function amountOf(
  entry: Dated<Amount>,
  { low, high, lines, leftOpenBy }: Money,
  figures: Dated<unknown>[],
): AmountRange {
  const { per, stagesPerYear, paidTo } = entry.value;
  const witnesses = [entry, ...figures, ...(leftOpenBy ? [leftOpenBy] : [])];
  return {
    low,
    high,
    per,
    ...(stagesPerYear === undefined ? {} : { stagesPerYear }),
    paidTo,
    breakdown: lines,
    confidence: lowest(witnesses.map(({ confidence }) => confidence)),
    cite: distinct(witnesses.flatMap(({ cite }) => cite)),
  };
}

/** What decided: one unmet condition is enough for a no, so the surest of them counts; otherwise all of them do. */
function confidenceOf({ status, reasons }: Result, entry: Confidence): Confidence {
  const of = (list: Reason[]) => list.map(({ confidence }) => confidence);
  if (status !== 'not-eligible') return lowest([entry, ...of(reasons)]);
  const unmet = of(reasons.filter(({ outcome }) => outcome === 'unmet'));
  return unmet.find((one) => one === 'high') ?? unmet.find((one) => one === 'medium') ?? unmet[0] ?? entry;
}

function evidenceUntil(used: Dated<unknown>[], otherwise: string): string {
  let until = '9999-12-31';
  for (const entry of used) {
    const own = entry.evidenceUntil ?? otherwise;
    if (own < until) until = own;
  }
  return until;
}

function inEditorsOrder(paths: Set<string>, plan: Plan): string[] {
  const orderOf = (path: string): number => plan.order.get(path) ?? Number.POSITIVE_INFINITY;
  return [...paths].sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));
}

function distinct(cites: Cite[]): Cite[] {
  const seen = new Map(cites.map((cite) => [`${cite.source} ${cite.at ?? ''}`, cite]));
  return [...seen.values()];
}
