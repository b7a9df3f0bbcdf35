import { ageOn, type Day, daysInMonth, isSettled, latestBirthYear, oldestAge } from './calendar.ts';

/** A verdict as a number, so that a million of them fit a typed array. */
export const nikVerdict = { invalid: 0, suspect: 1, valid: 2 } as const;
export type NikVerdict = (typeof nikVerdict)[keyof typeof nikVerdict];

/**
 * Judges the sixteen digits, given as four numbers of four digits each. This is the whole check behind `isNik` and
 * `scanNiks`, and the work is in reading the digits, so it makes nothing and calls little.
 */
export function judge(
  limits: Uint8Array, // districtLimits(), fetched once for many
  regency: number,
  districtAndDay: number,
  monthAndYear: number,
  serial: number,
  asOf: Day | undefined,
): NikVerdict {
  const written = districtAndDay % 100;
  const day = written > 40 ? written - 40 : written;
  const month = (monthAndYear / 100) | 0;
  const year = monthAndYear % 100;
  if (day === 0 || month > 12 || day > (daysInMonth[month] as number)) return 0;
  if (day === 29 && month === 2 && year % 4 !== 0) return 0; // year 00 may be 2000, a leap year
  const limit = limits[regency] as number;
  if (limit === 0 && limits[regency - (regency % 100)] === 0) return 0;
  const district = (districtAndDay / 100) | 0;
  const verdict = district === 0 || district >= limit || serial === 0 ? 1 : 2;
  return asOf === undefined || isSettled(asOf) ? verdict : judgeOn(asOf, verdict, day, month, year);
}

/** The rest of the check on a day that is not settled: a date still to come rules a number out, and nobody is over 120. */
function judgeOn(asOf: Day, verdict: NikVerdict, day: number, month: number, year: number): NikVerdict {
  const born = latestBirthYear(year, month, day, asOf);
  if (born === undefined) return nikVerdict.invalid;
  return ageOn(born * 10_000 + month * 100 + day, asOf) > oldestAge ? nikVerdict.suspect : verdict;
}
