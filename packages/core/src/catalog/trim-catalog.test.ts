import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { evaluateAll, explain, type Facts, parseCatalog, snapshot, trimCatalog } from '../policy/index.ts';
import { nationalCatalog } from './index.ts';

const from = '2026-01-01';
const trimmed = trimCatalog(nationalCatalog, { from });

const folder = new URL('../../cases/policy/', import.meta.url);
const households = readdirSync(folder)
  .flatMap((file): { facts: Facts }[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  .map(({ facts }) => facts);

it('comes to the same for the households of the cases, from that day on', () => {
  for (const asOf of [from, '2026-06-01']) {
    const [whole, part] = [nationalCatalog, trimmed].map((catalog) => snapshot(catalog, { asOf }));
    if (!whole || !part) throw new Error('two snapshots');
    for (const facts of households.filter((_, index) => index % 5 === 0)) {
      const results = evaluateAll(part, facts);
      const plain = (list: typeof results) => JSON.parse(JSON.stringify(list));
      expect(plain(results)).toEqual(plain(evaluateAll(whole, facts)));
      expect(results.map((result) => explain(result, { locale: 'id' }).summary)).toEqual(
        evaluateAll(whole, facts).map((result) => explain(result, { locale: 'id' }).summary),
      );
    }
  }
});

it('is a catalog like any other, and small enough for a phone', () => {
  const parsed = parseCatalog(trimmed);
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  expect(gzipSync(JSON.stringify(trimmed), { level: 9 }).length).toBeLessThan(31_000);
});
