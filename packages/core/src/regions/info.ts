import { info } from '../generated/regions-info.ts';
import type { Decree, IsoDate } from './types.ts';

export interface RegionDataInfo {
  /** The decrees whose codes and names are current here. */
  decrees: Decree[];
  /** The day the newest of them was signed. */
  asOf: IsoDate;
  /** The month up to which we looked for a newer one and found none, `YYYY-MM`. */
  checkedUntil: string;
  counts: {
    provinces: number;
    regencies: number;
    districts: number;
    retiredRegencies: number;
    retiredDistricts: number;
  };
  /** SPDX: names and codes in use; everything else here (retired codes, other names, provinces, BPS codes). */
  licence: { names: string; rest: string };
  /** Where the names in use come from. */
  source: string;
}

/**
 * Which edition the region tables are, to be shown beside what they say.
 *
 * @example
 * regionDataInfo.asOf; //=> '2025-06-23'
 * regionDataInfo.counts.districts; //=> 7285
 */
export const regionDataInfo: RegionDataInfo = info;
