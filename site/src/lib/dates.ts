import type { Locale } from '../i18n/index.ts';

/**
 * A calendar date in words. Always UTC, so that the device's time zone never moves a date by a day.
 *
 * @example
 * longDate('1990-12-21', 'id') //=> '21 Desember 1990'
 */
export function longDate(isoDate: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
