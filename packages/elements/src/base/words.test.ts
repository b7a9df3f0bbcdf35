import { describe, expect, it } from 'vitest';
import { messages as jadwal } from '../jadwal/messages.ts';
import { messages as nik } from '../nik/messages.ts';
import { messages as nominal } from '../nominal/messages.ts';
import { messages as wilayah } from '../wilayah/messages.ts';
import { en } from './messages/en.ts';
import { id } from './messages/id.ts';

const catalogues: Record<string, { id: object; en: object }> = { common: { id, en }, jadwal, nik, nominal, wilayah };

const sentences = (text: string): string[] => text.replace(/\.(?=\w)/g, '').split(/(?<=[.?!])\s+/);
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(Object.entries(catalogues))('the words of %s', (_, catalogue) => {
  const rows = Object.entries(catalogue.id as Record<string, string>).map(
    ([key, own]) => [key, own, (catalogue.en as Record<string, string>)[key] ?? ''] as const,
  );

  it.each(rows)('%s: the same holes in both languages, and words in each', (_key, own, english) => {
    expect([...new Set(holes(english))]).toEqual([...new Set(holes(own))]);
    expect(own.trim()).not.toBe('');
    expect(english.trim()).not.toBe('');
  });

  it.each(rows)('%s: short sentences that promise nothing', (_key, own, english) => {
    for (const sentence of [...sentences(own), ...sentences(english)]) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
    }
    expect(own).not.toMatch(/\b(?:berhak|lolos|selamat|pasti|ditolak)\b|!/i);
    expect(english).not.toMatch(/\b(?:entitled|guaranteed?|congratulations|rejected)\b|!/i);
  });
});
