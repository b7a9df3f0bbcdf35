import { requireDay } from '../policy/day.ts';
import type { Deadline } from './answers.ts';
import rows from './data/deadlines.json' with { type: 'json' };
import { meant } from './programs.ts';
import type { IsoDate } from './types.ts';

export interface DeadlinesOptions {
  program?: string;
  /** Only what holds on the day. */
  asOf?: IsoDate;
}

/**
 * Until when something must be done, as far as a source says so. How many days money may lie in an account before it goes back
 * to the state is not in here: numbers go around, and we saw none in a source.
 *
 * @throws RangeError for an id that is none, and for an `asOf` that is no date.
 * @example
 * deadlines({ program: 'pbi-jkn', asOf: '2026-08-01' }).map(({ id }) => id) //=> ['pbi-90-days', 'pbi-three-months']
 */
export function deadlines({ program, asOf }: DeadlinesOptions = {}): Deadline[] {
  if (asOf !== undefined) requireDay('asOf', asOf);
  const id = program === undefined ? undefined : meant(program).program;
  return (rows as Deadline[]).filter(
    ({ programs, validFrom, validTo }) =>
      (id === undefined || programs.includes(id)) &&
      (asOf === undefined || (validFrom <= asOf && (validTo === undefined || asOf <= validTo))),
  );
}
