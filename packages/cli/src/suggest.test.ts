import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const known = ['pkh', 'pip', 'sembako', 'bpnt', 'blt-desa', 'blt-kesra'];

it.each([
  ['pkhh', 'pkh'],
  ['phk', 'pkh'],
  ['SEMBAKU', 'sembako'],
  ['smebako', 'sembako'],
  ['blt-dsa', 'blt-desa'],
  ['bpn', 'bpnt'],
])('%s is near %s', (typed, meant) => {
  expect(suggest(typed, known)).toBe(meant);
});

it.each(['', 'x', 'bantuan', '3204115710909001', 'p'.repeat(10_000)])('nothing is near %s', (typed) => {
  expect(suggest(typed, known)).toBeUndefined();
});
