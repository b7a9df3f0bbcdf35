import { requireDay } from '../policy/day.ts';
import { type Locale, writeDate } from '../policy/words.ts';
import type { IsoDate, YearMonth } from './types.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** Months since year 0, so that they can be counted. */
const toNumber = (month: YearMonth): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

export function addMonths(month: YearMonth, count: number): YearMonth {
  const sum = toNumber(month) + count;
  return `${pad(Math.floor(sum / 12), 4)}-${pad((sum % 12) + 1)}`;
}

/** Both ends count: January to March is three. */
export const monthsBetween = (from: YearMonth, to: YearMonth): number => toNumber(to) - toNumber(from) + 1;

export const firstDay = (month: YearMonth): IsoDate => `${month}-01`;

export function lastDay(month: YearMonth): IsoDate {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${pad(days)}`;
}

export const monthOf = (day: IsoDate): YearMonth => day.slice(0, 7);

/** @throws RangeError when that is no date. */
export function dayAfter(day: IsoDate): IsoDate {
  requireDay('The day', day);
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** `2026-08` as "Agustus 2026" or "August 2026". */
export const monthInWords = (month: YearMonth, locale: Locale): string => writeDate(firstDay(month), locale).slice(2);
