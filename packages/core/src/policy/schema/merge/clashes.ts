import type { Catalog } from '../../types.ts';
import type { CatalogIssueCode, CatalogIssueParams } from '../issue.ts';
import type { Path } from '../path.ts';
import { satisfies } from '../semver-range.ts';

export const tables = ['sources', 'glossary', 'facts', 'params', 'rules'] as const;

/** Is told of a clash as soon as it is found. */
export type Report = <Code extends CatalogIssueCode>(code: Code, path: Path, params: CatalogIssueParams[Code]) => void;

/** What keeps catalogs from standing side by side, however good each is by itself: the names they take, the versions they need. */
export function clashes(catalog: Catalog, place: number, all: readonly Catalog[], report: Report): void {
  const { id } = catalog;
  if (all.findIndex((other) => other.id === id) < place) report('duplicate-catalog', ['id'], { id });
  needed(catalog, all, report);
  for (const other of all) if (other !== catalog) shadows(catalog, other, report);
}

function needed(catalog: Catalog, all: readonly Catalog[], report: Report): void {
  const ranges = catalog.extends ?? [];
  const national = all[0]?.id ?? '';
  if (!ranges.some(({ id }) => id === national)) report('extends-missing', ['extends'], { id: national });
  ranges.forEach(({ id, range }, index) => {
    const base = all.find((other) => other.id === id && other !== catalog);
    if (!base) report('extends-missing', ['extends', index, 'id'], { id });
    else if (!satisfies(base.version, range)) {
      report('extends-version', ['extends', index, 'range'], { id, range, found: base.version });
    }
  });
}

/** What another catalog has a name for keeps that name, aliases too: they are in people's links and files. */
function shadows(catalog: Catalog, other: Catalog, report: Report): void {
  const owner = other.id;
  for (const table of tables) {
    for (const id of Object.keys(catalog[table])) {
      if (Object.hasOwn(other[table], id)) report('shadow', [table, id], { id, owner });
    }
  }
  const taken = new Set(other.programs.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  catalog.programs.forEach(({ id, aliases = [] }, index) => {
    const path = ['programs', index];
    if (taken.has(id)) report('shadow', [...path, 'id'], { id, owner });
    aliases.forEach((alias, place) => {
      if (taken.has(alias)) report('shadow', [...path, 'aliases', place], { id: alias, owner });
    });
  });
}
