import { expect, it } from 'vitest';
import { satisfies, semverRange } from './semver-range.ts';

it.each([
  ['1.2.3', '1.2.3', true],
  ['1.2.4', '1.2.3', false],
  ['1.2.0', '^1.2', true],
  ['1.10.0', '^1.2', true], // numbers, not text
  ['1.1.9', '^1.2', false],
  ['2.0.0', '^1.2', false],
  ['1.9.0', '^1', true],
  ['1.2.4', '^1.2.5', false],
  ['0.3.9', '^0.3', true],
  ['0.4.0', '^0.3', false],
  ['0.9.0', '^0', true],
  ['0.0.3', '^0.0.3', true],
  ['0.0.4', '^0.0.3', false],
  ['0.0.9', '^0.0', true],
  ['0.1.0', '^0.0', false],
  ['3.0.0', '>=1.2', true],
  ['1.1.0', '>=1.2', false],
  ['1.2.0+city.0.3.0', '^1.2', true],
])('%s satisfies %s: %s', (version, range, expected) => {
  expect(semverRange.test(range)).toBe(true);
  expect(satisfies(version, range)).toBe(expected);
});

it.each(['1.2', '~1.2', '*', '1.x', '^1.2 || ^2', '', '^1.2.3.4'])('does not take %j for a range', (range) => {
  expect(semverRange.test(range)).toBe(false);
});
