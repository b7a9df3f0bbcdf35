import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInput, asOf, validNiks } from '../../test/niks.ts';
import {
  explainNikSuggestion,
  generateNik,
  isNik,
  type NikSuggestion,
  type NikSuggestionCode,
  suggestNik,
} from './index.ts';

const nik = '3204115710909001'; // made up

it('reads letters that look like digits', () => {
  const letters: Record<string, string> = { 0: 'O', 1: 'l', 2: 'Z', 4: 'A', 5: 'S', 6: 'G', 7: 'T', 8: 'B', 9: 'g' };
  fc.assert(
    fc.property(validNiks, fc.nat({ max: 15 }), (number, at) => {
      const letter = letters[number[at] ?? ''];
      fc.pre(letter !== undefined);
      const misread = number.slice(0, at) + letter + number.slice(at + 1);
      expect(suggestNik(misread, { asOf })).toEqual([{ code: 'look-alike', at: [at, at + 1], candidates: [number] }]);
    }),
  );
  expect(suggestNik('32O411571o909OO1')).toEqual([{ code: 'look-alike', at: [2, 15], candidates: [nik] }]);
  expect(suggestNik('32X4115710909001')).toEqual([]);
});

it('says what a spreadsheet did', () => {
  expect(suggestNik('3.20411E+15')).toEqual([{ code: 'scientific', at: [6, 16], candidates: [] }]);
  expect(suggestNik('3.20411571090900E+015')).toEqual([{ code: 'scientific', at: [15, 16], candidates: [] }]);
  expect(suggestNik(' 3,2041157109E+15 ')).toEqual([{ code: 'scientific', at: [11, 16], candidates: [] }]);
  expect(suggestNik('3E15')).toEqual([{ code: 'scientific', at: [1, 16], candidates: [] }]);
  expect(suggestNik('3,20411571090900e15')).toEqual([{ code: 'scientific', at: [15, 16], candidates: [] }]);
  for (const text of [
    '3.20411E+14',
    '3.20411E+151',
    '3.E+15',
    '33.2E+15',
    'x3.2E+15',
    '3.2E+15x',
    `3.${nik.slice(1)}E+15`,
  ]) {
    expect(suggestNik(text)).toEqual([]);
  }
  // Four zeros are a serial number of 0000 at least; three are nothing to speak of.
  expect(suggestNik('3204115710910000')).toEqual([{ code: 'trailing-zeros', at: [12, 16], candidates: [] }]);
  expect(suggestNik('3204115710901000')).toEqual([]);
  expect(suggestNik('3204115710900000')).toEqual([{ code: 'trailing-zeros', at: [11, 16], candidates: [] }]);
  expect(suggestNik('3204110000000000')).toEqual([{ code: 'trailing-zeros', at: [6, 16], candidates: [] }]);
});

it('finds the digit that stands twice', () => {
  fc.assert(
    fc.property(validNiks, fc.nat({ max: 15 }), (number, at) => {
      const doubled = number.slice(0, at + 1) + number.slice(at);
      const [suggestion] = suggestNik(doubled, { asOf });
      expect(suggestion?.code).toBe('doubled-digit');
      if (suggestion && suggestion.candidates.length > 0) expect(suggestion.candidates).toContain(number);
    }),
  );
  // 5 and 7 may both be one too many, so no place is told.
  expect(suggestNik('32041155771090900')[0]?.at).toBeUndefined();
  expect(suggestNik('33204115710909001')[0]).toEqual({ code: 'doubled-digit', at: [0, 2], candidates: [nik] });
});

it('finds a digit that is one too many', () => {
  // Only without its first digit, or its seventh, is this a valid number.
  const found = (number: string) => suggestNik(number, { asOf });
  expect(found('23204171012909031')).toEqual([{ code: 'extra-digit', candidates: ['3204171012909031'] }]);
  expect(found('32041317140909103')).toEqual([{ code: 'extra-digit', candidates: ['3204131710909103'] }]);
  // Too many to choose from, and none at all.
  expect(found('32041710129090318')).toEqual([{ code: 'extra-digit', candidates: [] }]);
  expect(found('97979797979797979')).toEqual([{ code: 'extra-digit', candidates: [] }]);
});

it('tells the part that lost a digit where only one can have', () => {
  fc.assert(
    fc.property(validNiks, fc.nat({ max: 15 }), (number, at) => {
      const [suggestion] = suggestNik(number.slice(0, at) + number.slice(at + 1), { asOf });
      expect(suggestion?.code).toBe('missing-digit');
      if (suggestion?.at) expect(suggestion.at[0] <= at && at < suggestion.at[1]).toBe(true);
    }),
  );
});

it.each<[string, Omit<NikSuggestion, 'code'>]>([
  ['737246812599017', { at: [0, 6], candidates: ['7372046812599017'] }],
  ['731246812599017', { at: [0, 6], candidates: ['7318246812599017', '7312046812599017'] }],
  ['737146812599017', { at: [0, 6], candidates: ['7317146812599017', '7371146812599017', '7371046812599017'] }],
  ['204115710909001', { at: [0, 6], candidates: [] }], // too many to choose from
  ['320411571909001', { at: [6, 12], candidates: [] }],
  ['771246812599017', { candidates: [] }], // nothing fits
  ['320411571090001', { candidates: [] }], // the date or the serial number
])('%s lacks a digit', (number, found) => {
  expect(suggestNik(number, { asOf })).toEqual([{ code: 'missing-digit', ...found }]);
});

it.each<[string, Omit<NikSuggestion, 'code'>]>([
  ['32041157710909001', { at: [7, 9], candidates: [nik] }],
  ['32204115710909001', { at: [1, 3], candidates: [nik] }],
  ['32041155710909001', { candidates: ['3204155710909001', nik] }],
  ['32041157109990011', { candidates: ['3204115710990011', '3204115710999011', '3204115710999001'] }],
])('%s has a digit twice', (number, found) => {
  expect(suggestNik(number, { asOf })).toEqual([{ code: 'doubled-digit', ...found }]);
});

it('asks whether it is a family card when it says so, or when an adult was expected', () => {
  const codes = (...args: Parameters<typeof suggestNik>) => suggestNik(...args).map(({ code }) => code);
  expect(codes('No KK 3204111702159003')).toEqual(['maybe-kk']);
  expect(codes('3204111702159003', { asOf, holder: 'adult' })).toEqual(['maybe-kk']);
  expect(suggestNik('3204111702159003', { asOf, holder: 'adult' })).toEqual([
    { code: 'maybe-kk', at: [6, 12], candidates: [] },
  ]);
  expect(suggestNik('No KK 3204111702159003')).toEqual([{ code: 'maybe-kk', candidates: [] }]);
  expect(codes('3204111702159003', { asOf: '2033-01-01', holder: 'adult' })).toEqual([]);
  for (const label of ['KK', 'kk:', 'No. KK', 'Nomor KK', 'Kartu Keluarga', 'No Kartu  Keluarga']) {
    expect(codes(`${label} 3204111702159003`)).toEqual(['maybe-kk']);
  }
  for (const text of ['KKN 3204111702159003', 'NIKK 3204111702159003', '3204111702159003 KK'])
    expect(codes(text)).toEqual([]);
  const born = (birthDate: string) => generateNik({ region: '320411', birthDate, sex: 'male' });
  const adult = { asOf, holder: 'adult' } as const; // 17 on the day, or nearly
  expect([codes(born('2009-11-21'), adult), codes(born('2009-11-22'), adult)]).toEqual([[], ['maybe-kk']]);
  // No family card is older than the register of 2004.
  const then = { asOf: '2010-01-01', holder: 'adult' } as const;
  expect([codes(born('2003-12-31'), then), codes(born('2004-01-01'), then)]).toEqual([[], ['maybe-kk']]);
  // A schoolboy's own number is none to doubt.
  expect(codes('3204111702159003', { asOf })).toEqual([]);
  for (const sex of ['male', 'female'] as const) {
    expect(codes(generateNik({ birthDate: '1990-10-17', sex }), { asOf, holder: 'adult' })).toEqual([]);
  }
  expect(codes(generateNik({ birthDate: '2015-02-17', sex: 'female' }), { asOf, holder: 'adult' })).toEqual([]);
});

it('sees what tables and programs put around a number', () => {
  for (const text of [`'${nik}`, `"${nik}"`, `="${nik}"`, `${nik};`, `${nik},`, `(${nik})`]) {
    expect(suggestNik(text)).toEqual([{ code: 'wrapped', candidates: [nik] }]);
  }
  expect(suggestNik(`${nik}.0`)).toEqual([{ code: 'decimal-tail', at: [16, 18], candidates: [nik] }]);
  expect(suggestNik(`${nik}.00`)).toEqual([{ code: 'decimal-tail', at: [16, 19], candidates: [nik] }]);
  expect(suggestNik(`x${nik}.0`)).toEqual([]);
  expect(suggestNik(`${nik}.5`)).toEqual([{ code: 'decimal-tail', at: [16, 18], candidates: [] }]);
  expect(suggestNik(`${nik}.05`)).toEqual([{ code: 'decimal-tail', at: [16, 19], candidates: [] }]);
  expect(suggestNik('3204115713909001.0')).toEqual([{ code: 'decimal-tail', at: [16, 18], candidates: [] }]);
  expect(suggestNik('320411571090901.0')).toEqual([{ code: 'decimal-tail', at: [15, 17], candidates: [] }]);
});

it('knows a field that was only filled', () => {
  expect(suggestNik('0000000000000000').map(({ code }) => code)).toEqual(['placeholder']);
  expect(suggestNik('0000000000000000')[0]?.candidates).toEqual([]);
  for (const text of ['000000000000000', '0000000000000001', '10000000000000000', '00000000000000001']) {
    expect(suggestNik(text).map(({ code }) => code)).not.toContain('placeholder');
  }
  expect(suggestNik('1111-1111-1111-1111').map(({ code }) => code)).toEqual(['placeholder']);
});

it('proposes no number but a valid one, and never throws', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const { candidates } of suggestNik(input as string, { asOf })) {
        expect(candidates.every((candidate) => isNik(candidate, { accept: 'valid', asOf }))).toBe(true);
        expect(candidates.length).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: 1000 },
  );
  expect(suggestNik('3'.repeat(1_000_000))).toEqual([]);
  expect(suggestNik(`${nik}${' '.repeat(48)};`)).toEqual([]); // 65 characters: more than anybody means as a NIK
  expect(suggestNik(`${nik}${' '.repeat(47)};`).map(({ code }) => code)).toEqual(['wrapped']);
  for (const input of [3204115710900000, null, undefined, [nik]]) expect(suggestNik(input as never)).toEqual([]);
});

describe('explainNikSuggestion', () => {
  it.each<[NikSuggestionCode, [number, number] | undefined, string, string]>([
    ['trailing-zeros', [6, 16], 'angka ke-7 sampai ke-16', 'digits 7 to 16'],
    ['scientific', [15, 16], 'angka ke-16', 'digit 16'],
    ['missing-digit', [0, 6], 'mungkin di antara angka ke-1 sampai ke-6.', 'perhaps among digits 1 to 6.'],
    ['missing-digit', undefined, 'Kurang satu angka.', 'One digit is missing.'],
  ])('%s tells where: %o', (code, at, id, en) => {
    const suggestion = { code, ...(at && { at }), candidates: [] };
    expect(explainNikSuggestion(suggestion, { locale: 'id' })).toContain(id);
    expect(explainNikSuggestion(suggestion, { locale: 'en' })).toContain(en);
  });

  const codes: NikSuggestionCode[] = [
    ...(['look-alike', 'scientific', 'trailing-zeros', 'decimal-tail', 'wrapped', 'missing-digit'] as const),
    ...(['doubled-digit', 'extra-digit', 'maybe-kk', 'placeholder'] as const),
  ];
  it.each(codes)('%s, in both languages, without a digit of the number', (code) => {
    for (const locale of ['id', 'en'] as const) {
      const sentence = explainNikSuggestion({ code, at: [6, 16], candidates: [nik] }, { locale });
      expect(sentence).toMatch(/^[A-Z].*[.?]$/);
      expect(sentence).not.toMatch(/\d{3}|undefined/);
    }
  });
});
