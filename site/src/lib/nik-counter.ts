import { formatNik, normalizeNik } from '@bansos-kit/core/nik';
import type { NikToolStrings } from '../i18n/catalog.ts';
import { fill } from '../i18n/fill.ts';

export interface Count {
  digits: number;
  /** The digits in groups, beside the field: the field itself is never rewritten. */
  readOut: string;
  words: string;
}

/** How far the typing has come. Nothing typed, nothing said. */
export function countDigits(input: string, words: NikToolStrings): Count {
  const digits = normalizeNik(input).replace(/\D/g, '');
  const n = digits.length;
  if (n === 0) return { digits: 0, readOut: '', words: '' };
  const over = n > 16;
  return {
    digits: n,
    readOut: over ? '' : formatNik(digits),
    words: over
      ? fill(words.counterOver, { n, over: n - 16 })
      : n === 16
        ? words.counterDone
        : fill(words.counter, { n }),
  };
}
