import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { getDistricts, getRegencies } from 'idn-area-data';
import { expect, it } from 'vitest';
import { step } from '../../test/sample.ts';
import { isNik, parseNik } from './index.ts';

// The tables are read here again, by another road than the generator's: the current districts from the package itself.
const rows: { code: string; level: string }[] = parse(
  readFileSync(new URL('../../data/regions/retired-codes.csv', import.meta.url)),
  { columns: true },
);
const digits = ({ code }: { code: string }): string => code.replaceAll('.', '');
const current = new Set((await getDistricts()).map(digits));
const retired = new Set(rows.filter(({ level }) => level === 'district').map(digits));
const regencies = new Set([
  ...(await getRegencies()).map(digits),
  ...rows.filter(({ level }) => level === 'regency').map(digits),
]);
const provinces = new Set([...regencies].map((code) => code.slice(0, 2)));
const historical = new Set(['09', '10', '54']);

it('has the tables that it is tested against', () => {
  expect([current.size, retired.size, regencies.size, provinces.size]).toEqual([7285, 1359, 550, 38]);
});

it('judges each of the 1,000,000 six-digit prefixes as the tables do', () => {
  const wrong: string[] = [];
  const counts = { current: 0, retired: 0 };
  for (let prefix = 0; prefix < 1_000_000; prefix += step) {
    const region = String(prefix).padStart(6, '0');
    const province = region.slice(0, 2);
    const result = parseNik(`${region}1708459001`, { asOf: '2026-11-21' });
    const found =
      result.status === 'valid'
        ? result.value.regionStatus
        : `${result.status} ${result.issues.map(({ code }) => code).join(' ')}`;
    let expected: string;
    if (current.has(region)) expected = 'current';
    else if (retired.has(region)) expected = 'retired';
    else if (historical.has(province)) expected = 'suspect province-historical';
    else if (!provinces.has(province)) expected = 'invalid province';
    else if (regencies.has(region.slice(0, 4))) expected = 'suspect district';
    else expected = 'suspect regency';
    if (found !== expected) wrong.push(`${region}: ${found}, not ${expected}`);
    if (isNik(`${region}1708459001`, { accept: 'valid' }) !== (result.status === 'valid'))
      wrong.push(`${region}: isNik`);
    if (expected === 'current' || expected === 'retired') counts[expected]++;
  }
  expect(wrong).toEqual([]);
  if (step === 1) expect(counts).toEqual({ current: 7285, retired: 1359 });
});

it('never takes the statistics bureau’s 97 for a province', () => {
  expect(parseNik('9701011708459001')).toEqual({ status: 'invalid', issues: [{ code: 'province', at: [0, 2] }] });
});
