import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Cite, evaluateAll, type Facts, type Outcome, type Result, snapshot } from '../policy/index.ts';
import { nationalCatalog } from './index.ts';

/** What a case says of one programme. What it leaves out is not compared. */
interface Expected {
  status: Result['status'];
  missing?: string[];
  /** Attestations that are still open. */
  pending?: string[];
  reasons?: Record<string, Outcome>;
  amount?: { low: number; high: number; per: string };
  inForce?: boolean;
  /** The day on which the evidence ends; `null`: the result is not stale. */
  stale?: string | null;
}

interface Case {
  name: string;
  /** Why it is here, and how the amount is worked out by hand. */
  note?: string;
  asOf: string;
  facts: Facts;
  expect: Record<string, Expected>;
  cite?: Cite[];
}

const folder = new URL('../../cases/policy/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    program: basename(name, '.json'),
    cases: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case[],
  }));

describe.each(files)('cases of $program', ({ program, cases }) => {
  it.each(cases)('$asOf: $name', ({ asOf, facts, expect: expected }) => {
    const results = evaluateAll(snapshot(nationalCatalog, { asOf }), facts);
    for (const [id, wanted] of Object.entries(expected)) {
      const result = results.find((one) => one.program === id);
      expect(result && pick(result, wanted), id).toEqual(wanted);
    }
  });

  it('is about a programme of the catalog, with cases of different names', () => {
    expect(nationalCatalog.programs.map(({ id }) => id)).toContain(program);
    expect(cases.every(({ expect: expected }) => program in expected)).toBe(true);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('cites sources that the catalog has', () => {
    const cited = cases.flatMap(({ cite = [] }) => cite.map(({ source }) => source));
    expect(cited.filter((source) => !Object.hasOwn(nationalCatalog.sources, source))).toEqual([]);
  });
});

it('covers every programme', () => {
  const covered = files.map(({ program }) => program);
  expect(nationalCatalog.programs.map(({ id }) => id).filter((id) => !covered.includes(id))).toEqual([]);
});

/** The parts of a result that the case speaks of, in its words. */
function pick(result: Result, wanted: Expected): Partial<Record<keyof Expected, unknown>> {
  const said: Record<keyof Expected, unknown> = {
    status: result.status,
    missing: result.missing,
    pending: result.pendingAttestations,
    reasons: Object.fromEntries(
      Object.keys(wanted.reasons ?? {}).map((id) => [id, result.reasons.find((reason) => reason.id === id)?.outcome]),
    ),
    amount: result.amount && { low: result.amount.low, high: result.amount.high, per: result.amount.per },
    inForce: result.inForce,
    stale: result.stale?.evidenceUntil ?? null,
  };
  const keys = Object.keys(wanted) as (keyof Expected)[];
  return Object.fromEntries(keys.map((key) => [key, said[key]]));
}
