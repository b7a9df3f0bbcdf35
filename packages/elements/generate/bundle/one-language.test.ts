import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLanguage } from './one-language.mjs';

const id = (text: string, path = 'x.ts') => oneLanguage('id')(path, text);
const en = (text: string, path = 'x.ts') => oneLanguage('en')(path, text);
const squeezed = async (text: string | Promise<string>) => (await text).replace(/\s+/g, '');

describe('oneLanguage', () => {
  it.each([
    ["const a = { id: 'ya', en: 'yes' };", "const a = { id: 'ya' };", "const a = { en: 'yes' };"],
    ["const a = { en: 'yes', id: 'ya' };", "const a = { id: 'ya' };", "const a = { en: 'yes' };"],
    ['const words = { id, en };', 'const words = { id };', 'const words = { en };'],
    [
      "const a: T = {\n  id: (n) => f({ id: 'x', en: 'y' }, n), // why\n  'en': (n) => n,\n};",
      "const a: T = {\n  id: (n) => f({ id: 'x' }, n)};",
      "const a: T = { // why\n  'en': (n) => n};",
    ],
  ])('cuts %j', async (text, indonesian, english) => {
    expect(await squeezed(id(text))).toBe(await squeezed(indonesian));
    expect(await squeezed(en(text))).toBe(await squeezed(english));
  });

  it.each([
    "const source = { id: 'a', title: 'b' };",
    "const program = { id: 'pkh', en: 'x', unit: 'family' };",
    "const text = { id: 'ya' };",
    'interface Text { id: string; en?: string }',
    'const { id, en } = words;',
  ])('leaves %j', (text) => {
    expect(id(text)).toBe(text);
    expect(en(text)).toBe(text);
  });

  it('leaves JSON that can be read, with one language in it and all else', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.record({ id: tie('tree'), en: tie('tree') }),
        fc.dictionary(fc.constantFrom('id', 'text', 'value'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(fc.record({ data: tree }), (data) => {
        const left = JSON.parse(String(oneLanguage('en')('x.json', JSON.stringify(data, null, 2))));
        expect(left).toEqual(only('en', data));
      }),
    );
  });
});

function only(language: string, data: unknown): unknown {
  if (Array.isArray(data)) return data.map((one) => only(language, one));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data);
  const words = entries.length === 2 && 'id' in data && 'en' in data;
  const kept = words ? entries.filter(([key]) => key === language) : entries;
  return Object.fromEntries(kept.map(([key, value]) => [key, only(language, value)]));
}
