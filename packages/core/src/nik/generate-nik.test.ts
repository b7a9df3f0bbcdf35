import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateNik, isNik, parseNik } from './index.ts';

it('makes valid numbers with serials that are hardly anybody’s', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })), (stream) => {
      const nik = generateNik({ random: () => stream.next().value as number });
      expect(isNik(nik, { accept: 'valid' })).toBe(true);
      expect(Number(nik.slice(12))).toBeGreaterThan(9000);
    }),
  );
});

it('repeats with the same source of numbers', () => {
  expect(generateNik({ random: () => 0.5 })).toBe(generateNik({ random: () => 0.5 }));
});

it('draws from the first to the last of what there is', () => {
  expect(generateNik({ random: () => 0 })).toBe('1101010101469001');
  for (const most of [1 - Number.EPSILON, 1]) {
    const nik = generateNik({ random: () => most });
    expect(nik.slice(6)).toBe('6812159999'); // 28 December 2015, a woman
    expect(generateNik({ region: '11', random: () => most }).slice(0, 4)).toBe('1175');
    expect(parseNik(nik).status).toBe('valid');
  }
});

it('takes what is given, and draws the rest', () => {
  const given = { region: '32.04.11', birthDate: '1990-10-07', sex: 'male', serial: '0001' } as const;
  expect(generateNik(given)).toBe('3204110710900001');
  expect(generateNik({ ...given, sex: 'female' })).toBe('3204114710900001');
  expect(generateNik({ ...given, birthDate: '2005-01-31' })).toBe('3204113101050001');
  const sexes = [0.4, 0.6].map((draw) => parseNik(generateNik({ random: () => draw })));
  expect(sexes).toMatchObject([{ value: { sex: 'male' } }, { value: { sex: 'female' } }]);
});

it('picks a district in use within a province or regency', () => {
  for (const region of ['32', '3204', '32.04', '94']) {
    const nik = generateNik({ region });
    expect(nik.startsWith(region.replace('.', ''))).toBe(true);
    expect(parseNik(nik)).toMatchObject({ value: { regionStatus: 'current' } });
  }
});

it('takes any district code, as tests need odd ones too', () => {
  expect(parseNik(generateNik({ region: '640401' }))).toMatchObject({ value: { regionStatus: 'retired' } });
  expect(parseNik(generateNik({ region: '329999' })).status).toBe('suspect');
});

describe('what it cannot make', () => {
  it.each([
    [{ region: '97' }, /region/],
    [{ region: '6404' }, /region/], // retired as a whole
    [{ region: 'Bandung' }, /region/],
    [{ birthDate: '1990-02-30' }, /birthDate/],
    [{ serial: '1' }, /serial/],
    [{ serial: '90011' }, /serial/],
    [{ serial: 'x9001' }, /serial/],
    [{ region: '320' }, /region/],
    [{ region: '3204111' }, /region/],
    [{ region: 'x320411' }, /region/],
    [{ region: '32041100' }, /region/],
    [{ region: '32x' }, /region/],
    [{ sex: 'x' as 'male' }, /sex/],
    [{ region: 3204115 as unknown as string }, /region/],
  ])('%o', (options, message) => {
    expect(() => generateNik(options)).toThrow(message);
    expect(() => generateNik(options)).toThrow(RangeError);
  });
});
