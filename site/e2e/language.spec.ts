import { nationalCatalog } from '@bansos-kit/core/catalog';
import { expect, test } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { id } from '../src/i18n/id.ts';

/** Every sentence of a catalogue with the key it stands under. */
function strings(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value ?? {}).flatMap(([name, inner]) => strings(inner, key ? `${key}.${name}` : name));
}

function words(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}

/** A full stop inside ".go.id" or a version ends no sentence. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.?:])\s+/);
}

const indonesian = strings(id);
const banned = /(?<!\p{L})(berhak|lolos|selamat|pasti|ditolak)(?!\p{L})/iu;
/** "resmi" about others only: the government's sites and status, or that we are not. */
const officialOfOthers = /bukan (?:situs|surat) resmi|status resmi|situs resmi pemerintah/gi;

test('sentences are short', () => {
  const lengths = indonesian
    .flatMap(([key, text]) => sentences(text).map((sentence) => ({ key, sentence, length: words(sentence) })))
    .filter(({ length }) => length > 2)
    .sort((a, b) => a.length - b.length);
  expect(lengths.length).toBeGreaterThan(100);
  expect(lengths.filter(({ length }) => length > 22)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.length).toBeLessThanOrEqual(12);
});

test('no promise, no verdict about people, no shouting', () => {
  for (const [key, text] of [...indonesian, ...strings(en)]) expect(text, key).not.toMatch(/!/);
  for (const [key, text] of indonesian) {
    expect(text, key).not.toMatch(banned);
    expect(text.replace(officialOfOthers, ''), key).not.toMatch(/resmi/i);
  }
});

/** The catalog's own words that the pages show, in one language. */
function catalogWords(locale: 'id' | 'en', value: unknown = nationalCatalog, key = ''): [key: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const isWords = Object.keys(value).every((name) => name === 'id' || name === 'en');
  const own = isWords ? Reflect.get(value, locale) : undefined;
  if (typeof own === 'string') return [[key, own]];
  return Object.entries(value).flatMap(([name, inner]) => catalogWords(locale, inner, `${key}/${name}`));
}

test('the words of the catalog are as short, and promise as little', () => {
  const texts = catalogWords('id');
  const lengths = texts
    .flatMap(([key, text]) => sentences(text).map((sentence) => ({ key, sentence, length: words(sentence) })))
    .filter(({ length }) => length > 2)
    .sort((a, b) => a.length - b.length);
  expect(lengths.length).toBeGreaterThan(500);
  expect(lengths.filter(({ length }) => length > 22)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.length).toBeLessThanOrEqual(12);
  for (const [key, text] of texts) expect(text, key).not.toMatch(banned);
  for (const [key, text] of catalogWords('en'))
    expect(text, key).not.toMatch(/\b(entitled|guaranteed|congratulations)\b/i);
  for (const [key, text] of [...texts, ...catalogWords('en')]) expect(text, key).not.toMatch(/!/);
});

test('the checks above can fail', () => {
  expect('Anda pasti lolos.').toMatch(banned);
  expect('memastikan').not.toMatch(banned);
  expect('situs resmi kami'.replace(officialOfOthers, '')).toMatch(/resmi/);
  expect(sentences('Situs **.go.id**. Dua kata.')).toHaveLength(2);
});

test('both languages fill in the same places', () => {
  const places = (catalogue: unknown) =>
    strings(catalogue).map(([key, text]) => [key, [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()]);
  expect(places(en)).toEqual(places(id));
});
