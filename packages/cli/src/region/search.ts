import {
  findRegion,
  type Region,
  type RegionHit,
  type RegionLevel,
  regionPath,
  searchRegions,
} from '@bansos-kit/core/regions';
import { UsageError } from '../usage-error.ts';

/** What `bansos region <text> --json` prints, and what the text is made from. */
export interface SearchReport {
  /** Best first. */
  hits: (RegionHit & { above: Region[] })[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

/** Searches the names of all regions. */
export function search(
  text: string,
  { level, within, limit }: { level: RegionLevel | undefined; within: string | undefined; limit: number },
): SearchReport {
  if (within !== undefined && !['province', 'regency'].includes(findRegion(within)?.level ?? '')) {
    throw new UsageError(({ usage }) => usage.parentCode('--within'));
  }
  const hits = searchRegions(text, {
    limit: limit + 1,
    ...(level === undefined ? {} : { level }),
    ...(within === undefined ? {} : { within }),
  });
  return {
    hits: hits.slice(0, limit).map((hit) => ({ ...hit, above: regionPath(hit.code).slice(0, -1) })),
    more: hits.length > limit,
  };
}
