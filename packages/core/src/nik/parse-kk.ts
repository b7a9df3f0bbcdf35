import { isDate, latestBirthYear, readAsOf, today } from './calendar.ts';
import { isoDate, isSixteenDigits, judgeRegion, readSixteen, rulesOut, twoDigitsAt } from './parts.ts';
import type { IsoDate, NikIssue, NikIssueCode, NikOptions, RegionStatus } from './types.ts';

/** As for a NIK (`NikIssueCode`), and `maybe-nik`: the date is one that a family card can hardly have, but a person can. */
export type KkIssueCode = Exclude<NikIssueCode, 'age'> | 'maybe-nik';

export interface KkIssue extends Omit<NikIssue, 'code'> {
  code: KkIssueCode;
}

export interface ParsedKk {
  /** Sixteen ASCII digits. */
  kk: string;
  /** Six digits: where the card was issued. */
  regionCode: string;
  regionStatus: RegionStatus;
  /** The day the family was recorded. */
  issueDate: IsoDate;
  /** Four digits: the order of recording within the same region and day. */
  serial: string;
}

export type KkResult =
  | { status: 'valid' | 'suspect'; value: ParsedKk; issues: KkIssue[] }
  | { status: 'invalid'; issues: KkIssue[] };

const kkLabel = /^(?:no|nomor)?(?:kk|kartukeluarga)[:：=]?$/i;
const firstSystemYear = 2004; // SIAK, which issues these numbers, began with Keppres 88/2004

/**
 * Takes the number of a family card (KK) apart. It looks like a NIK, but the date is that of recording and has no 40 added;
 * so a date before 2004, or a day above 40, most likely means that a NIK was typed.
 *
 * Structure as civil registry offices describe it: region code, date of recording, serial number (confidence: medium).
 *
 * @throws RangeError when `asOf` is no date.
 * @example parseKk('3204111702159003', { asOf: '2026-11-21' }) //=> { status: 'valid', issues: [], value: { kk:
 * // '3204111702159003', regionCode: '320411', regionStatus: 'current', issueDate: '2015-02-17', serial: '9003' } }
 */
export function parseKk(input: string, options?: NikOptions): KkResult {
  const asOf = options?.asOf === undefined ? today() : readAsOf(options.asOf);
  const issues: KkIssue[] = [];
  const kk = isSixteenDigits(input) ? input : readSixteen(input, kkLabel, issues as NikIssue[]);
  if (kk === undefined) return { status: 'invalid', issues };

  const regionStatus = judgeRegion(kk, issues as NikIssue[]);
  const day = twoDigitsAt(kk, 6);
  const month = twoDigitsAt(kk, 8);
  const twoDigits = twoDigitsAt(kk, 10);
  const year = latestBirthYear(twoDigits, month, day, asOf);
  if (day < 0 || month < 0 || twoDigits < 0) {
    // A stray character stands there, and is reported.
  } else if (year === undefined) {
    issues.push({ code: 'date', at: [6, 12] });
    if (isDate(2000, month, day - 40)) issues.push({ code: 'maybe-nik', at: [6, 8] });
  } else if (year < firstSystemYear) issues.push({ code: 'maybe-nik', at: [6, 12] });
  if (kk.endsWith('0000')) issues.push({ code: 'serial', at: [12, 16] });

  if (year === undefined || issues.some(rulesOut)) return { status: 'invalid', issues };
  const issueDate = isoDate(year, month, day);
  return {
    status: issues.length === 0 ? 'valid' : 'suspect',
    value: { kk, regionCode: kk.slice(0, 6), regionStatus, issueDate, serial: kk.slice(12) },
    issues,
  };
}
