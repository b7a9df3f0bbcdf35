import { expect, it } from 'vitest';
import rows from '../data/find-out.json' with { type: 'json' };
import { inspectLink } from '../index.ts';
import { findOut } from './find-out.ts';

const ids = rows.flatMap(({ programs }) => programs);

it('knows where to ask for each programme once, and of a programme of a region nothing', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(findOut(id)?.programs).toContain(id);
  expect(findOut('jakarta:klj')).toBeUndefined();
});

it('sends to Cek Bansos only for what that site shows since February 2026', () => {
  const there = ids.filter((id) => /cekbansos/.test(JSON.stringify(findOut(id))));
  expect(there.toSorted()).toEqual(['pbi-jkn', 'pkh', 'sembako']);
});

it('names government addresses only', () => {
  const addresses = JSON.stringify(rows).match(/[\w.-]+\.(?:go\.id|id|com|org)\b/g) ?? [];
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect(inspectLink(address).verdict, address).toBe('official');
});
