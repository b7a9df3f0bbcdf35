import { info } from './generated/info.ts';

export interface VillageDataInfo {
  /** The decrees whose villages these are, the newest last. */
  decrees: string[];
  /** The day the newest of them was signed, `YYYY-MM-DD`. */
  asOf: string;
  counts: { villages: number; desa: number; kelurahan: number; desaAdat: number; regencies: number };
  /** SPDX of the data; the code is MIT. */
  licence: string;
  source: string;
}

/**
 * Which edition the villages are, to be shown beside them.
 *
 * @example
 * villageDataInfo.counts.villages; //=> 83762
 */
export const villageDataInfo: VillageDataInfo = info;
