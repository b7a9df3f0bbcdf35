import { expect, it } from 'vitest';
import { citedSources } from './cited-sources.mjs';

const seen = { kind: 'press', issuer: 'i', retrievedOn: '2026-11-21' } as const;

it('keeps what is cited, and the day somebody looked only where nothing else dates it', () => {
  const sources = {
    dated: { ...seen, title: 'a', lang: 'en', note: { id: 'Salinan.' }, publishedOn: '2025' },
    undated: { ...seen, title: 'b' },
    other: { ...seen, title: 'c' },
  } as const;
  expect(citedSources(sources, new Set(['dated', 'undated']))).toEqual({
    dated: { title: 'a', lang: 'en', issuer: 'i', note: { id: 'Salinan.' }, publishedOn: '2025' },
    undated: { title: 'b', issuer: 'i', retrievedOn: '2026-11-21' },
  });
});
