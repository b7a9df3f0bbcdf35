import fc from 'fast-check';
import { generateNik } from '../src/nik/generate-nik.ts';
import type { Sex } from '../src/nik/types.ts';

// For tests. Every number here is made up; those with a serial from 9001 on are hardly anybody's.

const two = (number: number): string => String(number).padStart(2, '0');

/** Days of 1926-11-22 to 2026-11-21, so that `asOf` 2026-11-21 reads each of them back. */
export const birthDates = fc
  .integer({ min: Date.UTC(1926, 10, 22) / 86_400_000, max: Date.UTC(2026, 10, 21) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

export const asOf = '2026-11-21';

export const sexes = fc.constantFrom<Sex>('male', 'female');

export const serials = fc.integer({ min: 1, max: 9999 }).map((serial) => String(serial).padStart(4, '0'));

/** A number from 0 up to 1 for `generateNik`. */
const randoms = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** NIKs that are valid: a district in use, a real date, a serial. */
export const validNiks = fc
  .tuple(birthDates, sexes, serials, randoms)
  .map(([birthDate, sex, serial, random]) => generateNik({ birthDate, sex, serial, random: () => random }));

/** Sixteen digits that are often nearly right. */
export const nearlyNiks = fc
  .tuple(
    validNiks,
    fc.array(fc.tuple(fc.nat({ max: 15 }), fc.constantFrom(...'0123456789')), { maxLength: 3 }),
    fc.option(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 99 })), { nil: undefined }),
  )
  .map(([nik, changes, date]) => {
    let text = date ? nik.slice(0, 6) + date.map(two).join('') + nik.slice(12) : nik;
    for (const [at, digit] of changes) text = text.slice(0, at) + digit + text.slice(at + 1);
    return text;
  });

const separators = fc.constantFrom('', '', '', ' ', '-', '.', '\u00a0', '\u200b', '\u2013', '\t', '\u2060', '\u3000');
const zeros = fc.constantFrom(0x30, 0x30, 0x660, 0x6f0, 0xff10);
const labels = fc.constantFrom(
  '',
  '',
  'NIK: ',
  'nik',
  'No. NIK = ',
  'NIK\u00a0：',
  'Nomor KTP:',
  'e-KTP ',
  'No.KTP/NIK: ',
  'Nomor Induk Kependudukan: ',
);

/** The same digits as somebody may type or paste them. */
export const typed = (digits: fc.Arbitrary<string>): fc.Arbitrary<{ digits: string; text: string }> =>
  fc
    .tuple(digits, labels, fc.array(fc.tuple(separators, zeros), { minLength: 16, maxLength: 16 }))
    .map(([number, label, places]) => ({
      digits: number,
      text: label + [...number].map((digit, at) => written(digit, places[at])).join(''),
    }));

function written(digit: string, [before, zero]: [string, number] = ['', 0x30]): string {
  return before + String.fromCharCode(zero + Number(digit));
}

/** Anything that could arrive, text above all. */
export const anyInput = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  nearlyNiks,
  fc.anything(),
);
