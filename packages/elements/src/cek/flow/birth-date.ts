import type { Catalog, IsoDate } from '@bansos-kit/core/policy';

/**
 * A date of birth of somebody who is so many full years old on the day. Any such date would do: the engine counts full years on
 * the very day that the age was asked for, so all the dates that fit an age give the same answer. The one taken lies half a year
 * back, away from both birthdays; `agesSuffice` tells whether a catalog reads dates in no other way.
 *
 * @example bornAtAge(4, '2026-11-21') //=> '2022-05-21'
 */
export function bornAtAge(age: number, asOf: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const back = month > 6 ? { year: year - age, month: month - 6 } : { year: year - age - 1, month: month + 6 };
  const pad = (number: number, size: number) => String(number).padStart(size, '0');
  return `${pad(back.year, 4)}-${pad(back.month, 2)}-${pad(Math.min(day, 28), 2)}`;
}

/**
 * Whether the catalog asks for ages only. One that compares the date itself ("born before 1 January 2020") needs more than an
 * age in years: the first and the last date that fit could come out differently, so then the date counts as not known.
 */
export function agesSuffice({ programs, rules }: Pick<Catalog, 'programs' | 'rules'>): boolean {
  return !JSON.stringify([programs, rules]).includes('{"op":"fact","id":"birthDate"}');
}
