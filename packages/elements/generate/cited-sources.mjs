/**
 * The sources that are cited, with what an element shows of them: not of what kind one is, and the day somebody looked at it only
 * where it has no date of its own.
 *
 * @param {Readonly<Record<string, import('@bansos-kit/core/policy').Source>>} sources
 * @param {ReadonlySet<string>} cited
 */
export const citedSources = (sources, cited) =>
  Object.fromEntries(
    Object.entries(sources).flatMap(([id, { kind, retrievedOn, ...source }]) =>
      cited.has(id) ? [[id, source.publishedOn ? source : { ...source, retrievedOn }]] : [],
    ),
  );
