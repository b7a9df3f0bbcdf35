import { describe, expect, it } from 'vitest';
import cases from '../../cases/nik.json' with { type: 'json' };
import { isNik, nikVerdict, parseNik, scanNiks } from './index.ts';

/** The three ways to a verdict, which must be one. */
function verdictOf(text: string, asOf: string): string {
  const { status } = parseNik(text, { asOf });
  const [scanned = -1] = scanNiks(new TextEncoder().encode(text), { asOf }).verdicts;
  expect(isNik(text, { asOf })).toBe(status !== 'invalid');
  expect(isNik(text, { asOf, accept: 'plausible' })).toBe(status !== 'invalid');
  expect(isNik(text, { asOf, accept: 'valid' })).toBe(status === 'valid');
  expect(scanned).toBe(nikVerdict[status]);
  return status;
}

it.each(cases.map((one) => [one.why, one] as const))('the case of %s', (_, { input, asOf, expect: expected }) => {
  expect(verdictOf(input, asOf)).toBe(expected.status);
});

describe('days on which a date may still be to come, or too long ago', () => {
  it.each([
    ['290200', '1999-12-31', 'invalid'], // 1900 had no such day
    ['290200', '2000-02-28', 'invalid'],
    ['290200', '2000-02-29', 'valid'],
    ['690200', '2000-02-28', 'invalid'],
    ['010100', '1999-12-31', 'valid'], // 1900
    ['310399', '1901-01-01', 'valid'], // 1899
    ['290200', '2120-03-01', 'valid'], // 120 years old
    ['290200', '2121-02-28', 'valid'],
    ['290200', '2121-03-01', 'suspect'], // 121
    ['290200', '2150-01-01', 'suspect'],
    ['010100', '2150-01-01', 'valid'], // 2100
  ])('%s as of %s: %s', (date, asOf, verdict) => {
    expect(verdictOf(`320411${date}9001`, asOf)).toBe(verdict);
  });

  it('are told with the place of the date', () => {
    expect(parseNik('3204112902009001', { asOf: '2121-03-01' }).issues).toEqual([{ code: 'age', at: [6, 12] }]);
  });
});

it.each([
  ['3204119902909001', 'invalid'],
  ['3204114010909001', 'invalid'], // day 40
  ['3204114110909001', 'valid'], // a woman, on the first
  ['3204110010909001', 'invalid'],
  ['3204113210909001', 'invalid'],
  ['3204113104909001', 'invalid'],
  ['3204117104909001', 'invalid'],
  ['3204112902919001', 'invalid'],
  ['3204112802919001', 'valid'],
  ['3204112902929001', 'valid'],
  ['3204112903919001', 'valid'],
  ['3204110100909001', 'invalid'],
  ['3204001710909001', 'suspect'], // no district 00
  ['3200111710909001', 'suspect'], // no regency 00
  ['9701010101900000', 'invalid'],
  ['3204111710900000', 'suspect'],
  ['3204111710900001', 'valid'],
  ['320411171090900/', 'invalid'], // the characters beside the digits
  ['320411171090900:', 'invalid'],
  ['/204111710909001', 'invalid'],
  ['320411171090:001', 'invalid'],
])('%s is %s', (text, verdict) => {
  expect(verdictOf(text, '2026-11-21')).toBe(verdict);
});

it('gives the other date a century earlier to the day of the 120th year', () => {
  const others = (nik: string) => {
    const result = parseNik(nik, { asOf: '2026-11-21' });
    return result.status === 'invalid' ? undefined : result.value.birthDateAlternatives;
  };
  expect(others('3204112211059001')).toEqual(['1905-11-22']);
  expect(others('3204112111059001')).toEqual([]);
  expect(others('3204113110059001')).toEqual([]);
  expect(others('3204110112059001')).toEqual(['1905-12-01']);
});
