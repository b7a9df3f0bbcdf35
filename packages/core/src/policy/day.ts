import type { IsoDate } from './types.ts';

/** A day as one number, `year * 10000 + month * 100 + day`: sorts as the calendar does, and the same in SQL. */
export type Day = number;

const daysInMonth = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const form = /^\d{4}-\d\d-\d\d$/;

/** Reads `YYYY-MM-DD`; 0 when that is no date of the calendar. */
export function readDay(text: unknown): Day {
  if (typeof text !== 'string' || !form.test(text)) return 0;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (day < 1 || day > (daysInMonth[month] ?? 0)) return 0;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !leap ? 0 : year * 10_000 + month * 100 + day;
}

/** Full years between two days. */
export function yearsBetween(from: Day, to: Day): number {
  return Math.floor((to - from) / 10_000);
}

/** @throws RangeError: a day that is none is the caller's mistake. */
export function requireDay(name: string, text: IsoDate): Day {
  const day = readDay(text);
  if (day === 0) throw new RangeError(`${name} is no calendar date; expected YYYY-MM-DD.`);
  return day;
}
