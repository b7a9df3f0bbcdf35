import { expect, it } from 'vitest';
import { explainNikIssue, type NikIssueCode, parseNik } from './index.ts';

const codes: NikIssueCode[] = [
  ...(['not-text', 'empty', 'character', 'length', 'province', 'province-historical'] as const),
  ...(['regency', 'district', 'date', 'age', 'serial'] as const),
];

it.each(codes)('%s: whole sentences in both languages', (code) => {
  for (const locale of ['id', 'en'] as const) {
    const sentence = explainNikIssue({ code, at: [0, 1], params: { found: 17, count: 2 } }, { locale });
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN/);
  }
});

it('says what was found, what was expected, how to mend it', () => {
  const say = (text: unknown, locale: 'id' | 'en') =>
    parseNik(text as string, { asOf: '2026-11-21' }).issues.map((issue) => explainNikIssue(issue, { locale }));
  expect(say('320411571090900', 'id')).toEqual(['NIK harus 16 angka. Anda mengisi 15, kurang 1.']);
  expect(say('32041157109090011', 'en')).toEqual(['The NIK has 16 digits. Found 17: 1 too many.']);
  expect(say('32O4115710909001', 'id')).toEqual([
    'NIK hanya berisi angka. Ada 1 karakter lain, mulai dari karakter ke-3. Ganti atau hapus.',
  ]);
  expect(say('320411571090900', 'en')).toEqual(['The NIK has 16 digits. Found 15: 1 too few.']);
  expect(say('32041157109090011', 'id')).toEqual(['NIK harus 16 angka. Anda mengisi 17, lebih 1.']);
  expect(say('32O4115710909OO1', 'en')[0]).toBe(
    'The NIK has digits only. Found 3 other characters, from character 3 on. Replace or remove.',
  );
  expect(say('32O4115710909001', 'en')).toEqual([
    'The NIK has digits only. Found 1 other character, from character 3 on. Replace or remove.',
  ]);
  for (const nothing of [null, undefined, '']) {
    expect(say(nothing, 'id')).toEqual(['NIK belum diisi. Salin 16 angka dari KTP.']);
    expect(say(nothing, 'en')).toEqual(['No NIK was given. Copy the 16 digits from the identity card.']);
  }
  expect(say(42, 'id')).toEqual([
    'NIK harus ditulis sebagai teks, bukan number. Angka sepanjang ini bisa kehilangan digit.',
  ]);
  expect(say(42, 'en')).toEqual(['The NIK must be given as text, not as number. A number this long can lose digits.']);
});
