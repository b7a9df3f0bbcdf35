import rhythm from './data/rhythm.json' with { type: 'json' };
import type { RhythmFact } from './types.ts';

/**
 * How often the register is brought up to date, by whom, and how long a change takes to be felt.
 *
 * @example
 * updateRhythm().find(({ id }) => id === 'operators_close')?.text.en
 * //=> 'SIKS-NG operators close their updates by the 25th of each month.'
 */
export function updateRhythm(): RhythmFact[] {
  return rhythm as RhythmFact[];
}
