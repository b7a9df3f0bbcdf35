import { nationalCatalog } from '@bansos-kit/core/catalog';
import type { Catalog } from '@bansos-kit/core/policy';
import { requireComplete } from './complete.ts';
import { nearestReach } from './reach.ts';

requireComplete(nationalCatalog);

/** What the pages are made of; a build with holes in it ends here. */
export const catalog: Catalog = nationalCatalog;

/**
 * The day the pages speak for: the last on which somebody looked into the sources. A page that is built once cannot know the
 * day on which it is read, so it names its own.
 */
export const rulesDate: string = latestCheck(catalog);

/** How far the sources of its rules reach, which is another day, and mostly an earlier one. */
export const rulesReach: string = nearestReach(catalog, rulesDate);

function latestCheck(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (key === 'checkedOn' ? String(inner) : latestCheck(inner)))
    .reduce((a, b) => (a > b ? a : b), '');
}
