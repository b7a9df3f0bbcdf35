import { type Catalog, mergeCatalogs } from '@bansos-kit/core/policy';
import { catalog as national } from '../generated/catalog.ts';

export interface Rules {
  catalog: Catalog;
  /** That a regional catalog did not fit, so the national rules stand alone. */
  failed: boolean;
}

/** The rules to judge by: the page's own, else ours, and what a region adds. */
export function rulesOf(policy: Catalog | undefined, regional: Catalog | readonly Catalog[] | undefined): Rules {
  const base = policy ?? national;
  const added = regional === undefined ? [] : [regional].flat();
  if (added.length === 0) return { catalog: base, failed: false };
  const merged = mergeCatalogs(base, ...(added as Catalog[]));
  return merged.ok ? { catalog: merged.catalog, failed: false } : { catalog: base, failed: true };
}
