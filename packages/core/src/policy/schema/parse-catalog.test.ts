import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Broken,
  condAt,
  dated,
  elig,
  fact,
  type Mistake,
  nationalMistakes,
  regional,
  value,
} from '../../../test/catalog-mistakes.ts';
import { cityCatalog } from '../../../test/city-catalog.ts';
import { goodCatalog } from '../../../test/good-catalog.ts';
import { explainCatalogIssue } from './explain-catalog-issue.ts';
import { parseCatalog } from './parse-catalog.ts';
import { english } from './words/en.ts';

function issuesOf(json: unknown) {
  const result = parseCatalog(json);
  return result.ok ? [] : result.issues;
}

function expectMistake({ name, breaks, path, code, hint, cure }: Mistake, good: unknown): void {
  const catalog = name === 'a list in place of the catalog' ? [] : good;
  breaks(catalog);
  const issue = issuesOf(catalog).find((found) => found.path === path && found.code === code);
  expect(issue, JSON.stringify(issuesOf(catalog))).toBeDefined();
  if (!issue) return;
  expect(issue.hint).toBe(hint);
  const [inIndonesian, inEnglish] = [
    explainCatalogIssue(issue, { locale: 'id' }),
    explainCatalogIssue(issue, { locale: 'en' }),
  ];
  expect(inEnglish).toContain(cure);
  for (const sentence of [inIndonesian, inEnglish]) expect(sentence).not.toMatch(/undefined|\[object|NaN/);
  expect(inIndonesian).not.toBe(inEnglish);
  if (hint) for (const sentence of [inIndonesian, inEnglish]) expect(sentence).toContain(`"${hint}"?`);
}

describe('parseCatalog', () => {
  it('takes a good catalog as it is', () => {
    expect(parseCatalog(goodCatalog())).toEqual({ ok: true, catalog: goodCatalog() });
  });

  it('takes a regional catalog with and without the one it builds on', () => {
    expect(parseCatalog(cityCatalog())).toEqual({ ok: true, catalog: cityCatalog() });
    expect(parseCatalog(cityCatalog(), { bases: [goodCatalog()] }).ok).toBe(true);
  });

  for (const [group, mistakes] of Object.entries(nationalMistakes)) {
    describe(`finds mistakes in ${group}:`, () => {
      it.each(mistakes)('$name', (mistake) => expectMistake(mistake, goodCatalog()));
    });
  }

  it.each(regional)('finds in a regional catalog: $name', (mistake) => expectMistake(mistake, cityCatalog()));

  it('has a mistake here for each kind that it knows', () => {
    const shown = [...Object.values(nationalMistakes), regional].flat().map(({ code }) => code);
    const elsewhere = ['too-deep', 'duplicate-catalog', 'extends-missing', 'extends-version', 'shadow'];
    expect(new Set([...shown, ...elsewhere])).toEqual(new Set(Object.keys(english)));
  });

  it('looks into the catalogs that a regional one builds on, where they are at hand', () => {
    const city: Broken = cityCatalog();
    elig(city).of[2].param = 'cash.desile';
    expect(parseCatalog(city).ok).toBe(true);
    const issues = parseCatalog(city, { bases: [goodCatalog()] }).issues;
    expect(issues).toEqual([
      { code: 'unknown-param', path: `${condAt}.of[2].param`, params: { id: 'cash.desile' }, hint: 'cash.decile' },
    ]);
  });

  it('finds each of several mistakes at once', () => {
    const catalog: Broken = goodCatalog();
    catalog.programs[0].alocation = 1;
    catalog.programs[0].colour = 1;
    delete catalog.programs[1].unit;
    expect(issuesOf(catalog).map(({ path }) => path)).toEqual([
      'programs[0].alocation',
      'programs[0].colour',
      'programs[1].unit',
    ]);
  });

  it('lets a reason keep its name from one version to the next', () => {
    const catalog: Broken = goodCatalog();
    const [first] = catalog.programs[0].eligibility;
    catalog.programs[0].eligibility = [
      { ...first, validTo: '2024-12-31' },
      { ...first, validFrom: '2025-01-01' },
    ];
    expect(issuesOf(catalog)).toEqual([]);
  });

  it('ends at a depth that no rule needs, before the stack does', () => {
    const catalog: Broken = goodCatalog();
    let cond: object = { op: 'eq', left: fact('kks'), right: value(true) };
    for (let depth = 0; depth < 100_000; depth++) cond = { op: 'not', of: cond };
    catalog.programs[0].eligibility[0].value = cond;
    const issues = issuesOf(catalog);
    expect(issues.map(({ code }) => code)).toEqual(['too-deep']);
    expect(issues[0]?.path.startsWith(`${condAt}.of.of`)).toBe(true);
  });

  it('follows a circle of rules that is longer than the stack', () => {
    const catalog: Broken = goodCatalog();
    const length = 20_000;
    for (let index = 0; index < length; index++) {
      const next = { op: 'rule', id: `r${(index + 1) % length}` };
      catalog.rules[`r${index}`] = { name: { id: 'Aturan' }, versions: [{ ...dated, value: next }] };
    }
    expect(issuesOf(catalog).map(({ code }) => code)).toEqual(['cycle']);
  });

  it('never throws and finds something wrong with any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (json) => {
        const result = parseCatalog(json);
        expect(result.ok).toBe(false);
        for (const issue of result.issues ?? []) explainCatalogIssue(issue, { locale: 'id' });
      }),
      { numRuns: 300 },
    );
  });

  it('never throws for a good catalog with any JSON in any one place', () => {
    const places = placesIn(goodCatalog());
    expect(places.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, json) => {
        const catalog: Broken = goodCatalog();
        const parent = place.slice(0, -1).reduce((node: Broken, key) => node[key], catalog);
        parent[place.at(-1) ?? ''] = json;
        for (const issue of parseCatalog(catalog).issues ?? []) {
          expect(explainCatalogIssue(issue, { locale: 'en' })).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function placesIn(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof node !== 'object' || node === null) return [path];
  const inside = Object.entries(node).flatMap(([key, child]) =>
    placesIn(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inside] : inside;
}
