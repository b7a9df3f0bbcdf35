import { readHousehold } from './household.ts';
import { unknown } from './kleene.ts';
import { planOf } from './plan.ts';
import { takeMissing } from './questions.ts';
import type { Household, Money, Plan, ProgramPlan } from './ready.ts';
import { distinct, lower, reasonOf } from './reasons.ts';
import type { AmountRange, Facts, Reason, Result } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Confidence } from './types.ts';

export interface EvaluateOptions {
  /** `false`: no reasons, no citations and no account of the amount, for many households at once. Default: `true`. */
  reasons?: boolean;
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

function judge(plan: Plan, found: ProgramPlan, household: Household): Result {
  const { test, blank } = found;
  if (!test) return blank;
  const result = { ...blank };
  household.top = 0;
  const value = test.is(household);
  if (value === unknown) {
    const { facts, attestations } = takeMissing(household, plan);
    result.status = 'needs-info';
    result.missing = facts;
    result.pendingAttestations = attestations;
  } else if (value === 1) result.status = 'eligible';
  if (household.detailed) {
    result.reasons = found.named.map((named) => reasonOf(named, household));
    const { regional, citations } = found;
    result.citations = regional ? distinct([...citations, ...result.reasons.flatMap(({ cite }) => cite)]) : citations;
    result.confidence = confidenceOf(result, found);
  }
  if (value !== 0 && found.amount) {
    household.top = 0;
    const money = found.amount.test.money(household);
    if (money) result.amount = amountOf(found.amount.blank, money, household, plan);
  }
  return result;
}

function amountOf(
  blank: AmountRange,
  { low, high, lines, leftOpenBy }: Money,
  household: Household,
  plan: Plan,
): AmountRange {
  const amount = { ...blank, low, high, breakdown: lines };
  if (leftOpenBy) amount.confidence = lower(blank.confidence, leftOpenBy.confidence);
  if (household.detailed && low !== high) amount.missing = takeMissing(household, plan).facts;
  if (household.detailed && leftOpenBy) amount.cite = distinct([...blank.cite, ...leftOpenBy.cite]);
  return amount;
}

/**
 * How sure what decided is. For a no, one unmet condition is enough, so the surest of them counts. Otherwise all count, but not
 * a shared exclusion that does not apply: were there no such exclusion, the result would be the same.
 */
function confidenceOf({ status, reasons, confidence }: Result, { named }: ProgramPlan): Confidence {
  if (status !== 'not-eligible') {
    return reasons.reduce(
      (least, reason, at) => (reason.outcome === 'met' && named[at]?.shared ? least : lower(least, reason.confidence)),
      confidence,
    );
  }
  const unmet = reasons.filter(({ outcome }: Reason) => outcome === 'unmet').map((reason) => reason.confidence);
  return unmet.reduce((surest, one) => (lower(surest, one) === surest ? one : surest), unmet[0] ?? confidence);
}
