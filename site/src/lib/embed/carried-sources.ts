import type { Catalog, Source } from '@bansos-kit/core/policy';

/**
 * The catalog with every national source that it cites, under an id of its own. A bundle keeps only the sources of its own rules:
 * a regional rule that cites another would stand there without one.
 *
 * @example
 * withItsSources(jakarta, nationalCatalog).sources['jakarta:metro_2025_05_28'] //=> { title: …, issuer: 'Metro TV', … }
 */
export function withItsSources(catalog: Catalog, national: Catalog): Catalog {
  const carried: Record<string, Source> = {};
  const claims = JSON.parse(
    JSON.stringify(catalog, (key, value) => {
      if (key !== 'source' || Object.hasOwn(catalog.sources, value)) return value;
      const source = Object.hasOwn(national.sources, value) && national.sources[value];
      if (!source) return value;
      let id = `${catalog.id}:${value}`;
      while (Object.hasOwn(catalog.sources, id)) id += '_'; // a name that the catalog has for something else
      carried[id] = source;
      return id;
    }),
  ) as Catalog;
  return { ...claims, sources: { ...claims.sources, ...carried } };
}
