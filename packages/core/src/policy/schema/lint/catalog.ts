import type { Catalog } from '../../types.ts';
import type { CatalogIssue } from '../issue.ts';
import { lintCycles } from './cycles.ts';
import { lintFacts } from './facts.ts';
import { Linter } from './linter.ts';
import { lintParams } from './params.ts';
import { lintPlaces } from './places.ts';
import { lintPrograms, lintRules } from './programs.ts';

/** What is wrong with a catalog of the right shape. `bases`: the catalogs it builds on, where they are at hand. */
export function lintCatalog(catalog: Catalog, bases: readonly Catalog[] = []): CatalogIssue[] {
  const linter = new Linter(catalog, bases);
  lintPlaces(linter);
  lintSources(linter);
  lintFacts(linter);
  lintParams(linter);
  lintRules(linter);
  lintPrograms(linter);
  lintCycles(linter);
  return linter.issues;
}

function lintSources(linter: Linter): void {
  for (const [id, { number, url, publishedOn, retrievedOn }] of Object.entries(linter.catalog.sources)) {
    if (number === undefined && url === undefined) linter.report('source-unreachable', ['sources', id], { id });
    if (publishedOn !== undefined && retrievedOn < publishedOn) {
      linter.report('retrieved-before-published', ['sources', id, 'retrievedOn'], { retrievedOn, publishedOn });
    }
  }
}
