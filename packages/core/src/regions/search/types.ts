import type { Region, RegionLevel } from '../types.ts';

/** How a region was found, best first. */
export type MatchKind = 'code' | 'exact' | 'alias' | 'prefix' | 'words' | 'typo';

export interface SearchOptions {
  /** Only regions of this level. */
  level?: RegionLevel;
  /** Only regions in this province or regency: a Kemendagri code. */
  within?: string;
  /** How many at most; default 10, also for `NaN`. None below 1. */
  limit?: number;
  /** Default `current`: an old name or code then leads to the place that has it today. */
  status?: 'current' | 'retired' | 'any';
}

/** A region with how it was found. */
export type RegionHit<Found extends Region = Region> = Found & {
  match: MatchKind;
  /** The name or the retired code that matched, when it is not the region's own name: "Pangkep", "Jabar", "91.01". */
  matchedName?: string;
};
