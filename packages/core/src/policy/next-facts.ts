import { planOf } from './plan.ts';
import { type LinkedResult, type Result, snapshotOf } from './result.ts';

export interface NextFact {
  /** `decile`, `members.birthDate` */
  fact: string;
  /** The programmes that it could still settle, or whose amount it would narrow. */
  programs: string[];
}

/**
 * What to ask next: first every fact that could still decide one of the results, then those that would only narrow an amount,
 * each in the editors' order. Empty when nothing is open.
 *
 * @throws TypeError for a copy of a result, which has lost its catalog.
 * @example nextFacts(evaluateAll(snapshot, {}))[0] //=> { fact: 'region', programs: ['pkh', …] }
 */
export function nextFacts(results: Result[]): NextFact[] {
  const deciding = collect(results, ({ missing }) => missing);
  const known = new Set(deciding.map(({ fact }) => fact));
  const narrowing = collect(results, ({ amount }) => amount?.missing ?? []);
  return [...deciding, ...narrowing.filter(({ fact }) => !known.has(fact))];
}

function collect(results: Result[], missingOf: (result: Result) => string[]): NextFact[] {
  const programs = new Map<string, string[]>();
  const orders = new Map<string, number>();
  for (const result of results) {
    const { paths } = planOf(snapshotBehind(result));
    for (const fact of missingOf(result)) {
      programs.set(fact, [...(programs.get(fact) ?? []), result.program]);
      orders.set(fact, paths.indexOf(fact));
    }
  }
  return [...programs]
    .sort(([a], [b]) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0))
    .map(([fact, ids]) => ({ fact, programs: ids }));
}

/** @throws TypeError for a copy of a result, which has lost its catalog. */
export function snapshotBehind(result: Result): LinkedResult[typeof snapshotOf] {
  const snapshot = (result as Partial<LinkedResult>)[snapshotOf];
  if (!snapshot) throw new TypeError('This is a copy of a result; give the one that evaluate returned.');
  return snapshot;
}
