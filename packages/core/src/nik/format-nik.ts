import { normalizeNik } from './normalize-nik.ts';

/**
 * Groups the digits by meaning, 6-6-4: region, birth date, serial number. Works on a number that is still being typed.
 * What is no run of at most 16 digits comes back as it was given.
 *
 * @example formatNik('3204115710909001') //=> '320411 571090 9001'
 * @example formatNik('3204.1157', { separator: '-' }) //=> '320411-57'
 */
export function formatNik(input: string, { separator = ' ' }: { separator?: string } = {}): string {
  const digits = typeof input === 'string' ? normalizeNik(input) : '';
  if (!/^\d{1,16}$/.test(digits)) return input;
  return [digits.slice(0, 6), digits.slice(6, 12), digits.slice(12)].filter((group) => group !== '').join(separator);
}
