import { ageOn, type Day, dayKind, oldestAge, possibleBirthYears, readAsOf, today } from './calendar.ts';
import { isoDate, isSixteenDigits, judgeRegion, numberAt, readSixteen, rulesOut } from './parts.ts';
import { nikLabel } from './read-text.ts';
import type { NikIssue, NikOptions, NikResult } from './types.ts';

/**
 * Takes a NIK apart: region of first issue, birth date, sex, serial number, and every part that is wrong or odd.
 *
 * Separators, a leading `NIK:` and digits of other scripts are understood. A result says what the digits say; it proves
 * neither that the number was issued nor that it belongs to the one who typed it. Never throws for an input, and no issue
 * holds any of its digits.
 *
 * Structure: PP 37/2007 art. 37 (region of registration; birth date, day + 40 for women; serial number).
 *
 * @throws RangeError when `asOf` is no date.
 * @example
 * parseNik('320411 571090 0001', { asOf: '2026-11-21' })
 * //=> { status: 'valid', issues: [], value: { nik: '3204115710900001', regionCode: '320411', regionStatus: 'current',
 * //     birthDate: '1990-10-17', birthDateAlternatives: [], sex: 'female', serial: '0001' } }
 * parseNik('3204113102900001', { asOf: '2026-11-21' })
 * //=> { status: 'invalid', issues: [{ code: 'date', at: [6, 12] }] }
 */
export function parseNik(input: string, options?: NikOptions): NikResult {
  const asOf = options?.asOf === undefined ? today() : readAsOf(options.asOf);
  const issues: NikIssue[] = [];
  const nik = isSixteenDigits(input) ? input : readSixteen(input, nikLabel, issues);
  if (nik === undefined) return { status: 'invalid', issues };

  const regionStatus = judgeRegion(nik, issues);
  const dayWritten = numberAt(nik, 6, 8);
  const month = numberAt(nik, 8, 10);
  const female = dayWritten > 40;
  const day = female ? dayWritten - 40 : dayWritten;
  const [birthYear, ...otherYears] = judgeDate(day, month, numberAt(nik, 10, 12), asOf, issues);
  if (numberAt(nik, 12, 16) === 0) issues.push({ code: 'serial', at: [12, 16] });

  if (birthYear === undefined || issues.some(rulesOut)) {
    return { status: 'invalid', issues };
  }
  return {
    status: issues.length === 0 ? 'valid' : 'suspect',
    value: {
      nik,
      regionCode: nik.slice(0, 6),
      regionStatus,
      birthDate: isoDate(birthYear, month, day),
      birthDateAlternatives: otherYears.map((year) => isoDate(year, month, day)),
      sex: female ? 'female' : 'male',
      serial: nik.slice(12),
    },
    issues,
  };
}

/** The years the holder can be born in, likeliest first; none when the date cannot be. */
function judgeDate(day: number, month: number, year: number, asOf: Day, issues: NikIssue[]): number[] {
  if (day < 0 || month < 0 || year < 0) return []; // a stray character stands there, and is reported
  const years = dayKind(month, day) === 0 ? [] : possibleBirthYears(year, month, day, asOf);
  if (years[0] === undefined) issues.push({ code: 'date', at: [6, 12] });
  else if (ageOn(years[0] * 10_000 + month * 100 + day, asOf) > oldestAge) issues.push({ code: 'age', at: [6, 12] });
  return years;
}
