import type { IsoDate } from './types.ts';

/** A day as one number, `year * 10000 + month * 100 + day`: sorts as the calendar does, and the same in SQL. */
export type Day = number;

const daysInMonth = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `YYYY-MM-DD`; 0 when that is no date of the calendar. */
export function readDay(text: unknown): Day {
  if (typeof text !== 'string' || text.length !== 10) return 0;
  let date = 0;
  for (let at = 0; at < 10; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (at === 4 || at === 7) {
      if (digit !== -3) return 0; // a hyphen
    } else if (digit < 0 || digit > 9) return 0;
    else date = date * 10 + digit;
  }
  const year = Math.floor(date / 10_000);
  const month = Math.floor(date / 100) % 100;
  const day = date % 100;
  if (day < 1 || day > (daysInMonth[month] ?? 0)) return 0;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !leap ? 0 : date;
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
