import type { Facts, Result } from '@bansos-kit/core/policy';
import type { Judge } from './judge.ts';

type Status = Result['status'];

/** What one other answer would change. */
export type Hint =
  | { kind: 'decile'; from: number; to: number; status: Status }
  | { kind: 'registered'; status: Status };

/**
 * For each programme, how its result would differ if the decile were another, or if the family were on DTSEN: one thing changed
 * at a time. Programmes that would stay as they are have no entry.
 */
export function hintsFor(judge: Judge, facts: Facts): Map<string, Hint[]> {
  const now = statuses(judge, facts);
  const hints = new Map<string, Hint[]>();
  const add = (program: string, hint: Hint) => hints.set(program, [...(hints.get(program) ?? []), hint]);
  for (const [program, ranges] of byDecile(judge, facts)) {
    // Without any decile that changes something there is nothing to say.
    if (ranges.length < 2 && ranges[0]?.status === now.get(program)) continue;
    for (const range of ranges) if (range.status !== now.get(program)) add(program, range);
  }
  if (knows(judge, 'registered', 'dtsen') && facts['registered'] !== 'dtsen') {
    for (const [program, status] of statuses(judge, { ...facts, registered: 'dtsen' })) {
      if (status !== now.get(program)) add(program, { kind: 'registered', status });
    }
  }
  return hints;
}

function byDecile(judge: Judge, facts: Facts): Map<string, (Hint & { kind: 'decile' })[]> {
  const ranges = new Map<string, (Hint & { kind: 'decile' })[]>();
  if (judge.snapshot.catalog.facts['decile']?.type !== 'integer') return ranges;
  for (let decile = 1; decile <= 10; decile++) {
    for (const [program, status] of statuses(judge, { ...facts, decile })) {
      const known = ranges.get(program) ?? [];
      const last = known.at(-1);
      if (last?.status === status) last.to = decile;
      else known.push({ kind: 'decile', from: decile, to: decile, status });
      ranges.set(program, known);
    }
  }
  return ranges;
}

const statuses = (judge: Judge, facts: Facts): Map<string, Status> =>
  new Map(judge.results(facts).flatMap(({ program, status, inForce }) => (inForce ? [[program, status]] : [])));

const knows = ({ snapshot }: Judge, fact: string, code: string): boolean =>
  snapshot.catalog.facts[fact]?.codes?.[code] !== undefined;
