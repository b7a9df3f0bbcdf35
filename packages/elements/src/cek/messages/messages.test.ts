import { expect, it } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';

const both = [...Object.entries(id), ...Object.entries(en)];
const holes = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

it('has the same holes in both languages', () => {
  for (const [key, sentence] of Object.entries(id))
    expect([key, holes(en[key as keyof typeof en])]).toEqual([key, holes(sentence)]);
});

it('promises nothing', () => {
  for (const [, sentence] of both) {
    expect(sentence).not.toMatch(/berhak|lolos|\bpasti\b|selamat|entitled|guarantee|congratulat|!/i);
  }
});

it('is short: no sentence of more than 22 words', () => {
  for (const [key, text] of both) {
    for (const sentence of text.split(/[.?:;] /))
      expect([key, sentence.split(/\s+/).length <= 22]).toEqual([key, true]);
  }
});
