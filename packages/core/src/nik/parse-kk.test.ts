import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInput, typed, validNiks } from '../../test/niks.ts';
import { explainKkIssue, generateNik, parseKk } from './index.ts';

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
    expect(explainKkIssue({ code: 'maybe-nik' }, { locale: 'id' })).toContain('NIK');
  });
});
