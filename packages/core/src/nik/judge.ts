import { ageOn, type Day, dayKind, oldestAge, possibleBirthYears } from './calendar.ts';
import { districtLimits } from './table.ts';

/** A verdict as a number, so that a million of them fit a typed array. */
export const nikVerdict = { invalid: 0, suspect: 1, valid: 2 } as const;
export type NikVerdict = (typeof nikVerdict)[keyof typeof nikVerdict];

let kinds: Uint8Array | undefined;

/** By the four digits of day (40 more for women) and month: the day's kind. */
function dayKinds(): Uint8Array {
  if (kinds) return kinds;
  const table = new Uint8Array(10_000);
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= 31; day++) {
      const kind = dayKind(month, day);
      table[day * 100 + month] = kind;
      table[(day + 40) * 100 + month] = kind;
    }
  kinds = table;
  return table;
}

/**
 * Judges the numbers inside a NIK. Holds for any day from `firstSettledDay` to `lastSettledDay`: by then every two-digit
 * year has a past year that it can mean, no more than 120 years ago, and 29 February of year 00 is that of 2000.
 */
export function judge(
  regency: number,
  district: number,
  dayAndMonth: number,
  year: number,
  serial: number,
): NikVerdict {
  const kind = dayKinds()[dayAndMonth];
  if (!kind || (kind === 2 && year % 4 !== 0)) return nikVerdict.invalid;
  const limits = districtLimits();
  const limit = limits[regency] as number;
  if (limit === 0 && limits[regency - (regency % 100)] === 0) return nikVerdict.invalid;
  return district === 0 || district >= limit || serial === 0 ? nikVerdict.suspect : nikVerdict.valid;
}

const firstSettledDay: Day = 2000_02_29;
const lastSettledDay: Day = 2120_01_01;

export const isSettled = (asOf: Day): boolean => asOf >= firstSettledDay && asOf <= lastSettledDay;

/** The same for any other day: a date still to come rules a number out, and nobody is older than 120. */
export function judgeOn(asOf: Day, verdict: NikVerdict, dayAndMonth: number, year: number): NikVerdict {
  if (verdict === nikVerdict.invalid || isSettled(asOf)) return verdict;
  const month = dayAndMonth % 100;
  const day = Math.floor(dayAndMonth / 100) % 40;
  const [born] = possibleBirthYears(year, month, day, asOf);
  if (born === undefined) return nikVerdict.invalid;
  return ageOn(born * 10_000 + month * 100 + day, asOf) > oldestAge ? nikVerdict.suspect : verdict;
}
