import { safeParse } from 'valibot';
import type { Catalog } from '../types.ts';
import { deepest, findTraps } from './depth.ts';
import { fromValibot } from './from-valibot.ts';
import type { CatalogIssue, Checked } from './issue.ts';
import { lintCatalog } from './lint/catalog.ts';
import { formatPath } from './path.ts';
import { catalogShapes } from './shape/catalog.ts';

export interface ParseCatalogOptions {
  /** The catalogs that this one builds on. Without them, ids that may be theirs are not looked up. */
  bases?: readonly Catalog[];
}

export type CatalogResult = Checked<'catalog', Catalog, CatalogIssue>;

/**
 * Judges a catalog: first its shape, and where that is right, what its ids lead to, its dates, its types and its names.
 * Never throws, whatever the JSON is. The engine trusts a catalog that came through here, and no other.
 *
 * @example
 * parseCatalog({ schema: 1, id: 'jakarta', … , programs: [{ …, categori: 'regular' }] })
 * //=> { ok: false, issues: [{ code: 'unknown-key', path: 'programs[0].categori', params: { … }, hint: 'category' }, …] }
 */
export function parseCatalog(json: unknown, { bases = [] }: ParseCatalogOptions = {}): CatalogResult {
  const traps = findTraps(json).map(({ code, path }) =>
    code === 'too-deep'
      ? { code, path: formatPath(path), params: { most: deepest } }
      : { code, path: formatPath(path), params: { key: String(path.at(-1)) } },
  );
  if (traps.length > 0) return { ok: false, issues: traps };

  const result = safeParse(catalogShapes().catalogSchema, json, { abortPipeEarly: true });
  if (!result.success) return { ok: false, issues: result.issues.flatMap((issue) => fromValibot(issue, json)) };
  const issues = lintCatalog(result.output, bases);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, catalog: result.output };
}
