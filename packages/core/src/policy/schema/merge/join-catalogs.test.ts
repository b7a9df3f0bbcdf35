import { describe, expect, it } from 'vitest';
import { cityCatalog, goodCatalog } from '../../../../test/good-catalog.ts';
import type { Catalog } from '../../types.ts';
import { joinCatalogs } from './join-catalogs.ts';
import { mergeCatalogs } from './merge-catalogs.ts';

describe('joinCatalogs', () => {
  it('makes of good catalogs what mergeCatalogs makes', () => {
    expect(joinCatalogs(goodCatalog(), cityCatalog())).toEqual(mergeCatalogs(goodCatalog(), cityCatalog()));
    expect(joinCatalogs(goodCatalog())).toEqual(mergeCatalogs(goodCatalog()));
  });

  it.each<[string, (city: Catalog) => void]>([
    [
      'a later national catalog is needed',
      (city) => Object.assign(city, { extends: [{ id: 'small', range: '^1.3' }] }),
    ],
    ['another catalog is needed', (city) => city.extends?.push({ id: 'town', range: '^1.0' })],
    ['a name is taken', (city) => Object.assign(city.programs[0] ?? {}, { aliases: ['rice'] })],
    ['the catalog is the national one', (city) => Object.assign(city, { id: 'small' })],
  ])('sees as mergeCatalogs does that %s', (_, breaks) => {
    const city = cityCatalog();
    breaks(city);
    const { issues } = joinCatalogs(goodCatalog(), city);
    expect(issues?.length).toBeGreaterThan(0);
    expect(mergeCatalogs(goodCatalog(), city).issues).toEqual(expect.arrayContaining(issues as unknown[]));
  });

  it('sees a catalog that is given twice, be it the same object', () => {
    const city = cityCatalog();
    for (const again of [city, cityCatalog()]) {
      const { issues } = joinCatalogs(goodCatalog(), city, again);
      expect(issues?.some(({ code }) => code === 'duplicate-catalog')).toBe(true);
    }
  });

  it('does not read what a check at making has read', () => {
    const city = cityCatalog();
    for (const rule of Object.values(city.rules)) rule.name = { id: '' };
    expect(joinCatalogs(goodCatalog(), city).ok).toBe(true);
  });
});
