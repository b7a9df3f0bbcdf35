/** What says more about a rule than the press does. */
export const firm = new Set(['law', 'regulation', 'decree', 'circular', 'guideline']);

/**
 * The sources that are cited, with what an element shows of them: not of what kind one is, nor its number, nor the day somebody
 * looked at it. Of a page of the web it is who wrote it, when and where; its headline is on that page, and in the package's
 * catalog. In the order of their days, which compresses best.
 *
 * @param {Readonly<Record<string, import('@bansos-kit/core/policy').Source>>} sources
 * @param {ReadonlySet<string>} cited
 */
export const citedSources = (sources, cited) =>
  Object.fromEntries(
    Object.entries(sources)
      .filter(([id]) => cited.has(id))
      .sort(([, a], [, b]) => (a.publishedOn ?? '').localeCompare(b.publishedOn ?? ''))
      .map(([id, { kind, number, retrievedOn, ...source }]) => [
        id,
        source.url && !firm.has(kind) ? ofTheWeb(source) : source,
      ]),
  );

/** @param {Omit<import('@bansos-kit/core/policy').Source, 'kind' | 'number' | 'retrievedOn'>} source */
const ofTheWeb = ({ title, lang, issuer, ...source }) => ({ title: issuer, ...source });
