import { meant } from './programs.ts';
import { stagesOf } from './table.ts';
import type { Stage } from './types.ts';

/**
 * The payment stages of a programme in a budget year, in order: what each covers, and apart from that what was announced and
 * what was seen. `sembako` includes its top-ups; `penebalan` gives only those.
 *
 * An empty list says that we have no sourced row for the year. It does not say that nothing was paid.
 *
 * @param program An id or alias of the national catalog.
 * @throws RangeError for an id that is none, and for a year that is no year.
 * @example
 * const [, second] = stages('pkh', 2025);
 * second.covers //=> { from: '2025-04', to: '2025-06' }
 * second.firstPaid?.from //=> '2025-05-28'
 * stages('pkh', 2026)[3]?.certainty //=> 'unknown'
 */
export function stages(program: string, year: number): Stage[] {
  if (!Number.isInteger(year) || year < 1000 || year > 9999)
    throw new RangeError('The year has to have four digits: 2026.');
  return stagesOf(meant(program)).filter((stage) => stage.year === year);
}
