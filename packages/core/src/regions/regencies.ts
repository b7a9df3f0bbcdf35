import { normalizeCode } from './code.ts';
import type { CurrentRegion } from './types.ts';
import { upperRegion, upperTable } from './upper.ts';

/**
 * The 514 regencies in code order, or those of one province. The same as `childrenOf(province)`, for a page that needs no
 * districts: 4 kB instead of 39.
 *
 * @example
 * regencies().length; //=> 514
 * regencies('34').at(-1); //=> { code: '3471', level: 'regency', name: 'Kota Yogyakarta', status: 'current', kind: 'kota' }
 */
export function regencies(province?: string): CurrentRegion[] {
  const above = province === undefined ? '' : normalizeCode(province);
  if (above === undefined || above.length > 2) return [];
  const codes = [...upperTable().regencies.keys()].filter((code) => code.startsWith(above));
  return codes.flatMap((code) => upperRegion(code) ?? []);
}
