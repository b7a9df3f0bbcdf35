import type { Catalog } from '../../types.ts';
import type { CatalogIssue } from '../issue.ts';
import { lintCatalog } from '../lint/catalog.ts';
import { nearest } from '../nearest.ts';
import type { CatalogResult } from '../parse-catalog.ts';
import { formatPath } from '../path.ts';
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
  const ids = all.map(({ id }) => id);
  const issues: CatalogIssue[] = [];
  regional.forEach((catalog, index) => {
    clashes(catalog, index + 1, all, (code, path, params) => {
      const hint =
        code === 'extends-missing' && path.length > 1 ? nearest((params as { id: string }).id, ids) : undefined;
      const issue = { code, path: formatPath(path), params, ...(hint !== undefined && { hint }), catalog: catalog.id };
      issues.push(issue as CatalogIssue);
    });
    const needed = new Set(catalog.extends?.map(({ id }) => id));
    const bases = all.filter((other) => other !== catalog && needed.has(other.id));
    issues.push(...lintCatalog(catalog, bases).map((issue) => ({ ...issue, catalog: catalog.id })));
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, catalog: joined(national, regional) };
}
