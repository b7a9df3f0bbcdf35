import type { Catalog } from '../../types.ts';
import { clashes, tables } from './clashes.ts';
import { settle } from './settle.ts';

/**
 * `mergeCatalogs` without the check of every sentence and reference, at a fifth of its weight: for a page that gets catalogs
 * which came through `mergeCatalogs` when they were made. What may have changed since is still looked at: the versions they
 * need, and names that two of them take. `undefined` where they do not fit together; `mergeCatalogs` says why.
 *
 * @example joinCatalogs(nationalCatalog, jakarta)?.version //=> '1.0.0+jakarta.0.1.0'
 */
export function joinCatalogs(national: Catalog, ...regional: readonly Catalog[]): Catalog | undefined {
  const all = [national, ...regional];
  let fit = true;
  regional.forEach((catalog, index) => {
    clashes(catalog, index + 1, all, () => {
      fit = false;
    });
  });
  return fit ? joined(national, regional) : undefined;
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
