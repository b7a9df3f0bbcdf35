export { type ChildrenOptions, childrenOf } from './children-of.ts';
export { findRegion } from './find-region.ts';
export { provinces } from './provinces.ts';
export { regionPath } from './region-path.ts';
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
