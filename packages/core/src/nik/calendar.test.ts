import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ageOn, isDate, latestBirthYear, readIsoDate, today } from './calendar.ts';
import { isNik, parseKk, parseNik, suggestNik } from './index.ts';

const two = (number: number): string => String(number).padStart(2, '0');

it('reads the days that the calendar has, and no other', () => {
  const [years, months, days] = [fc.integer({ min: 1000, max: 9999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 })];
  fc.assert(
    fc.property(years, months, days, (year, month, day) => {
      const text = `${year}-${two(month)}-${two(day)}`;
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isDate(year, month, day)).toBe(exists);
      expect(readIsoDate(text)).toBe(exists ? year * 10_000 + month * 100 + day : 0);
    }),
  );
});

it.each([
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [2023, 3, 29, true],
  [2026, 1, 0, false],
  [2026, 0, 1, false],
  [2026, 13, 1, false],
])('%i-%i-%i', (year, month, day, exists) => {
  expect(isDate(year, month, day)).toBe(exists);
});

it.each([
  '2026-11-211',
  'x2026-11-21',
  '2026/11/21',
  '2026-1-21',
  '20261121',
  20261121,
  undefined,
  null,
  ['2026-11-21'],
])('%o is no date', (given) => {
  expect(readIsoDate(given)).toBe(0);
});

it('finds the latest year that a date can mean, up to three centuries back', () => {
  expect(latestBirthYear(26, 11, 21, 20261121)).toBe(2026);
  expect(latestBirthYear(26, 11, 22, 20261121)).toBe(1926);
  expect(latestBirthYear(27, 1, 1, 20261121)).toBe(1927);
  expect(latestBirthYear(0, 2, 29, 20261121)).toBe(2000);
  expect(latestBirthYear(0, 2, 29, 21500101)).toBe(2000);
  expect(latestBirthYear(0, 2, 30, 20261121)).toBeUndefined();
  expect(latestBirthYear(0, 2, 29, 19991231)).toBeUndefined();
});

it('counts a year as full on the birthday', () => {
  expect([ageOn(20100122, 20260121), ageOn(20100122, 20260122)]).toEqual([15, 16]);
});

describe('today', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026-11-20T16:59:59Z', 20261120],
    ['2026-11-20T17:00:00Z', 20261121],
    ['2026-12-31T17:00:00Z', 20270101],
    ['2028-02-28T23:00:00Z', 20280229],
  ])('at %s is the day of Jakarta', (time, day) => {
    vi.setSystemTime(time);
    expect(today()).toBe(day);
    expect(today()).toBe(day);
  });

  it('is the day to judge by, unless another is given', () => {
    const newborn = '3204112111269001'; // 21 November, of a year 26
    const yearOf = (options?: { asOf: string }) => {
      const result = parseNik(newborn, options);
      return result.status === 'invalid' ? undefined : result.value.birthDate.slice(0, 4);
    };
    vi.setSystemTime('2026-11-20T16:00:00Z');
    expect([yearOf(), yearOf({ asOf: '2026-11-21' })]).toEqual(['1926', '2026']);
    expect(parseKk(newborn).status).toBe('suspect');
    expect(suggestNik(newborn, { holder: 'adult' })).toEqual([]);
    vi.setSystemTime('2026-11-20T17:00:00Z');
    expect([yearOf(), yearOf({ asOf: '2026-11-20' })]).toEqual(['2026', '1926']);
    expect(parseKk(newborn).status).toBe('valid');
    expect(suggestNik(newborn, { holder: 'adult' }).map(({ code }) => code)).toEqual(['maybe-kk']);
    expect(isNik(newborn)).toBe(true);
  });
});
