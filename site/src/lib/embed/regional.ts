import { nationalCatalog } from '@bansos-kit/core/catalog';
import {
  type Catalog,
  type CatalogIssue,
  explainCatalogIssue,
  mergeCatalogs,
  parseCatalog,
  trimCatalog,
} from '@bansos-kit/core/policy';
import type { Locale } from '../../i18n/index.ts';
import { withItsSources } from './carried-sources.ts';

/** A mistake in a file: where, and what to do about it. */
export interface Problem {
  /** `programs[0].name`; empty for the whole file. */
  path: string;
  sentence: string;
}

export type Judged = { catalog: Catalog; problems?: never } | { catalog?: never; problems: Problem[] };

/** Before this day a bundle knows nothing: it begins with the year in which its sources end. */
export const firstDay = `${nationalCatalog.evidenceUntil.slice(0, 4)}-01-01`;

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
  const catalog = trimCatalog(withItsSources(parsed.catalog, nationalCatalog), { from: firstDay });
  // A bundle has less of the national catalog: what is not in it cannot be built on.
  const carried = mergeCatalogs(trimCatalog(nationalCatalog, { from: firstDay }), catalog);
  return carried.ok ? { catalog } : problems(carried.issues);
}
