import { readdirSync, readFileSync } from 'node:fs';
import { nationalCatalog } from '@bansos-kit/core/catalog';
import { evaluateAll, explain, type Facts, nextFacts, snapshot } from '@bansos-kit/core/policy';
import { expect, it } from 'vitest';
import { cutCatalog, firstDay } from './cut-catalog.mjs';

const folder = new URL('../../core/cases/policy/', import.meta.url);
const households = readdirSync(folder)
  .flatMap((file): { facts: Facts }[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  .map(({ facts }) => facts);
const cut = cutCatalog(nationalCatalog);

/** All that a person sees of a result, but for its sources; what a condition is called nobody sees. */
const seen = (catalog: typeof cut, asOf: string, facts: Facts) => {
  const day = snapshot(catalog, { asOf });
  const results = evaluateAll(day, facts);
  const told = results.map((result) => {
    const { sources, reasons, ...rest } = explain(result, { locale: 'en' });
    return [result.status, result.amount, rest, reasons.map(({ cite, id, ...reason }) => reason)];
  });
  return JSON.parse(JSON.stringify([told, nextFacts(results)], (key, value) => (key === 'cite' ? undefined : value)));
};

it.each([firstDay, '2026-03-31', '2026-06-01', '2026-11-22'])('says the same as the whole catalog on %s', (asOf) => {
  for (const facts of households.filter((_, index) => index % 7 === 0)) {
    expect(seen(cut, asOf, facts)).toEqual(seen(nationalCatalog, asOf, facts));
  }
});

it('has every source that it cites, and no other', () => {
  const { sources, ...rest } = cut;
  const cited = [...JSON.stringify(rest).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id);
  expect(Object.keys(sources).sort()).toEqual([...new Set(cited)].sort());
});
