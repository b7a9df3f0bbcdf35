import { regionDataInfo } from '@bansos-kit/core/regions';

const { asOf, decrees, counts } = regionDataInfo;

/** The day the region tables speak for. */
export const dataDate = asOf;
export const decreeTitles = decrees.map(({ title }) => title);
export const regionCounts = {
  provinces: counts.provinces,
  regencies: counts.regencies,
  districts: counts.districts,
  retired: counts.retiredRegencies + counts.retiredDistricts,
};
