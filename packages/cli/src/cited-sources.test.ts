import type { Source } from '@bansos-kit/core/policy';
import { expect, it } from 'vitest';
import { citedIn, citeSources } from './cited-sources.ts';
import { createPaint } from './paint.ts';
import { words } from './words/words.ts';

const source = (title: string, more: Partial<Source> = {}): Source => ({
  title,
  kind: 'press',
  issuer: 'Issuer',
  retrievedOn: '2026-11-21',
  ...more,
});
const known = {
  a: source('First', { publishedOn: '2025', url: 'https://example.org/a' }),
  b: source('Second', { publishedOn: '2025-06', number: '3/2025' }),
  c: source('Third 4/2025', { publishedOn: '2025-06-10', number: '4/2025' }),
  d: source('Is it so?', { note: { id: 'Salinan.', en: 'A copy.' } }),
};
const paint = createPaint({}, false);
const cite = (...ids: string[]) => ids.map((id) => ({ source: id }));

it('numbers sources in the order in which they are first cited', () => {
  const sources = citeSources(known);
  expect(sources.numbers(cite('b'))).toBe('[1]');
  expect(sources.numbers(cite('a', 'b'))).toBe('[1, 2]');
  expect(sources.numbers(cite('d', 'b', 'a', 'b', 'c'))).toBe('[1–4]');
  expect(sources.numbers(cite('b', 'c'))).toBe('[1, 4]');
  expect(sources.numbers([])).toBe('');
  expect(sources.after('So it is.', cite('d'))).toBe('So it is. [3]');
  expect(sources.after('So it is.', [])).toBe('So it is.');
});

it('lists title, number, issuer, date as precise as known, places, address, and how it was read in the language of the page', () => {
  const sources = citeSources(known);
  sources.numbers([
    ...cite('a', 'b', 'c', 'd'),
    { source: 'b', at: 'ps. 4' },
    { source: 'b', at: 'ps. 5' },
    { source: 'b', at: 'ps. 4' },
  ]);
  expect(sources.lines(words.id, paint)).toEqual([
    '  Sumber',
    '  [1] First. Issuer, 2025.',
    '      https://example.org/a',
    '  [2] Second, 3/2025. Issuer, Juni 2025. ps. 4; ps. 5.',
    '  [3] Third 4/2025. Issuer, 10 Juni 2025.',
    '  [4] Is it so? Issuer. Salinan.',
  ]);
  expect(sources.lines(words.en, paint).at(-1)).toBe('  [4] Is it so? Issuer. A copy.');
});

it('lists nothing where nothing is cited', () => {
  expect(citeSources(known).lines(words.en, paint)).toEqual([]);
});

it('finds what is cited anywhere within a value', () => {
  const sources = new Map(Object.entries(known));
  expect(
    citedIn({ list: [{ cite: cite('c') }, null, 'a'], cite: cite('a', 'unknown') }, (id) => sources.get(id)),
  ).toEqual({
    a: known.a,
    c: known.c,
  });
});
