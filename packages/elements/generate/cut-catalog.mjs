import { trimCatalog } from '@bansos-kit/core/policy';
import { citedBy } from './cited-by.mjs';

/** The first day an element can be asked about: the year in which the evidence ends. Older days belong to the CLI and the site. */
export const firstDay = '2026-01-01';

/**
 * The catalog for a browser: the core's own cut, which answers the same from `firstDay` on, with the first source of every
 * claim. The others agree with it, weigh a third of the whole, and are in the package's catalog.
 *
 * @param {import('@bansos-kit/core/policy').Catalog} catalog
 * @returns {import('@bansos-kit/core/policy').Catalog}
 */
export function cutCatalog(catalog) {
  const { sources, ...rest } = trimCatalog(catalog, { from: firstDay });
  const claims = firstCites(rest);
  const cited = citedBy(claims);
  const left = Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
  return { ...claims, sources: left, coversFrom: firstDay };
}

/** @template T @param {T} data @returns {T} */
function firstCites(data) {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === 'cite' ? value.slice(0, 1) : value)));
}
