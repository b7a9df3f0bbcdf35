import type { IsoDate } from './types.ts';

/** A day as one number, `year * 10000 + month * 100 + day`, which sorts as the calendar does. */
export type Day = number;

const daysInMonth = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0: no such day in any year; 1: in every year; 2: 29 February. */
export function dayKind(month: number, day: number): 0 | 1 | 2 {
  if (day < 1 || day > (daysInMonth[month] ?? 0)) return 0;
  return month === 2 && day === 29 ? 2 : 1;
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

let lastText: IsoDate | undefined;
let lastDay: Day = 0;

/** Reads `YYYY-MM-DD`; 0 when that is no date. */
export function readIsoDate(text: unknown): Day {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return 0;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const kind = dayKind(month, day);
  return kind === 0 || (kind === 2 && !isLeap(year)) ? 0 : year * 10_000 + month * 100 + day;
}

/** @throws RangeError when it is no date: that is the caller's mistake, not the holder's. */
export function readAsOf(asOf: IsoDate): Day {
  if (asOf === lastText) return lastDay;
  const day = readIsoDate(asOf);
  if (day === 0) throw new RangeError('asOf is no calendar date; expected YYYY-MM-DD, such as 2026-11-21.');
  lastText = asOf;
  lastDay = day;
  return day;
}

const millisecondsPerDay = 86_400_000;
const jakartaOffset = 7 * 3_600_000; // WIB has had no other offset since 1964
let todayEpochDay = -1;
let todayDay: Day = 0;

/** Today in Asia/Jakarta. */
export function today(): Day {
  const epochDay = Math.floor((Date.now() + jakartaOffset) / millisecondsPerDay);
  if (epochDay !== todayEpochDay) {
    const date = new Date(epochDay * millisecondsPerDay);
    todayDay = date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
    todayEpochDay = epochDay;
  }
  return todayDay;
}

export const oldestAge = 120;

/**
 * The years, latest first, in which someone living on `asOf` can have been born on this day when only the last two digits
 * of the year are known. The first may be older than `oldestAge` where no later one exists; empty when all are to come.
 */
export function possibleBirthYears(twoDigits: number, month: number, day: number, asOf: Day): number[] {
  const years: number[] = [];
  const asOfYear = Math.floor(asOf / 10_000);
  const latest = asOfYear - (asOfYear % 100) + twoDigits;
  for (let year = latest; year > latest - 300; year -= 100) {
    const born = year * 10_000 + month * 100 + day;
    if (born > asOf || (month === 2 && day === 29 && !isLeap(year))) continue;
    if (years.length === 0 || ageOn(born, asOf) <= oldestAge) years.push(year);
  }
  return years;
}

export function ageOn(born: Day, asOf: Day): number {
  return Math.floor((asOf - born) / 10_000);
}
