import { type Day, readAsOf } from './calendar.ts';
import { judge, type NikVerdict, nikVerdict } from './judge.ts';
import { normalizeNik } from './normalize-nik.ts';
import { districtLimits } from './table.ts';
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
 * @example isNik('3204 1157 1090 9001') //=> true
 * @example isNik('3204115713909001') //=> false (there is no month 13)
 */
export function isNik(input: unknown, options?: IsNikOptions): boolean {
  const verdict = judgeInput(input, options);
  return options?.accept === 'valid' ? verdict === nikVerdict.valid : verdict !== nikVerdict.invalid;
}

/** The verdict of `parseNik`, without the parts. */
export function judgeInput(input: unknown, options: NikOptions | undefined): NikVerdict {
  const asOf = options?.asOf === undefined ? undefined : readAsOf(options.asOf);
  if (typeof input !== 'string' || input.length < 16) return nikVerdict.invalid;
  if (input.length === 16) {
    const verdict = judgeDigits(input, asOf);
    if (verdict >= 0) return verdict as NikVerdict;
  }
  if (!mayHoldSixteen(input)) return nikVerdict.invalid;
  const text = normalizeNik(input);
  return text.length === 16 ? (Math.max(0, judgeDigits(text, asOf)) as NikVerdict) : nikVerdict.invalid;
}

/** Whether it has sixteen digits, or characters of which that is not plain to see. Most rubbish ends here. */
function mayHoldSixteen(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return true;
    if (unit >= 48 && unit <= 57) digits++;
  }
  return digits === 16;
}

/** -1 when they are not all ASCII digits. */
function judgeDigits(text: string, asOf: Day | undefined): NikVerdict | -1 {
  const regency = fourDigits(text, 0);
  const districtAndDay = fourDigits(text, 4);
  const monthAndYear = fourDigits(text, 8);
  const serial = fourDigits(text, 12);
  if ((regency | districtAndDay | monthAndYear | serial) < 0) return -1;
  return judge(districtLimits(), regency, districtAndDay, monthAndYear, serial, asOf);
}

/** Negative when one is no digit: below 0 or above 9 sets the sign bit. Unrolled, as this is nearly all the work there is. */
function fourDigits(text: string, at: number): number {
  const a = text.charCodeAt(at) - 48;
  const b = text.charCodeAt(at + 1) - 48;
  const c = text.charCodeAt(at + 2) - 48;
  const d = text.charCodeAt(at + 3) - 48;
  return (a | b | c | d | (9 - a) | (9 - b) | (9 - c) | (9 - d)) < 0 ? -1 : a * 1000 + b * 100 + c * 10 + d;
}
