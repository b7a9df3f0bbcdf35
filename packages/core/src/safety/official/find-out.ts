import rows from '../data/find-out.json' with { type: 'json' };
import type { FindOut } from './types.ts';

/**
 * Where somebody learns whether they are registered for a programme, and whether it has been paid. Not everything is at Cek Bansos:
 * since February 2026 that site answers for PKH, Sembako and PBI-JK only, and who looks there for another programme finds nothing
 * and may take it for a no. Undefined for a programme that we know nothing of, such as one of a region: its village office knows.
 *
 * Source of each row: its `cite`.
 *
 * @example findOut('pip')?.registered.en //=> 'See pip.kemendikdasmen.go.id, or ask the school.'
 */
export function findOut(program: string): FindOut | undefined {
  return (rows as FindOut[]).find(({ programs }) => programs.includes(program));
}
