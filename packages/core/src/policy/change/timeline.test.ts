import { describe, expect, test } from 'vitest';
import { fixture } from '../../../test/changing-catalog.ts';
import { timeline } from './timeline.ts';

const lines = (program: string) =>
  timeline(fixture, program).map(
    ({ program: own, param, rule, path, entry }) =>
      `${entry.validFrom} ${own ?? param ?? rule} ${path}${'gap' in entry ? ' (gap)' : ''}`,
  );

describe('the history of a programme', () => {
  test('has its own entries, and those of the params and rules it uses, in order of date', () => {
    expect(lines('cash')).toEqual([
      '2024-01-01 cash eligibility',
      '2024-01-01 cash amounts',
      '2024-01-01 cash.sum values',
      '2025-01-01 cash.sum values',
      '2025-03-01 cash eligibility (gap)',
      '2025-04-01 cash eligibility',
      '2025-04-01 cash prose/duties',
      '2025-04-01 cash.decile values',
      '2025-06-01 not-excluded versions',
      '2025-07-01 cash.sum regional/31',
      '2025-09-01 cash.decile values',
      '2026-01-01 cash eligibility',
    ]);
  });

  test('has what it used only once', () => {
    expect(lines('old')).toContain('2024-02-01 old.sum values');
  });

  test('leaves to another programme what is its own', () => {
    expect(lines('top-up')).toEqual(['2025-01-01 top-up eligibility']);
  });

  test('is found by an alias, and not for what is no programme', () => {
    expect(timeline(fixture, 'tunai')).toEqual(timeline(fixture, 'cash'));
    expect(() => timeline(fixture, 'cahs')).toThrow(new RangeError('no programme has the id "cahs"'));
  });
});
