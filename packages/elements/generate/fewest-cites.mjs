import { firm } from './cited-sources.mjs';
/**
 * The same data with one source for every claim, chosen so that few sources say it all: the rule's own text where there is one,
 * else the source that most of the other claims name as well. A rule's text from a year before the claim began cannot say what was
 * new then, such as whom a programme takes in since: the newest of the others stays beside it.
 *
 * @template T
 * @param {T} data
 * @param {Readonly<Record<string, import('@bansos-kit/core/policy').Source>>} sources
 * @returns {T}
 */
export function fewestCites(data, sources) {
  const lists = citesIn(data);
  /** @type {Set<string>} */
  const chosen = new Set();
  const isFirm = (/** @type {Cite} */ { source }) => firm.has(sources[source]?.kind ?? '');
  for (const cites of lists) {
    const own = cites.find(isFirm) ?? (cites.length === 1 ? cites[0] : undefined);
    if (own) chosen.add(own.source);
  }
  for (let open = openIn(lists, chosen); open.length > 0; open = openIn(lists, chosen))
    chosen.add(mostNamed(open, sources));
  /** @param {any} part @param {string} [since] @returns {any} */
  const cut = (part, since) => {
    if (Array.isArray(part)) return part.map((one) => cut(one, since));
    if (typeof part !== 'object' || part === null) return part;
    const from = part.validFrom ?? since;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => {
        if (key !== 'cite' || value.length === 0) return [key, cut(value, from)];
        const kept = one(value, chosen, isFirm);
        return [key, kept && isFirm(kept) ? [kept, ...newer(value, kept, from, sources, chosen)] : [kept]];
      }),
    );
  };
  return cut(data);
}

/**
 * What says more of a claim than a source that is older than it; nothing where the source is as new.
 *
 * @param {readonly Cite[]} cites
 * @param {Cite} kept
 * @param {string | undefined} since The day from which the claim holds.
 * @param {Readonly<Record<string, import('@bansos-kit/core/policy').Source>>} sources
 * @param {Set<string>} chosen Those that are there for other claims, and as new as this one, come first.
 */
function newer(cites, kept, since, sources, chosen) {
  const dateOf = (/** @type {Cite} */ { source }) => sources[source]?.publishedOn ?? '';
  const yearOf = (/** @type {Cite} */ cite) => dateOf(cite).slice(0, 4);
  const year = yearOf(kept);
  if (!since || year === '' || year >= since.slice(0, 4)) return [];
  const isThere = (/** @type {Cite} */ cite) => chosen.has(cite.source) && yearOf(cite) >= since.slice(0, 4);
  return cites
    .filter((cite) => yearOf(cite) > year)
    .reverse() // of two from the same time the one listed later, which says what came later
    .sort((a, b) => Number(isThere(b)) - Number(isThere(a)) || dateOf(b).localeCompare(dateOf(a)))
    .slice(0, 1);
}

/** @typedef {import('@bansos-kit/core/policy').Cite} Cite */

/** @param {readonly Cite[]} cites @param {Set<string>} chosen @param {(cite: Cite) => boolean} isFirm */
const one = (cites, chosen, isFirm) => cites.find(isFirm) ?? cites.find(({ source }) => chosen.has(source));

/** @param {readonly Cite[][]} lists @param {Set<string>} chosen */
const openIn = (lists, chosen) => lists.filter((cites) => !cites.some(({ source }) => chosen.has(source)));

/**
 * Of sources that are named as often, the one that is said in fewer words.
 *
 * @param {readonly Cite[][]} lists
 * @param {Readonly<Record<string, unknown>>} sources
 */
function mostNamed(lists, sources) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { source } of lists.flat()) counts.set(source, (counts.get(source) ?? 0) + 1);
  const length = (/** @type {string} */ id) => JSON.stringify(sources[id] ?? '').length;
  const [[source] = ['']] = [...counts].sort(([a, m], [b, n]) => n - m || length(a) - length(b));
  return source;
}

/** @param {unknown} data @returns {Cite[][]} */
function citesIn(data) {
  /** @type {Cite[][]} */
  const lists = [];
  JSON.stringify(data, (key, value) => {
    if (key === 'cite' && value.length > 0) lists.push(value);
    return value;
  });
  return lists;
}
