import { type CalendarEntry, calendar, toIcs } from '@bansos-kit/core/schedule';
import type { Locale } from '../../i18n/index.ts';
import { pathOf } from '../pages.ts';
import { scheduleDay, scheduleYear } from './edition.ts';

/** Its name among the files, in each language; every other file is named after its programme. */
const allName: Record<Locale, string> = { id: 'semua', en: 'all' };

/** What goes into a file: this year's lines and what is known of the next. */
const lines = (programs?: readonly string[]): CalendarEntry[] =>
  calendar({ from: `${scheduleYear}-01-01`, to: `${scheduleYear + 1}-12-31`, ...(programs ? { programs } : {}) });

/** The calendar files of a language: one for each programme that has anything to put into one, and one for all. */
export function calendarFiles(locale: Locale): { name: string; text: string }[] {
  const all = lines();
  const programs = [...new Set(all.map(({ program }) => program))];
  const write = (entries: CalendarEntry[]): string => toIcs(entries, { locale, asOf: scheduleDay });
  return [
    { name: allName[locale], text: write(all) },
    ...programs.map((program) => ({ name: program, text: write(lines([program])) })),
  ];
}

/** Where the file of a programme is, or the one for all. */
export function calendarPath(locale: Locale, program?: string): string {
  return `${pathOf('schedule', locale)}/${program ?? allName[locale]}.ics`;
}
