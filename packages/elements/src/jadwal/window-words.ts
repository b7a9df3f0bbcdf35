import type { FirstPaid, Window } from '@bansos-kit/core/schedule';
import { date, dateRange } from '../base/dates.ts';
import type { Locale } from '../base/locale.ts';
import type { JadwalMessages } from './messages.ts';

type Say = (key: keyof JadwalMessages, values?: Record<string, string>) => string;

/** "20 Juli 2026", "Februari 2026", or the source's own words for a part of a month. */
export function announcedWords({ from, to, precision, by, text }: Window, locale: Locale, say: Say): string {
  const words =
    precision === 'month'
      ? dateRange(from.slice(0, 7), to.slice(0, 7), locale)
      : precision === 'part-of-month' && text
        ? text[locale]
        : dateRange(from, to, locale);
  return by === 'official' ? words : `${words} (${say('byPress')})`;
}

/** A report is no first day: payments may have begun before it. */
export function firstPaidWords({ from, to, precision, seen }: FirstPaid, locale: Locale, say: Say): string {
  if (seen === 'first-report') return say('reportedBy', { date: date(from, locale) });
  return precision === 'month' ? dateRange(from.slice(0, 7), to.slice(0, 7), locale) : dateRange(from, to, locale);
}
