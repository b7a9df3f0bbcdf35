import type { Locale } from './locale.ts';

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

const tags = { id: 'id-ID', en: 'en-GB' };

// A calendar date has no hour, so the zone of the phone must not move it.
const utc = { timeZone: 'UTC' } as const;

/** As precise as given. @example date('2025-05-28', 'id') //=> '28 Mei 2025' @example date('2025-05', 'id') //=> 'Mei 2025' */
export function date(day: string, locale: Locale): string {
  return writer(locale, day.length).format(new Date(day));
}

/** Both ends belong to it. @example dateRange('2025-05-15', '2025-05-20', 'id') //=> '15–20 Mei 2025' */
export function dateRange(from: string, to: string, locale: Locale): string {
  const text = from === to ? date(from, locale) : writer(locale, from.length).formatRange(new Date(from), new Date(to));
  return text.replace(/\s*–\s*/, (dash) => (/\p{L}/u.test(text.split(dash)[0] ?? '') ? ' – ' : '–'));
}

function writer(locale: Locale, precision: number): Intl.DateTimeFormat {
  const day = precision > 7 ? ({ day: 'numeric' } as const) : {};
  const month = precision > 4 ? ({ month: 'long' } as const) : {};
  return new Intl.DateTimeFormat(tags[locale], { ...utc, ...day, ...month, year: 'numeric' });
}

/** The calendar date in Jakarta now. */
export function today(now: Date = new Date()): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now);
}

/** Whether a text is a date of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const read = new Date(text);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}
