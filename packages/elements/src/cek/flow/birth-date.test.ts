import { nationalCatalog } from '@bansos-kit/core/catalog';
import { evaluateAll, snapshot } from '@bansos-kit/core/policy';
import { describe, expect, it } from 'vitest';
import { agesSuffice, bornAtAge } from './birth-date.ts';

const days = ['2026-01-01', '2026-02-28', '2026-06-30', '2026-07-01', '2026-08-31', '2028-02-29', '2026-12-31'];

/** As everybody counts it: a year more on each birthday. */
function ageOn(born: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (born.slice(5) > day.slice(5) ? 1 : 0);
}

describe('bornAtAge', () => {
  it.each(days)('is a date of the calendar, and gives the age back on %s', (day) => {
    for (let age = 0; age <= 130; age++) {
      const born = bornAtAge(age, day);
      expect(new Date(born).toISOString().slice(0, 10)).toBe(born);
      expect(ageOn(born, day)).toBe(age);
    }
  });

  it('stands for every date that fits the age: the first and the last give the same results', () => {
    const day = snapshot(nationalCatalog, { asOf: '2026-05-01' });
    for (let age = 0; age <= 80; age++) {
      const ends = [`${2025 - age}-05-02`, `${2026 - age}-05-01`, bornAtAge(age, '2026-05-01')];
      const told = ends.map((birthDate) =>
        evaluateAll(day, { decile: 2, registered: 'dtsen', members: [{ birthDate, deceased: false }] }).map(
          ({ program, status, missing, amount }) => ({
            program,
            status,
            missing,
            low: amount?.low,
            high: amount?.high,
          }),
        ),
      );
      expect(told[0]).toEqual(told[2]);
      expect(told[1]).toEqual(told[2]);
    }
  });
});

describe('agesSuffice', () => {
  it('holds for the national catalog, and not for one that compares a date', () => {
    expect(agesSuffice(nationalCatalog)).toBe(true);
    const left = { op: 'fact', id: 'birthDate' };
    const right = { op: 'const', value: '2020-01-01' };
    expect(
      agesSuffice({ programs: [{ eligibility: [{ value: { op: 'lt', left, right } }] }] as never, rules: {} }),
    ).toBe(false);
  });
});
