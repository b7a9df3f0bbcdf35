import type { Catalog, Dating, Gap, Program, Timeline } from '../types.ts';
import type { CatalogIssue } from './issue.ts';
import { lintCatalog } from './lint/catalog.ts';
import { Linter } from './lint/linter.ts';
import { nearest } from './nearest.ts';
import type { CatalogResult } from './parse-catalog.ts';
import { satisfies } from './semver-range.ts';

const tables = ['sources', 'glossary', 'facts', 'params', 'rules'] as const;

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
  const issues: CatalogIssue[] = [];
  regional.forEach((catalog, index) => {
    const linter = new Linter(catalog);
    if (all.findIndex(({ id }) => id === catalog.id) <= index) {
      linter.report('duplicate-catalog', ['id'], { id: catalog.id });
    }
    lintExtends(linter, national, all);
    const others = all.filter((other) => other !== catalog);
    lintShadows(linter, others);
    const needed = new Set(catalog.extends?.map(({ id }) => id));
    const found = [
      ...linter.issues,
      ...lintCatalog(
        catalog,
        others.filter(({ id }) => needed.has(id)),
      ),
    ];
    issues.push(...found.map((issue) => ({ ...issue, catalog: catalog.id })));
  });
  if (issues.length > 0) return { ok: false, issues };

  const settled = [national, ...regional.map((catalog) => settle(catalog, national))];
  const merged: Catalog = { ...national, programs: settled.flatMap(({ programs }) => programs) };
  for (const table of tables)
    Object.assign(merged, { [table]: Object.assign({}, ...settled.map((one) => one[table])) });
  const added = regional.map(({ id, version }) => `${id}.${version.replace('+', '.')}`).join('.');
  if (added !== '') merged.version += (merged.version.includes('+') ? '.' : '+') + added;
  return { ok: true, catalog: merged };
}

function lintExtends(linter: Linter, national: Catalog, all: readonly Catalog[]): void {
  const ranges = linter.catalog.extends ?? [];
  if (!ranges.some(({ id }) => id === national.id)) linter.report('extends-missing', ['extends'], { id: national.id });
  ranges.forEach(({ id, range }, index) => {
    const base = all.find((catalog) => catalog.id === id && catalog !== linter.catalog);
    const ids = all.map((catalog) => catalog.id);
    if (!base) linter.report('extends-missing', ['extends', index, 'id'], { id }, nearest(id, ids));
    else if (!satisfies(base.version, range)) {
      linter.report('extends-version', ['extends', index, 'range'], { id, range, found: base.version });
    }
  });
}

/** What another catalog has a name for keeps that name, aliases too: they are in people's links and files. */
function lintShadows(linter: Linter, others: readonly Catalog[]): void {
  for (const other of others) {
    for (const table of tables) {
      for (const id of Object.keys(linter.catalog[table])) {
        if (Object.hasOwn(other[table], id)) linter.report('shadow', [table, id], { id, owner: other.id });
      }
    }
    const taken = new Set(other.programs.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
    linter.catalog.programs.forEach(({ id, aliases = [] }, index) => {
      const path = ['programs', index];
      if (taken.has(id)) linter.report('shadow', [...path, 'id'], { id, owner: other.id });
      aliases.forEach((alias, place) => {
        if (taken.has(alias)) linter.report('shadow', [...path, 'aliases', place], { id: alias, owner: other.id });
      });
    });
  }
}

/** Writes out what a regional catalog says once for all of its rows, and what would be lost beside the national ones. */
function settle(catalog: Catalog, national: Catalog): Catalog {
  const { territory, evidenceUntil } = catalog;
  const dated = <T>(timeline: Timeline<T>): Timeline<T> =>
    evidenceUntil === national.evidenceUntil ? timeline : timeline.map((entry) => withEvidence(entry, evidenceUntil));

  const program = ({ eligibility, amounts, prose, ...rest }: Program): Program => ({
    ...(territory === undefined ? {} : { territory }),
    ...rest,
    eligibility: dated(eligibility),
    ...(amounts && { amounts: dated(amounts) }),
    ...(prose && { prose: mapValues(prose, (sentences) => dated(sentences)) }),
  });
  return {
    ...catalog,
    params: mapValues(catalog.params, ({ values, regional, ...rest }) => ({
      ...rest,
      values: dated(values),
      ...(regional && { regional: mapValues(regional, (timeline) => dated(timeline)) }),
    })),
    rules: mapValues(catalog.rules, ({ versions, ...rest }) => ({ ...rest, versions: dated(versions) })),
    programs: catalog.programs.map(program),
  };
}

function withEvidence<Entry extends Dating | Gap>(entry: Entry, evidenceUntil: string): Entry {
  return 'gap' in entry ? entry : { evidenceUntil, ...entry };
}

function mapValues<Value, Key extends string>(
  from: { [K in Key]?: Value },
  change: (value: Value) => Value,
): { [K in Key]: Value } {
  const entries = Object.entries<Value | undefined>(from);
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value as Value)])) as { [K in Key]: Value };
}
