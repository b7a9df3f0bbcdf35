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
    [{ sex: 'x' as 'male' }, /sex/],
    [{ region: 3204115 as unknown as string }, /region/],
  ])('%o', (options, message) => {
    expect(() => generateNik(options)).toThrow(message);
    expect(() => generateNik(options)).toThrow(RangeError);
  });
});
