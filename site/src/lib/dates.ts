import type { Locale } from '../i18n/index.ts';

/**
 * A calendar date in words, as precise as it is given: a day, a month or a year. Always UTC, so that the device's time zone
 * never moves a date by a day.
 *
 * @example
 * longDate('1990-12-21', 'id') //=> '21 Desember 1990'
 * longDate('2025-06', 'id') //=> 'Juni 2025'
 */
export function longDate(isoDate: string, locale: Locale): string {
  const [year = '', month, day] = isoDate.split('-');
  if (!month) return year;
  const format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    ...(day ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

const oneDay = 86_400_000;
const shifted = (isoDate: string, days: number): string =>
  new Date(Date.parse(isoDate) + days * oneDay).toISOString().slice(0, 10);

/** @example dayAfter('2024-02-28') //=> '2024-02-29' */
export const dayAfter = (isoDate: string): string => shifted(isoDate, 1);

/** @example dayBefore('2024-03-01') //=> '2024-02-29' */
export const dayBefore = (isoDate: string): string => shifted(isoDate, -1);
