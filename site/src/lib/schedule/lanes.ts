import type { Stage } from '@bansos-kit/core/schedule';
import type { Locale } from '../../i18n/index.ts';
import { lastDayOf, monthsOf, placeInYear } from './spans.ts';
import type { StageView } from './stage-view.ts';

/** Something drawn on a lane, in percent of the year. */
interface Mark {
  start: number;
  length: number;
  /** A day stands as a point, a window as a bar. */
  point: boolean;
}

export interface Lane {
  periods: (Mark & { label: string; short: string; unknown: boolean })[];
  /** What was said of the time: by an official, or expected by the press. */
  announced: (Mark & { press: boolean })[];
  /** When payment was seen: dated, or first reported and perhaps begun before. */
  paid: (Mark & { later: boolean })[];
}

export const percent = (share: number): string => `${share.toFixed(2)}%`;

function markOf(window: { from: string; to: string }, year: number): Mark {
  const place = placeInYear(window, year);
  return { ...place, point: window.from === window.to };
}

/** One programme's year as a picture. Everything in it stands in words in the table and the list below it. */
export function laneOf(stages: readonly Stage[], views: readonly StageView[], year: number): Lane {
  const inYear = ({ length }: Mark): boolean => length > 0;
  return {
    periods: stages.map(({ covers, certainty, number, id }) => ({
      ...markOf({ from: `${covers.from}-01`, to: lastDayOf(covers.to) }, year),
      label: views.find((view) => view.id === id)?.name ?? '',
      short: number === undefined ? '' : String(number),
      unknown: certainty === 'unknown',
    })),
    announced: stages
      .flatMap(({ announced }) => (announced ? [{ ...markOf(announced, year), press: announced.by === 'press' }] : []))
      .filter(inYear),
    paid: stages
      .flatMap(({ firstPaid }) =>
        firstPaid ? [{ ...markOf(firstPaid, year), later: firstPaid.seen === 'first-report' }] : [],
      )
      .filter(inYear),
  };
}

/** Where each month begins, with its first letters. */
export function axisOf(
  year: number,
  locale: Locale,
): { start: number; length: number; name: string; letter: string }[] {
  const format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  return monthsOf(year).map((month) => {
    const name = format.format(new Date(`${month}-01T00:00:00Z`));
    return { ...placeInYear({ from: `${month}-01`, to: lastDayOf(month) }, year), name, letter: name.slice(0, 1) };
  });
}
