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
  const params = Object.fromEntries(Object.entries(rest.params).map(([id, param]) => [id, withoutName(param)]));
  const claims = fewestCites({ ...rest, params, programs: shown }, sources);
  const cited = citedBy(claims);
  const left = citedSources(sources, cited);
  return onlySeen({ ...claims, glossary: {}, sources: left, coversFrom: firstDay });
}

/**
 * A figure is called by its name only where there is none for the day, or one for each province.
 *
 * @param {import('@bansos-kit/core/policy').Param} param
 */
const withoutName = ({ name, ...param }) => {
  const isThere = param.values.some((entry) => 'value' in entry && entry.validFrom <= firstDay && !entry.validTo);
  return isThere && !param.regional ? param : { name, ...param };
};

/**
 * No element shows on which day somebody looked at a claim, nor what a condition is called; and what began before the first day
 * holds from that day on. All of it the same for all compresses to next to nothing.
 *
 * @template T
 * @param {T} data
 * @returns {T}
 */
const onlySeen = (data) => {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @param {any} part @returns {any} */
  const seen = (part) => {
    if (Array.isArray(part)) return part.map(seen);
    if (typeof part !== 'object' || part === null) return part;
    const { checkedOn, ...left } = part;
    if (left.validFrom < firstDay && !(left.validTo < firstDay)) left.validFrom = firstDay;
    if (left.op && left.say && left.id) {
      if (!names.has(left.id)) names.set(left.id, names.size.toString(36));
      left.id = names.get(left.id);
    }
    return Object.fromEntries(Object.entries(left).map(([key, value]) => [key, seen(value)]));
  };
  return seen(data);
};

/**
 * What it took before the first day is never asked about; that it ended, and when, is. Who says that a programme rests is shown
 * nowhere: no card is drawn for it.
 *
 * @param {import('@bansos-kit/core/policy').Program} program
 * @returns {import('@bansos-kit/core/policy').Program}
 */
const withoutThePast = (program) => ({
  ...program,
  eligibility: program.eligibility.flatMap((entry) => {
    const ended = entry.validTo !== undefined && entry.validTo < firstDay;
    if ('gap' in entry) return ended ? [] : [{ ...entry, cite: [] }];
    return ended ? [{ ...entry, value: { op: 'all', of: [] }, cite: [] }] : [entry];
  }),
});
