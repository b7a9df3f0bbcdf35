import { expect, it } from 'vitest';
import { citedSources } from './cited-sources.mjs';

const seen = { issuer: 'Kompas.com', retrievedOn: '2026-11-21', note: { id: 'Salinan.' } } as const;

it('keeps what is cited, and of a page of the web who wrote it, when and where', () => {
  const sources = {
    page: { ...seen, kind: 'press', title: 'a', lang: 'en', publishedOn: '2025', url: 'https://kompas.example/a' },
    paper: { ...seen, kind: 'press', title: 'b' },
    law: { ...seen, kind: 'law', title: 'c', number: '1/2020', publishedOn: '2020', url: 'https://jdih.example/c' },
    other: { ...seen, kind: 'press', title: 'd' },
  } as const;
  const { note } = seen;
  const cut = citedSources(sources, new Set(['page', 'paper', 'law']));
  expect(cut).toEqual({
    paper: { title: 'b', issuer: 'Kompas.com', note },
    law: { title: 'c', issuer: 'Kompas.com', note, publishedOn: '2020', url: 'https://jdih.example/c' },
    page: { title: 'Kompas.com', note, publishedOn: '2025', url: 'https://kompas.example/a' },
  });
  expect(Object.keys(cut)).toEqual(['paper', 'law', 'page']); // in the order of their days
});
