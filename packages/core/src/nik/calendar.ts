import type { IsoDate } from './types.ts';

/** A day as one number, `year * 10000 + month * 100 + day`, which sorts as the calendar does. */
export type Day = number;

/** By month from 1 on, in a leap year. */
export const daysInMonth: readonly number[] = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDate(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= (daysInMonth[month] ?? 0) && (day < 29 || month !== 2 || isLeap(year));
}

function isLeap(year: number): boolean {
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
  return isDate(year, month, day) ? year * 10_000 + month * 100 + day : 0;
}

/** @throws RangeError when it is no date: that is the caller's mistake, not the holder's. */
export function readAsOf(asOf: IsoDate): Day {
  if (asOf === lastText) return lastDay;
  const day = readIsoDate(asOf);
  if (day < 1900_01_01) throw new RangeError('asOf: expected a date from 1900 on, YYYY-MM-DD.');
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
 * Whether a two-digit year needs no second thought on this day: every date then has a past year that it can mean, no more
 * than 120 years ago, 29 February of a year 00 being that of 2000.
 */
export const isSettled = (asOf: Day): boolean => asOf >= 2000_02_29 && asOf <= 2120_01_01;

/**
 * The latest year with these last two digits in which this day exists and is no later than `asOf`; `undefined` when all
 * of them are to come.
 */
export function latestBirthYear(twoDigits: number, month: number, day: number, asOf: Day): number | undefined {
  const asOfYear = Math.floor(asOf / 10_000);
  const latest = asOfYear - (asOfYear % 100) + twoDigits;
  for (let year = latest; year > latest - 300; year -= 100) {
    if (isDate(year, month, day) && year * 10_000 + month * 100 + day <= asOf) return year;
  }
  return undefined;
}

export function ageOn(born: Day, asOf: Day): number {
  return Math.floor((asOf - born) / 10_000);
}
