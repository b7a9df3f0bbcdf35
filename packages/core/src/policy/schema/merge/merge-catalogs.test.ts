import { describe, expect, it } from 'vitest';
import { cityCatalog } from '../../../../test/city-catalog.ts';
import { goodCatalog } from '../../../../test/good-catalog.ts';
import type { Catalog } from '../../types.ts';
import { explainCatalogIssue } from '../explain-catalog-issue.ts';
import { parseCatalog } from '../parse-catalog.ts';
import { mergeCatalogs } from './merge-catalogs.ts';

/** The same city under another name. */
function townCatalog(): Catalog {
  return JSON.parse(JSON.stringify(cityCatalog()).replaceAll('"city', '"town'));
}

function merged(...catalogs: [Catalog, ...Catalog[]]): Catalog {
  const result = mergeCatalogs(...catalogs);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.catalog;
}

describe('mergeCatalogs', () => {
  it('gives the national catalog back when there is no other', () => {
    expect(mergeCatalogs(goodCatalog())).toEqual({ ok: true, catalog: goodCatalog() });
  });

  it('adds a regional catalog and says so in the version', () => {
    const catalog = merged(goodCatalog(), cityCatalog());
    expect(catalog.id).toBe('small');
    expect(catalog.version).toBe('1.2.0+city.0.3.0');
    expect(catalog.programs.map(({ id }) => id)).toEqual(['cash', 'rice', 'city:top-up']);
    expect(Object.keys(catalog.facts)).toContain('city:card');
    expect(catalog.extends).toBeUndefined();
  });

  it('gives a catalog that is good by itself', () => {
    expect(parseCatalog(merged(goodCatalog(), cityCatalog(), townCatalog())).issues).toBeUndefined();
  });

  it('changes nothing in the catalogs it is given', () => {
    const [national, city] = [goodCatalog(), cityCatalog()];
    mergeCatalogs(national, city);
    expect([national, city]).toEqual([goodCatalog(), cityCatalog()]);
  });

  it('keeps each programme in its own territory', () => {
    const city = cityCatalog();
    city.programs.push({ ...programOf(city), id: 'city:part', aliases: [], territory: '327301' });
    const catalog = merged(goodCatalog(), city);
    expect(catalog.programs.map(({ territory }) => territory)).toEqual([undefined, undefined, '3273', '327301']);
  });

  it('keeps how far the evidence of each catalog reaches', () => {
    const catalog = merged(goodCatalog(), cityCatalog());
    const ends = (timeline: readonly object[] | undefined) =>
      timeline?.map((entry) => ('evidenceUntil' in entry ? entry.evidenceUntil : undefined));
    expect(ends(catalog.params['city:sum']?.values)).toEqual(['2026-04-01']);
    expect(ends(catalog.rules['city:holder']?.versions)).toEqual(['2026-04-01']);
    expect(ends(catalog.programs[2]?.eligibility)).toEqual(['2026-04-01']);
    expect(ends(catalog.programs[2]?.amounts)).toEqual(['2026-04-01']);
    expect(ends(catalog.params['city:sum']?.regional?.['327301'])).toEqual(['2026-04-01']);
    expect(ends(catalog.programs[2]?.prose?.steps)).toEqual([undefined, '2026-04-01']);
    expect(ends(catalog.programs[0]?.eligibility)).toEqual([undefined]);
    expect(ends(catalog.params['cash.decile']?.values)).toEqual([undefined, undefined, '2026-05-01']);
  });

  // biome-ignore format: one mistake a line
  it.each<[string, (city: Catalog) => void, string, string, string]>([
    ['a national programme again', (city) => { programOf(city).id = 'cash'; }, 'programs[0].id', 'shadow', 'small'],
    ['an id that is a national alias', (city) => { programOf(city).id = 'old-cash'; }, 'programs[0].id', 'shadow', 'small'],
    ['an alias that is a national id', (city) => { programOf(city).aliases = ['rice']; }, 'programs[0].aliases[0]', 'shadow', 'small'],
    ['a national rule again', (city) => { city.rules['not-moved'] = goodCatalog().rules['not-moved'] as never; }, 'rules["not-moved"]', 'shadow', 'small'],
    ['a national param again', (city) => { city.params['cash.most'] = goodCatalog().params['cash.most'] as never; }, 'params["cash.most"]', 'prefix', 'city:'],
    ['no word of the national catalog', (city) => { delete city.extends; }, 'extends', 'extends-missing', 'small'],
    ['another catalog that is not here', (city) => { city.extends?.push({ id: 'smal', range: '^1.2' }); }, 'extends[1].id', 'extends-missing', 'small'],
    ['a later national catalog', (city) => { city.extends = [{ id: 'small', range: '^1.3' }]; }, 'extends[0].range', 'extends-version', '1.2.0'],
    ['a territory of others', (city) => { programOf(city).territory = '31'; }, 'programs[0].territory', 'territory', '3273'],
    ['a fact that is nowhere', (city) => { city.rules['city:holder'] = JSON.parse(JSON.stringify(city.rules['city:holder']).replace('city:card', 'kkss')); }, 'rules["city:holder"].versions[0].value.left.id', 'unknown-fact', 'kks'],
    ['the name of the national catalog', (city) => { city.id = 'small'; }, 'id', 'duplicate-catalog', 'small'],
  ])('refuses %s', (_, breaks, path, code, word) => {
    const city = cityCatalog();
    breaks(city);
    const { issues } = mergeCatalogs(goodCatalog(), city);
    const issue = issues?.find((found) => found.path === path && found.code === code);
    expect(issue, JSON.stringify(issues)).toMatchObject({ catalog: city.id });
    if (!issue) return;
    expect(explainCatalogIssue(issue, { locale: 'id' })).toContain(word);
    expect(explainCatalogIssue(issue, { locale: 'en' })).toContain(word);
  });

  it('refuses a regional catalog that is given twice', () => {
    const { issues } = mergeCatalogs(goodCatalog(), cityCatalog(), cityCatalog());
    expect(issues?.map(({ code }) => code)).toContain('duplicate-catalog');
  });

  it('lets a regional catalog use only what it says it builds on', () => {
    const town = townCatalog();
    const uses = { op: 'eligible', program: 'city:top-up' } as const;
    const [entry] = programOf(town).eligibility;
    if (entry && 'value' in entry) entry.value = { op: 'all', of: [entry.value, uses] };
    const path = 'programs[0].eligibility[0].value.of[1].program';
    expect(mergeCatalogs(goodCatalog(), cityCatalog(), town).issues).toMatchObject([{ code: 'unknown-program', path }]);
    town.extends?.push({ id: 'city', range: '>=0.3' });
    expect(mergeCatalogs(goodCatalog(), cityCatalog(), town).ok).toBe(true);
  });
});

function programOf(catalog: Catalog) {
  const [program] = catalog.programs;
  if (!program) throw new Error('the fixture has a programme');
  return program;
}
