import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInput, typed, validNiks } from '../../test/niks.ts';
import { explainKkIssue, generateNik, type KkIssue, parseKk } from './index.ts';

const asOf = '2026-11-21';
const codesOf = (text: string) => parseKk(text, { asOf }).issues.map(({ code }) => code);

it('takes a family card number apart', () => {
  expect(parseKk('No. KK: 320411-170215-9003', { asOf })).toEqual({
    status: 'valid',
    issues: [],
    value: {
      kk: '3204111702159003',
      regionCode: '320411',
      regionStatus: 'current',
      issueDate: '2015-02-17',
      serial: '9003',
    },
  });
});

it('asks whether a NIK was typed', () => {
  const woman = generateNik({ region: '320411', birthDate: '2015-02-17', sex: 'female' });
  const man = generateNik({ region: '320411', birthDate: '1990-10-17', sex: 'male' });
  expect(parseKk(woman, { asOf })).toEqual({
    status: 'invalid',
    issues: [
      { code: 'date', at: [6, 12] },
      { code: 'maybe-nik', at: [6, 8] },
    ],
  });
  expect(parseKk(man, { asOf })).toMatchObject({ status: 'suspect', issues: [{ code: 'maybe-nik', at: [6, 12] }] });
});

it('reports every part, as for a NIK', () => {
  expect(codesOf('9704113102150000')).toEqual(['province', 'date', 'serial']);
  expect(codesOf('3299111702159003')).toEqual(['regency']);
  expect(codesOf('320411170215900')).toEqual(['length']);
  expect(codesOf('32O4111702159003')).toEqual(['character']);
  expect(codesOf('3204111x02159003')).toEqual(['character']);
  expect(codesOf('')).toEqual(['empty']);
});

it('takes no family card for older than the register', () => {
  const of = (date: string) => parseKk(`320411${date}9003`, { asOf });
  expect(of('311203')).toEqual({
    status: 'suspect',
    issues: [{ code: 'maybe-nik', at: [6, 12] }],
    value: expect.objectContaining({ issueDate: '2003-12-31' }),
  });
  expect(of('010104').status).toBe('valid');
  expect(of('211126')).toMatchObject({ status: 'valid', value: { issueDate: '2026-11-21' } });
  expect(of('221126')).toMatchObject({ status: 'suspect', value: { issueDate: '1926-11-22' } }); // that day is to come
  // No day of the calendar, with or without the 40 of a woman.
  expect(of('311302').issues).toEqual([{ code: 'date', at: [6, 12] }]);
  expect(of('721202').issues).toEqual([{ code: 'date', at: [6, 12] }]);
  expect(of('711202').issues).toEqual([
    { code: 'date', at: [6, 12] },
    { code: 'maybe-nik', at: [6, 8] },
  ]);
});

it.each(['3204111x02159003', '32041117x2159003', '320411170x159003', '3204111702x59003', '32041117021x9003'])(
  'reports the stray character alone in %s',
  (text) => {
    expect(codesOf(text)).toEqual(['character']);
  },
);

it('has a serial number, if an odd one', () => {
  expect(parseKk('3204111702150000', { asOf })).toMatchObject({
    status: 'suspect',
    issues: [{ code: 'serial', at: [12, 16] }],
    value: { kk: '3204111702150000', serial: '0000' },
  });
});

it('throws for an asOf that is no date', () => {
  expect(() => parseKk('3204111702159003', { asOf: 'today' })).toThrow(RangeError);
});

it('never throws, and reads one number however it is written', () => {
  fc.assert(fc.property(anyInput, (input) => typeof parseKk(input as string).status === 'string'));
  fc.assert(
    fc.property(typed(validNiks), ({ digits, text }) => {
      const plain = text.replace(/^.*(?:nik|ktp|kependudukan)/i, 'No. KK'); // the labels differ
      expect(parseKk(plain, { asOf })).toEqual(parseKk(digits, { asOf }));
    }),
  );
});

describe('explainKkIssue', () => {
  it('speaks of the family card, never of a NIK but where it asks for one', () => {
    for (const code of [
      'not-text',
      'empty',
      'character',
      'length',
      'province',
      'regency',
      'district',
      'date',
      'serial',
    ] as const)
      for (const locale of ['id', 'en'] as const) {
        const sentence = explainKkIssue({ code, at: [0, 1], params: { found: 15, count: 1 } }, { locale });
        expect(sentence).not.toMatch(/NIK|KTP|identity|undefined/);
      }
    const say = (issue: KkIssue) => (['id', 'en'] as const).map((locale) => explainKkIssue(issue, { locale }));
    expect(say({ code: 'empty' })).toEqual([
      'Nomor KK belum diisi. Salin 16 angka dari kartu keluarga.',
      'No family card number was given. Copy the 16 digits from the family card.',
    ]);
    expect(say({ code: 'maybe-nik' })).toEqual([
      'Tanggalnya lebih cocok untuk orang daripada kartu keluarga. Mungkin yang diisi NIK?',
      'The date fits a person rather than a family card. Was a NIK typed?',
    ]);
  });
});
