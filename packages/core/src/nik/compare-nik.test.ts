import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyInput, validNiks } from '../../test/niks.ts';
import { compareNik, parseNik } from './index.ts';

const nik = '3204115710909001'; // made up: district 320411, a woman, 17 October 1990

it('compares field by field', () => {
  expect(compareNik(nik, { birthDate: '1990-10-17', sex: 'male', regionCode: '32.04' })).toEqual({
    birthDate: 'match',
    sex: 'mismatch',
    regionCode: 'match',
  });
  expect(compareNik(nik, {})).toEqual({ birthDate: 'not-given', sex: 'not-given', regionCode: 'not-given' });
  expect(compareNik(nik, { birthDate: '1990-10-18', regionCode: '3205' })).toMatchObject({
    birthDate: 'mismatch',
    regionCode: 'mismatch',
  });
});

it('does not hold the century against anybody, since a NIK has none', () => {
  expect(compareNik('3204110101269001', { birthDate: '1926-01-01' }).birthDate).toBe('match');
  expect(compareNik('3204110101269001', { birthDate: '2026-01-01' }).birthDate).toBe('match');
  // But nobody born in 1990 was born in 1890, or will be in 2090.
  for (const birthDate of ['1890-10-17', '2090-10-17'])
    expect(compareNik(nik, { birthDate }).birthDate).toBe('mismatch');
});

it('says unknown where there is nothing to compare', () => {
  const unknown = { birthDate: 'unknown', sex: 'unknown', regionCode: 'unknown' };
  expect(compareNik('3204', { birthDate: '1990-10-17', sex: 'female', regionCode: '32' })).toEqual(unknown);
  expect(compareNik(nik, { birthDate: '17-10-1990', sex: 'perempuan' as 'female', regionCode: '320' })).toEqual(
    unknown,
  );
});

it.each(['3', '320', '32041', '3204111', '32041100', 'x32', '32x'])(
  'cannot compare %s, which is no region',
  (regionCode) => {
    expect(compareNik(nik, { regionCode }).regionCode).toBe('unknown');
  },
);

it('takes neither a number nor another word for a field it can compare', () => {
  const fields = { birthDate: 19901017, sex: 'FEMALE', regionCode: 32 } as never;
  expect(compareNik(nik, fields)).toMatchObject({ birthDate: 'unknown', sex: 'unknown' });
  expect(compareNik(nik, { birthDate: null, sex: '', regionCode: null } as never)).toEqual({
    birthDate: 'not-given',
    sex: 'not-given',
    regionCode: 'not-given',
  });
});

it('takes an empty field of a form for one not given', () => {
  expect(compareNik(nik, { birthDate: '', sex: undefined, regionCode: '' })).toEqual({
    birthDate: 'not-given',
    sex: 'not-given',
    regionCode: 'not-given',
  });
});

it('matches what parseNik says', () => {
  fc.assert(
    fc.property(validNiks, fc.constantFrom(2, 4, 6), (number, places) => {
      const result = parseNik(number);
      if (result.status === 'invalid') throw new Error('a valid NIK was made');
      const { birthDate, sex, regionCode } = result.value;
      expect(compareNik(number, { birthDate, sex, regionCode: regionCode.slice(0, places) })).toEqual({
        birthDate: 'match',
        sex: 'match',
        regionCode: 'match',
      });
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(anyInput, fc.anything(), fc.anything(), fc.anything(), (input, birthDate, sex, regionCode) => {
      const fields = { birthDate, sex, regionCode } as Parameters<typeof compareNik>[1];
      expect(Object.keys(compareNik(input as string, fields))).toEqual(['birthDate', 'sex', 'regionCode']);
    }),
  );
});
