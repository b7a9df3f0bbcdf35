import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, yearsBetween } from './day.ts';

const two = (number: number): string => String(number).padStart(2, '0');

describe('readDay', () => {
  it('reads the days that the calendar has, and no other', () => {
    const [years, months, days] = [fc.nat({ max: 9999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 })];
    fc.assert(
      fc.property(years, months, days, (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(readDay(text)).toBe(exists ? year * 10_000 + month * 100 + day : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2024-02-29', 20240229],
    ['2000-02-29', 20000229],
    ['1900-02-29', 0],
    ['2023-02-29', 0],
    ['2023-03-29', 20230329],
    ['2026-01-00', 0],
    ['2026-00-10', 0],
    ['2026-13-10', 0],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '2026/01/15',
    '2026-01/15',
    '2026-01-1:', // the characters beside the digits
    '2026-01-1/',
    '2026-01-150',
    '2026-01-1',
    '2026-1-015',
    ' 2026-01-1',
    '20260115',
    20260115,
    [...'2026-01-15'],
    new Date(0),
    null,
    undefined,
  ])('takes %o for no day', (given) => {
    expect(readDay(given)).toBe(0);
  });
});

it('counts a year as full on the birthday, and on 1 March for one of 29 February', () => {
  expect([yearsBetween(20100115, 20260114), yearsBetween(20100115, 20260115)]).toEqual([15, 16]);
  expect([yearsBetween(20240229, 20260228), yearsBetween(20240229, 20260301)]).toEqual([1, 2]);
});
