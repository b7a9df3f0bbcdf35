import type { Catalog } from '../../types.ts';
import { lintCatalog } from '../lint/catalog.ts';
import type { CatalogResult } from '../parse-catalog.ts';
import { clashes } from './clashes.ts';
import { joined } from './join-catalogs.ts';

/**
 * One catalog of the national one and any regional ones, for a snapshot. A regional catalog adds to what it `extends`; it
 * changes nothing there. The result has the national catalog's id and name; its version names what was added
 * (`1.2.0+jakarta.0.3.0`).
 *
 * Takes catalogs that came through `parseCatalog`. Each issue says in `catalog` where it belongs.
 *
 * @example mergeCatalogs(nationalCatalog, jakarta) //=> { ok: true, catalog: { id: 'national', … } }
 */
export function mergeCatalogs(national: Catalog, ...regional: readonly Catalog[]): CatalogResult {
  const all = [national, ...regional];
  const issues = regional.flatMap((catalog, index) => {
    const needed = new Set(catalog.extends?.map(({ id }) => id));
    const bases = all.filter((other) => other !== catalog && needed.has(other.id));
    const found = lintCatalog(catalog, bases).map((issue) => ({ ...issue, catalog: catalog.id }));
    return [...clashes(catalog, index + 1, all), ...found];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, catalog: joined(national, regional) };
}
