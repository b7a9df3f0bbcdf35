import { readAsOf } from './calendar.ts';
import { judge, judgeOn, type NikVerdict, nikVerdict } from './judge.ts';
import { nikLabel, readText } from './read-text.ts';
import type { NikOptions } from './types.ts';

export interface IsNikOptions extends NikOptions {
  /**
   * `plausible` (the default) takes `valid` and `suspect`: use it to let people in, because a table can be thinner than the
   * country. `valid` takes nothing that is odd: use it to sort rows for a second look.
   */
  accept?: 'plausible' | 'valid';
}

/**
 * Whether the input can be a NIK. Says nothing about whether it was issued, or to whom.
 *
 * Anything but a string is no NIK: a number that long has lost digits. Never throws for an input.
 *
 * @throws RangeError when `asOf` is no date.
 * @example isNik('3204 1157 1090 0001') //=> true
 * @example isNik('3204115713900001') //=> false (there is no month 13)
 */
export function isNik(input: unknown, options?: IsNikOptions): boolean {
  const verdict = typeof input === 'string' ? judgeText(input, options) : nikVerdict.invalid;
  return verdict >= (options?.accept === 'valid' ? nikVerdict.valid : nikVerdict.suspect);
}

function judgeText(text: string, options: NikOptions | undefined): NikVerdict {
  if (text.length === 16) {
    // Unrolled: sixteen of these calls are nearly all the work there is.
    const a = text.charCodeAt(0) - 48;
    const b = text.charCodeAt(1) - 48;
    const c = text.charCodeAt(2) - 48;
    const d = text.charCodeAt(3) - 48;
    const e = text.charCodeAt(4) - 48;
    const f = text.charCodeAt(5) - 48;
    const g = text.charCodeAt(6) - 48;
    const h = text.charCodeAt(7) - 48;
    const i = text.charCodeAt(8) - 48;
    const j = text.charCodeAt(9) - 48;
    const k = text.charCodeAt(10) - 48;
    const l = text.charCodeAt(11) - 48;
    const m = text.charCodeAt(12) - 48;
    const n = text.charCodeAt(13) - 48;
    const o = text.charCodeAt(14) - 48;
    const p = text.charCodeAt(15) - 48;
    // Below 0 or above 9 leaves the sign bit set in one of each pair.
    const low = a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p;
    const high =
      (9 - a) |
      (9 - b) |
      (9 - c) |
      (9 - d) |
      (9 - e) |
      (9 - f) |
      (9 - g) |
      (9 - h) |
      (9 - i) |
      (9 - j) |
      (9 - k) |
      (9 - l) |
      (9 - m) |
      (9 - n) |
      (9 - o) |
      (9 - p);
    if ((low | high) >= 0) {
      const dayAndMonth = g * 1000 + h * 100 + i * 10 + j;
      const year = k * 10 + l;
      const serial = m | n | o | p;
      const verdict = judge(a * 1000 + b * 100 + c * 10 + d, e * 10 + f, dayAndMonth, year, serial);
      return options?.asOf === undefined ? verdict : judgeOn(readAsOf(options.asOf), verdict, dayAndMonth, year);
    }
  }
  const read = readText(text, nikLabel);
  if (read.strays === 0 && read.digits === 16) return judgeText(read.text, options);
  if (options?.asOf !== undefined) readAsOf(options.asOf); // a wrong asOf is an error whatever the input
  return nikVerdict.invalid;
}
