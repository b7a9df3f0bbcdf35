import type { Path } from '../path.ts';
import type { Linter } from './linter.ts';

/** A regional catalog keeps to its own names and its own territory. */
export function lintPlaces(linter: Linter): void {
  const { catalog } = linter;
  for (const table of ['sources', 'glossary', 'facts', 'params', 'rules'] as const) {
    for (const id of Object.keys(catalog[table])) lintPrefix(linter, id, [table, id]);
  }
  for (const [id, { regional }] of Object.entries(catalog.params)) {
    for (const code of Object.keys(regional ?? {})) lintTerritory(linter, code, ['params', id, 'regional', code]);
  }
  catalog.programs.forEach(({ id, aliases, territory }, index) => {
    lintPrefix(linter, id, ['programs', index, 'id']);
    aliases?.forEach((alias, place) => {
      lintPrefix(linter, alias, ['programs', index, 'aliases', place]);
    });
    if (territory !== undefined) lintTerritory(linter, territory, ['programs', index, 'territory']);
  });
}

/** A catalog that builds on another has its prefix on every id. One that stands alone has no other to keep apart from. */
function lintPrefix(linter: Linter, id: string, path: Path): void {
  const { catalog } = linter;
  const prefix = `${catalog.id}:`;
  if (catalog.extends === undefined || id.startsWith(prefix)) return;
  linter.report('prefix', path, { id, prefix }, prefix + id.slice(id.indexOf(':') + 1));
}

function lintTerritory(linter: Linter, code: string, path: Path): void {
  const { territory = '' } = linter.catalog;
  if (!code.startsWith(territory)) linter.report('territory', path, { code, territory });
}
