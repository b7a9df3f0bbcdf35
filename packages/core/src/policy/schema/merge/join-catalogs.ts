import type { Catalog } from '../../types.ts';
import type { CatalogResult } from '../parse-catalog.ts';
import { clashes, tables } from './clashes.ts';
import { settle } from './settle.ts';

/**
 * `mergeCatalogs` without the check of every sentence and reference, at a fifth of its weight: for a page that gets catalogs
 * which came through `mergeCatalogs` when they were made. What may have changed since is still looked at: the versions they
 * need, and names that two of them take.
 *
 * @example joinCatalogs(nationalCatalog, jakarta) //=> { ok: true, catalog: { id: 'national', … } }
 */
export function joinCatalogs(national: Catalog, ...regional: readonly Catalog[]): CatalogResult {
  const all = [national, ...regional];
  const issues = regional.flatMap((catalog, index) => clashes(catalog, index + 1, all));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, catalog: joined(national, regional) };
}

export function joined(national: Catalog, regional: readonly Catalog[]): Catalog {
  const settled = [national, ...regional.map((catalog) => settle(catalog, national))];
  const merged: Catalog = { ...national, programs: settled.flatMap(({ programs }) => programs) };
  for (const table of tables)
    Object.assign(merged, { [table]: Object.assign({}, ...settled.map((one) => one[table])) });
  const added = regional.map(({ id, version }) => `${id}.${version.replace('+', '.')}`).join('.');
  if (added !== '') merged.version += (merged.version.includes('+') ? '.' : '+') + added;
  return merged;
}
