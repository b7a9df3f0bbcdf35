// Who opens a source must know it again: its title is in its own language, and what we say of it is not in the title.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../policy/types.ts';
import { nationalCatalog } from './index.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')));
const rows: [id: string, source: Source][] = [
  nationalCatalog.sources,
  ...read('packages/core/data/sources/*.json'),
  ...read('examples/regional-catalog/*.json').map(({ sources = {} }) => sources), // a household beside the catalogs has none
].flatMap((table) => Object.entries<Source>(table));

/** Words that only one of the two languages has, and that few sentences about aid do without. */
const words = {
  en: 'a about aid amounts? and are article by card check copy citing command criteria families family for from government has headline how is its minister ministry month new not of paid page quoting rules said says stage terms that the their to two was what when who why with year',
  id: 'akan atas bagi bansos bantuan batas besaran bisa cair cara dalam dan dari dengan di ini jadwal kepada ke lewat mulai oleh pada pemerintah penerima sampai sudah syarat tak tentang tidak untuk yang',
};
const spoken = {
  en: new RegExp(`\\b(?:${words.en.replaceAll(' ', '|')})\\b`, 'i'),
  id: new RegExp(`\\b(?:${words.id.replaceAll(' ', '|')})\\b`, 'i'),
};
/** Names that stay as they are in an Indonesian sentence. */
const names = /\b(?:Command Center)\b/g; // the call centre of the ministry calls itself so

const remark =
  /\((?:[^)]*\b)?(?:read|dibaca|text copy|copy|salinan|headline|judul|seen|dilihat|citing|quot(?:es|ing)|mengutip|search|slides|repository|repositori|naskah|translation|terjemahan|research|riset|says|prints)\b/i;

const titles = (lang: 'en' | undefined) => rows.filter(([, source]) => source.lang === lang);

it('reads all tables', () => {
  expect(rows.length).toBeGreaterThan(390);
  expect(titles('en').length).toBeGreaterThan(20);
});

describe('a title', () => {
  it('that is not said to be English is Indonesian', () => {
    const english = titles(undefined).filter(([, { title }]) => spoken.en.test(title.replace(names, '')));
    expect(english.map(([id, { title }]) => `${id}: ${title}`)).toEqual([]);
  });

  it('that is said to be English is', () => {
    expect(titles('en').filter(([, { title }]) => spoken.id.test(title))).toEqual([]);
  });

  it('says nothing in brackets about how it was read, and neither does an issuer', () => {
    const remarks = rows.filter(([, { title, issuer }]) => remark.test(title) || remark.test(issuer));
    expect(remarks.map(([id, { title, issuer }]) => `${id}: ${title}, ${issuer}`)).toEqual([]);
    expect(
      rows.filter(([, { issuer }]) => /\b(?:quoting|citing|copy|copying|via|unknown|public)\b/i.test(issuer)),
    ).toEqual([]);
  });
});

it('tells in both languages, and in short sentences, what is to be known of a source', () => {
  const notes = rows.flatMap(([id, { note }]) => (note ? [[id, note.id, note.en ?? ''] as const] : []));
  expect(notes.length).toBeGreaterThan(90);
  for (const [id, ...both] of notes) {
    for (const note of both) {
      expect(note, id).toMatch(/^[“\p{Lu}\d].*[.]$/u);
      expect(Math.max(...note.split('. ').map((sentence) => sentence.split(' ').length)), id).toBeLessThanOrEqual(20);
    }
    expect(both[0], id).not.toMatch(spoken.en);
    expect(both[1], id).not.toMatch(/\b(?:dan|yang|untuk|dari|dengan|salinan|mengutip)\b/i);
  }
});
