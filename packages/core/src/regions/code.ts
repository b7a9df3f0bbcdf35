import type { RegencyKind, RegionLevel } from './types.ts';

/** Digits without dots, or `undefined` for what is no code of a province, regency or district: "32.04.11" → "320411". */
export function normalizeCode(code: string): string | undefined {
  const parts = typeof code === 'string' ? /^\s*(\d\d)(?:\.?(\d\d)(?:\.?(\d\d))?)?\s*$/.exec(code) : null;
  return parts?.slice(1).join('');
}

export function levelOf(code: string): RegionLevel {
  return code.length === 2 ? 'province' : code.length === 4 ? 'regency' : 'district';
}

export function kindOf(regency: string): RegencyKind {
  return Number(regency.slice(2, 4)) >= 71 ? 'kota' : 'kabupaten';
}

/** "Kabupaten Bandung": the tables leave the word out that the number tells. */
export function regencyName(code: string, name: string): string {
  return `${kindOf(code) === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`;
}

/** The two digits of the n-th place. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
