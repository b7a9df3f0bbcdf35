import { expect, it } from 'vitest';
import cases from '../cases/nik.json' with { type: 'json' };
import { findRegion, isNik, parseNik } from './index.ts';
import { scanNiks } from './nik/index.ts';

// The same cases as in Node, in a real browser: nothing here may lean on what only Node has.
it.each(cases.map((one) => [one.why, one] as const))('%s', (_, { input, asOf, expect: expected }) => {
  expect(parseNik(input, { asOf })).toEqual(expected);
  expect(isNik(input, { asOf })).toBe(expected.status !== 'invalid');
});

it('scans bytes and names regions', () => {
  expect([...scanNiks(new TextEncoder().encode('3204115710909001\n\ufeff3204115710909001\nx')).verdicts]).toEqual([
    2, 2, 0,
  ]);
  expect(findRegion('3204')?.name).toBe('Kabupaten Bandung');
});
