import { trimCatalog } from '@bansos-kit/core/policy';

/** The first day an element can be asked about: the year in which the evidence ends. Older days belong to the CLI and the site. */
export const firstDay = '2026-01-01';

/**
 * The catalog for a browser: the core's own cut, which answers the same from `firstDay` on.
 *
 * @param {import('@bansos-kit/core/policy').Catalog} catalog
 * @returns {import('@bansos-kit/core/policy').Catalog}
 */
export function cutCatalog(catalog) {
  return { ...trimCatalog(catalog, { from: firstDay }), coversFrom: firstDay };
}
