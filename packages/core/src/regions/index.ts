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
  Province,
  RegencyKind,
  Region,
  RegionLevel,
  RetiredRegion,
  Retirement,
} from './types.ts';
