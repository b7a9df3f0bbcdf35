import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, evaluateAll, snapshot } from '../policy/index.ts';
import { mergeCatalogs, parseCatalog } from '../policy/schema/index.ts';
import type { Catalog } from '../policy/types.ts';
import { nationalCatalog } from './index.ts';

interface Case {
  name: string;
  note: string;
  asOf: string;
  facts: Record<string, unknown>;
  expect: Record<string, { stale?: string; reasons?: Record<string, string> }>;
  cite?: { source: string }[];
}

// By looking for it: the mutation tests run in a copy that lies elsewhere in the repository.
let repository = new URL('.', import.meta.url);
while (!existsSync(new URL('pnpm-workspace.yaml', repository))) repository = new URL('..', repository);

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`examples/regional-catalog/${name}`, repository), 'utf8'));

function parsed(name: string): Catalog {
  const { catalog, issues } = parseCatalog(read(name), { bases: [nationalCatalog] });
  expect(issues ?? []).toEqual([]);
  return catalog as Catalog;
}

function merged(...regional: Catalog[]): Catalog {
  const { catalog, issues } = mergeCatalogs(nationalCatalog, ...regional);
  expect(issues ?? []).toEqual([]);
  return catalog as Catalog;
}

describe.each(['jakarta', 'jawa-timur'])('the example catalog of %s', (name) => {
  test('has nothing for the lint to find, and fits the national catalog', () => {
    expect(merged(parsed(`${name}.json`)).programs.length).toBeGreaterThan(nationalCatalog.programs.length);
  });

  test.each(read(`${name}.cases.json`) as Case[])('$name', ({ asOf, facts, expect: expected, cite = [] }) => {
    const catalog = merged(parsed(`${name}.json`));
    const on = snapshot(catalog, { asOf });
    for (const [id, { stale, reasons, ...rest }] of Object.entries(expected)) {
      const result = evaluate(on, id, facts);
      expect(result).toMatchObject(rest);
      expect(result.stale?.evidenceUntil).toBe(stale);
      const outcomes = Object.fromEntries(result.reasons.map((reason) => [reason.id, reason.outcome]));
      expect(outcomes).toMatchObject(reasons ?? {});
    }
    for (const { source } of cite) expect(catalog.sources).toHaveProperty([source]);
  });

  test('leaves every national result as it was', () => {
    const facts = {
      region: '3573',
      registered: 'dtsen',
      decile: 3,
      receives: [],
      members: [{ birthDate: '1950-01-01' }],
    };
    const [alone, together] = [nationalCatalog, merged(parsed(`${name}.json`))].map((catalog) =>
      evaluateAll(snapshot(catalog, { asOf: '2026-02-01' }), facts).filter(({ program }) => !program.includes(':')),
    );
    expect(asData(together)).toEqual(asData(alone));
  });
});

test('the examples go together, and each is asked of its own people only', () => {
  const catalog = merged(parsed('jakarta.json'), parsed('jawa-timur.json'));
  const regional = (region: string) =>
    evaluateAll(snapshot(catalog, { asOf: '2026-02-01' }), { region })
      .map(({ program }) => program.split(':'))
      .flatMap(([prefix = '', own]) => (own === undefined ? [] : [prefix]));
  expect(new Set(regional('3171'))).toEqual(new Set(['jakarta']));
  expect(new Set(regional('3573'))).toEqual(new Set(['jawa-timur']));
});

/** Without the way back from a result to its catalog. */
const asData = (value: unknown) => JSON.parse(JSON.stringify(value));
