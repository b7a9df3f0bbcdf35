import { describe, expect, it } from 'vitest';
import { cityCatalog } from '../../../../test/city-catalog.ts';
import { goodCatalog } from '../../../../test/good-catalog.ts';
import type { Catalog } from '../../types.ts';
import { joinCatalogs } from './join-catalogs.ts';
import { mergeCatalogs } from './merge-catalogs.ts';

describe('joinCatalogs', () => {
  it('makes of good catalogs what mergeCatalogs makes', () => {
    expect(joinCatalogs(goodCatalog(), cityCatalog())).toEqual(mergeCatalogs(goodCatalog(), cityCatalog()).catalog);
    expect(joinCatalogs(goodCatalog())).toEqual(goodCatalog());
  });

  it.each<[string, (city: Catalog) => void]>([
    [
      'a later national catalog is needed',
      (city) => Object.assign(city, { extends: [{ id: 'small', range: '^1.3' }] }),
    ],
    ['another catalog is needed', (city) => city.extends?.push({ id: 'town', range: '^1.0' })],
    ['a name is taken', (city) => Object.assign(city.programs[0] ?? {}, { aliases: ['rice'] })],
    ['the catalog is the national one', (city) => Object.assign(city, { id: 'small' })],
  ])('makes nothing where %s, as mergeCatalogs does', (_, breaks) => {
    const city = cityCatalog();
    breaks(city);
    expect(joinCatalogs(goodCatalog(), city)).toBeUndefined();
    expect(mergeCatalogs(goodCatalog(), city).ok).toBe(false);
  });

  it('makes nothing of a catalog that is given twice, be it the same object', () => {
    const city = cityCatalog();
    expect(joinCatalogs(goodCatalog(), city, city)).toBeUndefined();
    expect(joinCatalogs(goodCatalog(), city, cityCatalog())).toBeUndefined();
  });

  it('does not read what a check at making has read', () => {
    const city = cityCatalog();
    for (const rule of Object.values(city.rules)) rule.name = { id: '' };
    expect(joinCatalogs(goodCatalog(), city)).toBeDefined();
  });
});
