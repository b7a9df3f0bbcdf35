import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../policy/index.ts';
import { nationalCatalog } from './index.ts';

type Found = { path: string; value: Record<string, unknown> };

/** Every object in the catalog, with the way to it. */
function* objectsIn(value: unknown, path = ''): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, value: value as Record<string, unknown> };
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}.${key}`);
}

const objects = [...objectsIn(nationalCatalog)];
const paths = (list: Found[]) => list.map(({ path }) => path);
const sourcesOf = ({ value }: Found) =>
  Array.isArray(value['cite']) ? value['cite'].map((cite: { source: string }) => cite.source) : [];

/** A text has words and nothing else; other objects that have an `id` have more. */
const isText = ({ value }: Found) =>
  typeof value['id'] === 'string' && Object.keys(value).every((key) => key === 'id' || key === 'en');

const texts = objects.filter(isText);

it('is a catalog that the engine may trust', () => {
  const result = parseCatalog(nationalCatalog);
  expect(result.ok ? [] : result.issues).toEqual([]);
});

describe('evidence', () => {
  const dated = objects.filter(({ value }) => 'validFrom' in value && !('gap' in value));
  const figures = nationalCatalog.programs.flatMap(({ id, targets = [], budgets = [] }) =>
    [...targets, ...budgets].map((figure) => ({ path: `${id} ${figure.year}`, value: { ...figure } })),
  );
  const evident = [...dated, ...figures];

  it('comes with every entry: when it was checked, how sure it is, who says so', () => {
    expect(dated.length).toBeGreaterThan(300);
    expect(figures.length).toBeGreaterThan(20);
    const bare = evident.filter((found) => {
      const { checkedOn, confidence } = found.value;
      return !checkedOn || !['high', 'medium', 'low'].includes(confidence as string) || sourcesOf(found).length === 0;
    });
    expect(paths(bare)).toEqual([]);
  });

  it('lies inside such an entry for every sum of money', () => {
    const money = objects.filter(({ value }) => value['op'] === 'const' && typeof value['value'] === 'number');
    const loose = money.filter(({ path }) => !dated.some((entry) => path.startsWith(`${entry.path}.`)));
    expect(paths(loose)).toEqual([]);
  });

  it('names sources that the catalog has, and each of them is named somewhere', () => {
    const cited = new Set(objects.flatMap(sourcesOf));
    expect([...cited].filter((id) => !Object.hasOwn(nationalCatalog.sources, id))).toEqual([]);
    expect(Object.keys(nationalCatalog.sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('tells what else was said, and why it was not taken', () => {
    const others = objects.flatMap(({ value }) => (Array.isArray(value['alternatives']) ? value['alternatives'] : []));
    expect(others.length).toBeGreaterThan(20);
    expect(others.every((other) => other.why?.id && other.cite?.length > 0)).toBe(true);
  });
});

describe('words', () => {
  it('are there in Indonesian and in English', () => {
    expect(texts.length).toBeGreaterThan(500);
    const half = texts.filter(({ value }) => !value['id'] || !value['en']);
    expect(paths(half)).toEqual([]);
  });

  it('promise nothing', () => {
    const promise = /\b(berhak|lolos|dipastikan|selamat|dijamin|entitled|guaranteed|congratulations)\b/i;
    const said = texts.filter(({ path }) => /\.say\.|\.(name|summary)$/.test(path));
    expect(paths(said.filter(({ value }) => promise.test(`${value['id']} ${value['en']}`)))).toEqual([]);
  });

  it('are short where they answer a question', () => {
    const said = texts.filter(({ path }) => path.includes('.say.'));
    const long = said.filter(({ value }) => Object.values(value).some((text) => String(text).split(' ').length > 15));
    expect(paths(long)).toEqual([]);
  });
});

it('knows the minimum wage of every province, by its Kemendagri code', () => {
  const { regional = {} } = nationalCatalog.params['minimum-wage'] ?? {};
  const table = readFileSync(new URL('../../data/regions/provinces.csv', import.meta.url), 'utf8');
  const provinces = [...table.matchAll(/^(\d\d),/gm)].map(([, code]) => code);
  expect(provinces).toHaveLength(38);
  expect(Object.keys(regional).sort()).toEqual(provinces.sort());
  const wageIn = (code: string, year: string) =>
    regional[code]?.flatMap((entry) => ('value' in entry && entry.validFrom.startsWith(year) ? [entry.value] : []));
  expect(wageIn('91', '2026')).toEqual([4_436_283]); // Papua; in BPS codes 91 is Papua Barat
  expect(wageIn('92', '2026')).toEqual([3_840_947]);
  expect(wageIn('96', '2026')).toEqual([3_766_000]);
});
