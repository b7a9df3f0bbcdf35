import { trimCatalog } from '@bansos-kit/core/policy';
import { citedBy } from './cited-by.mjs';
import { citedSources } from './cited-sources.mjs';
import { fewestCites } from './fewest-cites.mjs';

/** The first day an element can be asked about: the year in which the evidence ends. Older days belong to the CLI and the site. */
export const firstDay = '2026-01-01';

/**
 * The catalog for a browser: the core's own cut, which answers the same from `firstDay` on, with as few sources as say every
 * claim, of what ended before that day only the end, and without what no element shows. The other sources agree, weigh a third
 * of the whole, and are in the package's catalog.
 *
 * @param {import('@bansos-kit/core/policy').Catalog} catalog
 * @returns {import('@bansos-kit/core/policy').Catalog}
 */
export function cutCatalog(catalog) {
  const current = { ...catalog, programs: catalog.programs.map(withoutThePast) };
  const { sources, glossary, programs, ...rest } = trimCatalog(current, { from: firstDay });
  const shown = programs.map(({ summary, authority, category, ...program }) => program);
  const claims = fewestCites({ ...rest, programs: shown }, sources);
  const cited = citedBy(claims);
  const left = citedSources(sources, cited);
  return onlySeen({ ...claims, glossary: {}, sources: left, coversFrom: firstDay });
}

/**
 * No element shows on which day somebody looked at a claim.
 *
 * @template T
 * @param {T} data
 * @returns {T}
 */
const onlySeen = (data) => JSON.parse(JSON.stringify(data, (key, value) => (key === 'checkedOn' ? undefined : value)));

/**
 * What it took before the first day is never asked about; that it ended, and when, is. Who says that a programme rests is shown
 * nowhere: no card is drawn for it.
 *
 * @param {import('@bansos-kit/core/policy').Program} program
 * @returns {import('@bansos-kit/core/policy').Program}
 */
const withoutThePast = (program) => ({
  ...program,
  eligibility: program.eligibility.map((entry) => {
    if ('gap' in entry) return { ...entry, cite: [] };
    const ended = entry.validTo !== undefined && entry.validTo < firstDay;
    return ended ? { ...entry, value: { op: 'all', of: [] }, cite: [] } : entry;
  }),
});
