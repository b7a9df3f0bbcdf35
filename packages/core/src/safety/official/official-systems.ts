import rows from '../data/systems.json' with { type: 'json' };
import type { OfficialSystem } from './types.ts';

/**
 * The government's systems around social aid: who may use each, what it asks, what it shows, how it stands. One is only hearsay
 * (`state: 'unconfirmed'`, `offered: false`) and is in the map so that its name can be answered.
 *
 * @example officialSystems().find(({ id }) => id === 'cekbansos')?.forms.map(({ validFrom }) => validFrom)
 * //=> ['2021-01-01', '2026-02-16']  (by region and name until January 2026, by NIK since)
 */
export function officialSystems(): readonly OfficialSystem[] {
  return rows as OfficialSystem[];
}
