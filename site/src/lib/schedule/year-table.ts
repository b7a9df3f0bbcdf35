import { type CalendarEntry, calendar } from '@bansos-kit/core/schedule';
import { longDate } from '../dates.ts';
import type { Context, Ref } from '../programs/context.ts';
import { lastDayOf, monthsOf, windowInWords } from './spans.ts';

interface YearCell {
  program: string;
  name: string;
  when: string;
  /** Expected by the press, which is no announcement. */
  press: boolean;
  unknown: boolean;
  refs: Ref[];
}

export interface MonthRow {
  month: string;
  name: string;
  phase: 'past' | 'now' | 'ahead';
  /** Whether the sources reach to the end of the month: what is missing in it was not found, or is not known. */
  isCovered: boolean;
  cells: Record<CalendarEntry['kind'], YearCell[]>;
}

/** The twelve months of a year: which budget periods run, what was announced, what was seen. */
export function yearTable({ locale, cite, say }: Context, year: number, day: string, reach: string): MonthRow[] {
  const today = day.slice(0, 7);
  return monthsOf(year).map((month) => {
    const entries = calendar({ from: `${month}-01`, to: lastDayOf(month) });
    const cells = (kind: CalendarEntry['kind']): YearCell[] =>
      entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({
          program: entry.program,
          name: withoutYear(say(entry.name)),
          when: windowInWords(entry, locale),
          press: kind === 'announced' && entry.certainty !== 'official',
          unknown: entry.certainty === 'unknown',
          refs: kind === 'covers' ? [] : cite(entry.cite),
        }));
    return {
      month,
      name: longDate(month, locale),
      phase: month < today ? 'past' : month > today ? 'ahead' : 'now',
      isCovered: lastDayOf(month) <= reach,
      cells: { covers: cells('covers'), announced: cells('announced'), 'first-paid': cells('first-paid') },
    };
  });
}

/** The table says the year once. */
const withoutYear = (name: string): string => name.replace(/ \d{4}$/, '');
