import { type LinkedResult, snapshotOf } from './evaluate.ts';
import { planOf } from './plan.ts';
import type { Result } from './result.ts';

export interface NextFact {
  /** `decile`, `members.birthDate` */
  fact: string;
  /** The programmes that it could still settle, or whose amount it would narrow. */
  programs: string[];
}

/**
 * What to ask next: every fact that could still decide one of the results or narrow an amount, in the editors' order. Empty
 * when nothing is open.
 *
 * @example nextFacts(evaluateAll(snapshot, {}))[0] //=> { fact: 'region', programs: ['pkh', …] }
 */
export function nextFacts(results: Result[]): NextFact[] {
  const programs = new Map<string, string[]>();
  const orders = new Map<string, number>();
  for (const result of results) {
    const order = planOf(snapshotBehind(result)).order;
    for (const fact of new Set([...result.missing, ...(result.amount?.missing ?? [])])) {
      programs.set(fact, [...(programs.get(fact) ?? []), result.program]);
      orders.set(fact, order.get(fact) ?? Number.POSITIVE_INFINITY);
    }
  }
  const facts = [...programs.keys()].sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0) || (a < b ? -1 : 1));
  return facts.map((fact) => ({ fact, programs: programs.get(fact) ?? [] }));
}

/** @throws TypeError for a copy of a result, which has lost its catalog. */
export function snapshotBehind(result: Result): LinkedResult[typeof snapshotOf] {
  const snapshot = (result as Partial<LinkedResult>)[snapshotOf];
  if (!snapshot) throw new TypeError('This is a copy of a result; give the one that evaluate returned.');
  return snapshot;
}
