import { requireDay } from '../../policy/day.ts';
import type { Locale } from '../../policy/words.ts';
import type { CalendarEntry } from '../answers.ts';
import { dayAfter } from '../months.ts';
import type { IsoDate } from '../types.ts';
import { escapeText, fold, withoutControls } from './content-line.ts';
import { addressOf, descriptionOf, summaryOf } from './event-words.ts';

export interface IcsOptions {
  locale: Locale;
  /** The day the file is made: its stamp. There is no clock in here. */
  asOf: IsoDate;
}

/**
 * Lines of `calendar` as an iCalendar file (RFC 5545), for a phone's own calendar. Every line becomes an all-day event that
 * takes no time of the day (`TRANSPARENT`):
 *
 * - `announced` and `first-paid`: the days of the window, `CONFIRMED` if an official named them, else `TENTATIVE`;
 * - `covers`: the whole budget period, always `TENTATIVE`, and its title says that it is no pay day. Leave such lines out
 *   (`entries.filter(({ kind }) => kind !== 'covers')`) for a calendar of days only.
 *
 * An event keeps its UID from file to file, so that a later file corrects an earlier one. Nothing in it is about a person. No
 * lines give a calendar without events, which some programs refuse to open.
 *
 * @throws RangeError for an `asOf` or an entry's day that is no date, and for a locale that is none of ours.
 * @example
 * const may = calendar({ programs: ['pkh'], from: '2025-05-28', to: '2025-05-28' });
 * toIcs(may, { locale: 'id', asOf: '2026-11-21' }).split('\r\n').filter((line) => line.startsWith('DT'))
 * //=> ['DTSTAMP:20261121T000000Z', 'DTSTART;VALUE=DATE:20250401', 'DTEND;VALUE=DATE:20250701', …]
 */
export function toIcs(events: readonly CalendarEntry[], { locale, asOf }: IcsOptions): string {
  requireDay('asOf', asOf);
  if (locale !== 'id' && locale !== 'en') throw new RangeError("locale is neither 'id' nor 'en'.");
  const byId = new Map(events.map((entry) => [entry.id, entry])); // one UID, one event
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//bansos-kit//schedule//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...byId.values()].flatMap((entry) => eventOf(entry, asOf, locale)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventOf(entry: CalendarEntry, asOf: IsoDate, locale: Locale): string[] {
  const address = addressOf(entry);
  const confirmed = entry.certainty === 'official' && entry.kind !== 'covers';
  requireDay("An entry's first day", entry.from);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.id.replace(':', '.'))}@bansos-kit`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(entry.from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(entry.to))}`,
    `SUMMARY:${escapeText(summaryOf(entry, locale))}`,
    `DESCRIPTION:${escapeText(descriptionOf(entry, asOf, locale))}`,
    ...(address ? [`URL:${withoutControls(address)}`] : []),
    `STATUS:${confirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: IsoDate): string => day.replaceAll('-', '');
