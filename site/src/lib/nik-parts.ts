export type NikPart = 'province' | 'regency' | 'district' | 'date' | 'serial';

/** Where each part stands among the sixteen digits, half-open. */
export const nikParts: readonly { part: NikPart; start: number; end: number }[] = [
  { part: 'province', start: 0, end: 2 },
  { part: 'regency', start: 2, end: 4 },
  { part: 'district', start: 4, end: 6 },
  { part: 'date', start: 6, end: 12 },
  { part: 'serial', start: 12, end: 16 },
];

/** How the digits of a part are written out: a date in its three pairs, everything else as it is. */
export function spell(part: NikPart, digits: string): string {
  return part === 'date' ? digits.replace(/(..)(?=.)/g, '$1 ') : digits;
}
