// Regions of Indonesia by Kemendagri code: names in use, retired codes and what took their place, search, BPS codes.
//
// What an import costs, minified and compressed (gzip): provinces and regencies alone 4 kB; findRegion, regionPath and
// childrenOf, which know all districts, 40 kB; searchRegions 46 kB; everything 48 kB. Nothing is decoded before the first call.
export { type ChildrenOptions, childrenOf } from './children-of.ts';
export { findRegion } from './find-region.ts';
export { type BpsRegion, fromBpsCode } from './from-bps-code.ts';
export { type RegionDataInfo, regionDataInfo } from './info.ts';
export { provinces } from './provinces.ts';
export { regencies } from './regencies.ts';
export { regionPath } from './region-path.ts';
export { searchRegions } from './search/search-regions.ts';
export type { MatchKind, RegionHit, SearchOptions } from './search/types.ts';
export type {
  CurrentRegion,
  Decree,
  IsoDate,
  Province,
  RegencyKind,
  Region,
  RegionLevel,
  RetiredRegion,
  Retirement,
} from './types.ts';
