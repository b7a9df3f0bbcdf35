import { villageDataInfo } from '@bansos-kit/villages';

/** Apart from the other counts, so that no page script carries the village package for a number. */
export const villageCount = villageDataInfo.counts.villages;
