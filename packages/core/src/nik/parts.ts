import { readText } from './read-text.ts';
import { districtLimits, isHistoricalProvince, isRetired } from './table.ts';
import type { IsoDate, NikIssue, RegionStatus } from './types.ts';

// What a NIK and a family card number share: sixteen places, a region, a date, a serial number.

/** Whether an issue rules a number out that has sixteen places and a date. Without those it has no parts to speak of. */
export const rulesOut = ({ code }: { code: string }): boolean => code === 'character' || code === 'province';

export function isSixteenDigits(input: unknown): input is string {
  if (typeof input !== 'string' || input.length !== 16) return false;
  for (let at = 0; at < 16; at++) {
    const unit = input.charCodeAt(at);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

/** The sixteen places of what was typed, '?' for a stray character; or nothing, where the parts cannot be told apart. */
export function readSixteen(input: unknown, label: RegExp, issues: Pick<NikIssue[], 'push'>): string | undefined {
  if (typeof input !== 'string') {
    issues.push({ code: 'not-text', params: { found: input === null ? 'null' : typeof input } });
    return undefined;
  }
  const { text, digits, strays, strayRuns } = readText(input, label);
  for (const at of strayRuns) issues.push({ code: 'character', at, params: { count: strays } });
  if (text.length === 16) return text;
  if (digits === 16) return text.length === digits + strays ? text.replaceAll('?', '') : undefined;
  issues.push(digits + strays === 0 ? { code: 'empty' } : { code: 'length', params: { found: digits } });
  return undefined;
}

export function judgeRegion(number: string, issues: Pick<NikIssue[], 'push'>): RegionStatus {
  const province = twoDigitsAt(number, 0);
  const withinProvince = twoDigitsAt(number, 2);
  const district = twoDigitsAt(number, 4);
  if (province < 0) return 'unknown';
  const regency = province * 100 + withinProvince;
  const limits = districtLimits();
  const limit = limits[regency] as number;
  if (limits[province * 100] === 0) issues.push({ code: 'province', at: [0, 2] });
  else if (isHistoricalProvince(province)) issues.push({ code: 'province-historical', at: [0, 2] });
  else if (withinProvince < 0) return 'unknown';
  else if (limit === 0 || withinProvince === 0) issues.push({ code: 'regency', at: [2, 4] });
  else if (district === 0 || district >= limit) issues.push({ code: 'district', at: [4, 6] });
  else if (district > 0) return isRetired(regency, district) ? 'retired' : 'current';
  return 'unknown';
}

/** -1 where a stray character stands in the way. */
export function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens > 9 || ones > 9 ? -1 : tens * 10 + ones;
}

let monthDays: string[] | undefined;

/** Joined from two ready pieces: making this text is a good part of the time that parsing takes. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  monthDays ??= [];
  const index = month * 32 + day;
  monthDays[index] ??= `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year + monthDays[index];
}
