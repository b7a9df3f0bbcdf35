import { expect, it } from 'vitest';
import { readCsv } from '../../generate/csv.mjs';
import { findRegion } from './index.ts';

const data = `${import.meta.dirname}/../../data/regions`;

it.each([
  ['common-names.csv', 'region'],
  ['aliases.csv', 'current_name'],
])('every code in %s is in use, under the name written beside it', (file, column) => {
  const rows = readCsv(`${data}/${file}`);
  expect(rows.length).toBeGreaterThan(150);
  for (const row of rows)
    expect(findRegion(row['code'] ?? ''), row['code']).toMatchObject({ status: 'current', name: row[column] });
});

it('no everyday name is there twice for one region', () => {
  const keys = readCsv(`${data}/common-names.csv`).map(({ code, name }) => `${code} ${name?.toLowerCase()}`);
  expect(new Set(keys).size).toBe(keys.length);
});
