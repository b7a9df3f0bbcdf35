import type { IsoDate } from '@bansos-kit/core/policy';
import { calendar, type Stage, toIcs, type Upcoming, upcoming } from '@bansos-kit/core/schedule';

/**
 * What is known of a programme's next payment; `undefined` for a programme of somebody's own catalog, of which we keep no
 * schedule.
 */
export function nextPayment(program: string, asOf: IsoDate): Upcoming | undefined {
  if (program.includes(':')) return undefined;
  try {
    return upcoming(program, { asOf });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // an id that the schedule does not know
    throw error;
  }
}

/** The stages ahead of these programmes as an iCalendar file; `undefined` where none is listed. */
export function icsOf(programs: readonly string[], asOf: IsoDate, locale: 'id' | 'en'): string | undefined {
  const stages = new Set(programs.flatMap((id) => nextPayment(id, asOf)?.stages.map((stage: Stage) => stage.id) ?? []));
  if (stages.size === 0) return undefined;
  const [year = 0] = asOf.split('-').map(Number);
  // Wide enough for a stage that began last year; which lines are wanted, the stages say.
  const entries = calendar({ from: `${year - 1}-01-01`, to: `${year + 2}-12-31` });
  return toIcs(
    entries.filter(({ stage }) => stages.has(stage)),
    { locale, asOf },
  );
}
