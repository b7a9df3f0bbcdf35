import { ageOn, type Day, isDate, latestBirthYear, oldestAge, readAsOf, today } from './calendar.ts';
import { isoDate, isSixteenDigits, judgeRegion, readSixteen, rulesOut, twoDigitsAt } from './parts.ts';
import { nikLabel } from './read-text.ts';
import type { IsoDate, NikIssue, NikOptions, NikResult } from './types.ts';

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
 * parseNik('320411 571090 9001', { asOf: '2026-11-21' })
 * //=> { status: 'valid', issues: [], value: { nik: '3204115710909001', regionCode: '320411', regionStatus: 'current',
 * //     birthDate: '1990-10-17', birthDateAlternatives: [], sex: 'female', serial: '9001' } }
 * parseNik('3204113102909001', { asOf: '2026-11-21' })
 * //=> { status: 'invalid', issues: [{ code: 'date', at: [6, 12] }] }
 */
export function parseNik(input: string, options?: NikOptions): NikResult {
  const asOf = options?.asOf === undefined ? today() : readAsOf(options.asOf);
  const issues: NikIssue[] = [];
  const nik = isSixteenDigits(input) ? input : readSixteen(input, nikLabel, issues);
  if (nik === undefined) return { status: 'invalid', issues };

  const regionStatus = judgeRegion(nik, issues);
  const written = twoDigitsAt(nik, 6);
  const female = written > 40;
  const day = female ? written - 40 : written;
  const month = twoDigitsAt(nik, 8);
  const twoDigitYear = twoDigitsAt(nik, 10);
  const birthYear = judgeDate(twoDigitYear, month, day, asOf, issues);
  if (nik.endsWith('0000')) issues.push({ code: 'serial', at: [12, 16] });

  if (birthYear === undefined || (issues.length > 0 && issues.some(rulesOut))) {
    return { status: 'invalid', issues };
  }
  return {
    status: issues.length === 0 ? 'valid' : 'suspect',
    value: {
      nik,
      regionCode: nik.slice(0, 6),
      regionStatus,
      birthDate: isoDate(birthYear, month, day),
      birthDateAlternatives: otherBirthDates(birthYear, month, day, asOf),
      sex: female ? 'female' : 'male',
      serial: nik.slice(12),
    },
    issues,
  };
}

/** The likeliest year of birth; none, and an issue, when the date cannot be. */
function judgeDate(
  twoDigitYear: number,
  month: number,
  day: number,
  asOf: Day,
  issues: NikIssue[],
): number | undefined {
  if (twoDigitYear < 0 || month < 0 || day < 0) return undefined; // a stray character stands there, and is reported
  const year = latestBirthYear(twoDigitYear, month, day, asOf);
  if (year === undefined) issues.push({ code: 'date', at: [6, 12] });
  else if (ageOn(year * 10_000 + month * 100 + day, asOf) > oldestAge) issues.push({ code: 'age', at: [6, 12] });
  return year;
}

/** A century earlier, where the holder would be no older than 120. */
function otherBirthDates(birthYear: number, month: number, day: number, asOf: Day): IsoDate[] {
  const year = birthYear - 100;
  const born = year * 10_000 + month * 100 + day;
  return ageOn(born, asOf) <= oldestAge && isDate(year, month, day) ? [isoDate(year, month, day)] : [];
}
