import type { IsoDate } from '@bansos-kit/core/policy';
import { calendar, type Stage, stages, toIcs, type Upcoming, upcoming } from '@bansos-kit/core/schedule';

export type Payment = Upcoming & {
  /** All stages of the year, also those that are over. */
  year: readonly Stage[];
};

/**
 * What is known of a programme's next payment; `undefined` for a programme of somebody's own catalog, of which we keep no
 * schedule.
 */
export function nextPayment(program: string, asOf: IsoDate): Payment | undefined {
  if (program.includes(':')) return undefined;
  try {
    return { ...upcoming(program, { asOf }), year: stages(program, Number(asOf.slice(0, 4))) };
  } catch (error) {
    if (error instanceof RangeError) return undefined; // an id that the schedule does not know
    throw error;
  }
}

/** The stages ahead of these programmes as an iCalendar file; `undefined` where none is listed. */
export function icsOf(programs: readonly string[], asOf: IsoDate, locale: 'id' | 'en'): string | undefined {
  const ahead = new Set(programs.flatMap((id) => nextPayment(id, asOf)?.stages.map((stage: Stage) => stage.id) ?? []));
  if (ahead.size === 0) return undefined;
  const [year = 0] = asOf.split('-').map(Number);
  // Wide enough for a stage that began last year; which lines are wanted, the stages say.
  const entries = calendar({ from: `${year - 1}-01-01`, to: `${year + 2}-12-31` });
  return toIcs(
    entries.filter(({ stage }) => ahead.has(stage)),
    { locale, asOf },
  );
}
