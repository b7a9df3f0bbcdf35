import { ask, type Missing } from './ask.ts';
import { readHousehold } from './household.ts';
import { unknown } from './kleene.ts';
import { planOf } from './plan.ts';
import type { Household, Money, Plan, ProgramPlan } from './ready.ts';
import { distinct, lowest, reasonOf } from './reasons.ts';
import type { AmountRange, Facts, Reason, Result } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Confidence } from './types.ts';

export interface EvaluateOptions {
  /** `false`: no reasons, no citations and no account of the amount, for many households at once. Default: `true`. */
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
  return judge(plan, found, plan.household(readHousehold(facts, snapshot.layout), options.reasons !== false));
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
  const household = plan.household(readHousehold(facts, snapshot.layout), options.reasons !== false);
  const region = options.region ?? (plan.region && (household.values[plan.region.at] as string | undefined));
  const results: Result[] = [];
  for (const ready of plan.programs) {
    const { territory } = ready.program;
    if (region !== undefined && territory && !territory.startsWith(region) && !region.startsWith(territory)) continue;
    results.push(judge(plan, ready, household));
  }
  return results;
}

/** Stands for every list with nothing in it; frozen, since all results share it. */
const none: never[] = Object.freeze([]) as never[];

function judge(plan: Plan, found: ProgramPlan, household: Household): LinkedResult {
  const { snapshot } = plan;
  const { program, test, confidence } = found;
  const value = test ? test.is(household) : 0;
  const result: LinkedResult = {
    program: program.id,
    asOf: snapshot.asOf,
    status: value === 1 ? 'eligible' : value === 0 ? 'not-eligible' : 'needs-info',
    inForce: test !== undefined,
    allocation: program.allocation,
    reasons: none,
    missing: none,
    pendingAttestations: none,
    confidence,
    citations: none,
    [snapshotOf]: snapshot,
  };
  if (!test) {
    result.nearest = found.eligibility.nearest ?? {};
    if (result.nearest.unknown) Object.assign(result, { status: 'needs-info', confidence: 'low' });
    return withStale(result, found);
  }
  if (value === unknown) {
    const missing: Missing = { facts: new Set(), attestations: new Set() };
    ask(test, missing, household);
    result.missing = inEditorsOrder(missing.facts, plan);
    result.pendingAttestations = [...missing.attestations];
  }
  if (household.detailed) {
    result.reasons = found.named.map((named) => reasonOf(named, household));
    const { regional, citations } = found;
    result.citations = regional ? distinct([...citations, ...result.reasons.flatMap(({ cite }) => cite)]) : citations;
    result.confidence = confidenceOf(result, found);
  }
  if (value !== 0 && found.amount) {
    const money = found.amount.test.money(household);
    if (money) {
      result.amount = amountOf(found.amount, money, household.detailed);
      if (household.detailed && money.low !== money.high) {
        const missing: Missing = { facts: new Set(), attestations: new Set() };
        found.amount.test.ask(missing, household);
        result.amount.missing = inEditorsOrder(missing.facts, plan);
      }
    }
  }
  return withStale(result, found);
}

function withStale(result: LinkedResult, { evidenceUntil }: ProgramPlan): LinkedResult {
  if (result.asOf > evidenceUntil) result.stale = { evidenceUntil };
  return result;
}

function amountOf(
  { value, cite, confidence }: NonNullable<ProgramPlan['amount']>,
  money: Money,
  detailed: boolean,
): AmountRange {
  const { per, stagesPerYear, paidTo } = value;
  const { low, high, lines, leftOpenBy } = money;
  return {
    low,
    high,
    per,
    ...(stagesPerYear === undefined ? {} : { stagesPerYear }),
    paidTo,
    breakdown: lines,
    missing: none,
    confidence: leftOpenBy ? lowest([confidence, leftOpenBy.confidence]) : confidence,
    cite: detailed && leftOpenBy ? distinct([...cite, ...leftOpenBy.cite]) : cite,
  };
}

/**
 * How sure what decided is. For a no, one unmet condition is enough, so the surest of them counts. Otherwise all count, but not
 * a shared exclusion that does not apply: were there no such exclusion, the result would be the same.
 */
function confidenceOf({ status, reasons }: Result, { confidence, named }: ProgramPlan): Confidence {
  const of = (list: Reason[]) => list.map((reason) => reason.confidence);
  if (status !== 'not-eligible') {
    return lowest([
      confidence,
      ...of(reasons.filter(({ outcome }, index) => outcome !== 'met' || !named[index]?.shared)),
    ]);
  }
  const unmet = of(reasons.filter(({ outcome }) => outcome === 'unmet'));
  return unmet.find((one) => one === 'high') ?? unmet.find((one) => one === 'medium') ?? unmet[0] ?? confidence;
}

function inEditorsOrder(paths: Set<string>, plan: Plan): string[] {
  const orderOf = (path: string): number => plan.order.get(path) ?? Number.POSITIVE_INFINITY;
  return [...paths].sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));
}
