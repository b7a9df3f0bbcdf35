import { nationalCatalog } from '@bansos-kit/core/catalog';
import {
  type Catalog,
  type CatalogIssue,
  explainCatalogIssue,
  mergeCatalogs,
  parseCatalog,
  trimCatalog,
} from '@bansos-kit/core/policy';
// biome-ignore lint/style/noRestrictedImports: what a bundle carries of the national catalog is in no public entry point
import { catalog as carried } from '../../../../packages/elements/src/generated/catalog.ts';
import type { Locale } from '../../i18n/index.ts';
import { withItsSources } from './carried-sources.ts';

/** A mistake in a file: where, and what to do about it. */
export interface Problem {
  /** `programs[0].name`; empty for the whole file. */
  path: string;
  sentence: string;
}

export type Judged = { catalog: Catalog; problems?: never } | { catalog?: never; problems: Problem[] };

/**
 * Whether a file holds regional rules that fit the national ones. If so, the catalog as a phone needs it: what can still matter,
 * with every source that it cites.
 *
 * @example
 * judgeRegional({ schema: 1, id: 'kota-contoh', … }, 'en') //=> { problems: [{ path: '', sentence: '"version" is missing. …' }] }
 */
export function judgeRegional(json: unknown, locale: Locale): Judged {
  const problems = (issues: readonly CatalogIssue[]): Judged => ({
    problems: issues.map((issue) => ({ path: issue.path, sentence: explainCatalogIssue(issue, { locale }) })),
  });
  const parsed = parseCatalog(json, { bases: [nationalCatalog] });
  if (!parsed.ok) return problems(parsed.issues);
  const merged = mergeCatalogs(nationalCatalog, parsed.catalog);
  if (!merged.ok) return problems(merged.issues);
  const whole = withItsSources(parsed.catalog, nationalCatalog);
  const catalog = carried.coversFrom ? trimCatalog(whole, { from: carried.coversFrom }) : whole;
  const { facts, params, rules } = carried;
  // Of the national catalog a bundle has less: what is not in it cannot be built on.
  const joined = mergeCatalogs({ ...nationalCatalog, facts, params, rules }, catalog);
  return joined.ok ? { catalog } : problems(joined.issues);
}
