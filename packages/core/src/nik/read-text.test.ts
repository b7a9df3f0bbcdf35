import { describe, expect, it } from 'vitest';
import { isNik, normalizeNik, parseKk, parseNik } from './index.ts';
import { readDigitOf } from './read-text.ts';

const nik = '3204115710909001'; // made up
const asOf = '2026-11-21';
const kk = '3204111702159003';

describe('labels of a NIK', () => {
  it.each([
    'NIK',
    'nik:',
    'NIK：',
    'NIK =',
    'No NIK',
    'No. NIK :',
    'Nomor NIK',
    'KTP',
    'e-KTP',
    'EKTP:',
    'No. KTP',
    'Nomor KTP/NIK:',
    'NIK/KTP',
    'NIK / e-KTP',
    'Nomor Induk Kependudukan:',
    'Induk Kependudukan',
  ])('%s', (label) => {
    expect(parseNik(`${label} ${nik}`, { asOf }).status).toBe('valid');
    expect(normalizeNik(`${label} ${nik}`)).toBe(nik);
    expect(isNik(`${label} ${nik}`)).toBe(true);
  });

  it.each([
    'NIKK',
    'xNIK',
    'No',
    'NIK::',
    'NIK/KTP/NIK',
    'KK',
    'NIK Siti',
    'Nomor',
    'SIM',
    ':',
    'eNIK',
    'mornik',
    '/nik',
  ])('not %s', (label) => {
    expect(parseNik(`${label} ${nik}`).status).toBe('invalid');
    expect(normalizeNik(`${label} ${nik}`)).not.toBe(nik);
    expect(isNik(`${label} ${nik}`)).toBe(false);
  });

  it('stand before the number, not behind or within it', () => {
    for (const text of [`${nik} NIK`, `3204 NIK ${nik.slice(4)}`, `3${nik.slice(1)}NIK:`]) {
      expect(parseNik(text).status).toBe('invalid');
      expect(isNik(text)).toBe(false);
    }
  });
});

describe('labels of a family card', () => {
  it.each([
    'KK',
    'kk:',
    'No KK',
    'No. KK：',
    'Nomor KK =',
    'Kartu Keluarga',
    'No. Kartu Keluarga:',
    'Nomor Kartu Keluarga',
  ])('%s', (label) => {
    expect(parseKk(`${label} ${kk}`, { asOf })).toMatchObject({ status: 'valid', value: { kk } });
  });
  it.each(['NIK', 'xKK', 'KKx', 'No', 'kartu', 'KK::', 'keluarga'])('not %s', (label) => {
    expect(parseKk(`${label} ${kk}`, { asOf }).status).toBe('invalid');
  });
});

describe('digits', () => {
  it.each([
    ['ASCII', 0x30],
    ['Arabic-Indic', 0x660],
    ['Persian', 0x6f0],
    ['full-width', 0xff10],
  ])('%s are read, and their neighbours are not', (_, zero) => {
    expect(Array.from({ length: 10 }, (_, digit) => readDigitOf(zero + digit))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const unit of [zero - 1, zero + 10]) expect(readDigitOf(unit)).toBeLessThan(0);
  });
});

describe('what a text leaves to report', () => {
  const issues = (text: string) => parseNik(text, { asOf }).issues;

  it('is each run of stray characters, the first eight of them, and their number', () => {
    const text = Array.from('abcdefghij', (letter, at) => `${at}${letter}`).join('');
    const found = issues(text);
    expect(found.slice(0, -1)).toEqual(
      Array.from({ length: 8 }, (_, run) => ({
        code: 'character',
        at: [2 * run + 1, 2 * run + 2],
        params: { count: 10 },
      })),
    );
    expect(found.at(-1)).toEqual({ code: 'length', params: { found: 10 } });
  });

  it('is one run where they stand together, and two where a separator parts them', () => {
    expect(issues('32xy04115710909001')).toEqual([{ code: 'character', at: [2, 4], params: { count: 2 } }]);
    expect(issues('32x-y04115710909001').map(({ at }) => at)).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });

  it('is every part of sixteen places with stray characters in them', () => {
    expect(issues('32O4115713909O01').map(({ code }) => code)).toEqual(['character', 'character', 'date']);
    expect(issues('x204115710909001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('3x04115710909001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('32x4115710909001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('3204x15710909001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('3204995710909x01').map(({ code }) => code)).toEqual(['character', 'district']);
    expect(issues('320411571x909001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('32041157109x9001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('320411x710909001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('32041129029x9001').map(({ code }) => code)).toEqual(['character']);
    expect(issues('97x4115710909001').map(({ code }) => code)).toEqual(['character', 'province']);
    expect(issues('54x4115710909001').map(({ code }) => code)).toEqual(['character', 'province-historical']);
  });

  it('is every part of sixteen digits with stray characters around them', () => {
    expect(issues('"9704111713909001"').map(({ code }) => code)).toEqual([
      'character',
      'character',
      'province',
      'date',
    ]);
    // Too long to tell what is where.
    expect(issues(`${'x'.repeat(40)}9704111713909001`).map(({ code }) => code)).toEqual(['character']);
    expect(issues('x'.repeat(40)).map(({ code }) => code)).toEqual(['character', 'length']);
    expect(issues('x'.repeat(40)).at(-1)).toEqual({ code: 'length', params: { found: 0 } });
  });

  it('is no label of more than 32 letters, and no more than is left behind one', () => {
    expect(issues(`NIK: ${nik}`)).toEqual([]);
    expect(issues('NIK: 320x').map(({ at, code }) => [code, at])).toEqual([
      ['character', [8, 9]],
      ['length', undefined],
    ]);
  });
});

describe('a decimal point', () => {
  it.each([
    ['320411571090900.1', '320411571090900.1'],
    ['320411571090900.10', '320411571090900.10'],
    ['320411571090900.1 ', '320411571090900.1'],
    [`${nik}.0`, `${nik}.0`],
    [`${nik}.00`, `${nik}.00`],
    ['320411571090900.100', '320411571090900100'],
    ['32041157109090.01', nik],
    ['320411571090900.1-', '3204115710909001'],
    ['320411571090900,1', '320411571090900,1'],
  ])('in %s', (text, normal) => {
    expect(normalizeNik(text)).toBe(normal);
    expect(isNik(text)).toBe(normal === nik);
    expect(parseNik(text).status !== 'invalid').toBe(normal === nik);
  });
});
