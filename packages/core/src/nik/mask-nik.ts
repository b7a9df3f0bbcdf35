import { normalizeNik } from './normalize-nik.ts';

export interface MaskOptions {
  /** How many of the last digits stay readable, 0 to 4 (default 4): more would give away the birth date. */
  show?: number;
  /** What stands for a hidden digit. Default: '*'. */
  mask?: string;
}

/**
 * Hides a NIK but for its last digits. Of anything that is not sixteen digits nothing is shown, not even its length.
 *
 * @throws RangeError when `mask` has a digit in it.
 * @example maskNik('3204 1157 1090 9001') //=> '************9001'
 * @example maskNik('3204115710909001', { show: 0, mask: '•' }) //=> '••••••••••••••••'
 * @example maskNik('Jalan Merdeka 7') //=> '****************'
 */
export function maskNik(input: string, { show = 4, mask = '*' }: MaskOptions = {}): string {
  if (/\d/.test(mask)) throw new RangeError('mask has a digit in it, which could be taken for one of the number.');
  const digits = typeof input === 'string' ? normalizeNik(input) : '';
  const shown = /^\d{16}$/.test(digits) ? Math.max(0, Math.min(4, Math.trunc(show) || 0)) : 0;
  return mask.repeat(16 - shown) + (shown === 0 ? '' : digits.slice(-shown));
}
