import type { Window, YearMonth } from '@bansos-kit/core/schedule';
import type { Locale } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';

const day = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);

/** Intl sets off the dash of a range of long dates with thin blanks; between two words it reads as one to whoever copies it. */
function range(from: string, to: string, locale: Locale, precise: boolean): string {
  const format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    ...(precise ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(day(from), day(to)).replace(/\s*–\s*/u, '–');
}

/**
 * Months of a budget period.
 *
 * @example
 * monthsInWords({ from: '2026-10', to: '2026-12' }, 'id') //=> 'Oktober–Desember 2026'
 */
export function monthsInWords({ from, to }: { from: YearMonth; to: YearMonth }, locale: Locale): string {
  return from === to ? longDate(from, locale) : range(`${from}-01`, `${to}-01`, locale, false);
}

/**
 * A window of days, no finer than its source speaks: where only the month is known, no day is written.
 *
 * @example
 * windowInWords({ from: '2026-02-01', to: '2026-02-28', precision: 'month' }, 'id') //=> 'Februari 2026'
 */
export function windowInWords(
  { from, to, precision }: Pick<Window, 'from' | 'to' | 'precision'>,
  locale: Locale,
): string {
  if (precision === 'month') return monthsInWords({ from: from.slice(0, 7), to: to.slice(0, 7) }, locale);
  return from === to ? longDate(from, locale) : range(from, to, locale, true);
}

/** The months of a year, `2026-01` to `2026-12`. */
export function monthsOf(year: number): YearMonth[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** @example lastDayOf('2028-02') //=> '2028-02-29' */
export function lastDayOf(month: YearMonth): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/**
 * Where a stretch of days lies in a year, in percent of its length; what lies outside is cut off.
 *
 * @example
 * placeInYear({ from: '2026-01-01', to: '2026-12-31' }, 2026) //=> { start: 0, length: 100 }
 */
export function placeInYear(
  { from, to }: { from: string; to: string },
  year: number,
): { start: number; length: number } {
  const [first, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const percent = (time: number): number => ((Math.min(Math.max(time, first), end) - first) / (end - first)) * 100;
  const start = percent(day(from).getTime());
  return { start, length: percent(day(to).getTime() + 86_400_000) - start };
}
