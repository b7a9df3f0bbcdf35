import { type Day, readAsOf } from './calendar.ts';
import { judgeInput } from './is-nik.ts';
import { judge, type NikVerdict } from './judge.ts';
import { districtLimits } from './table.ts';
import type { NikOptions } from './types.ts';

export interface ScanOptions extends NikOptions {
  /** Where to put the verdicts, to use the memory again; a larger one is made when the rows outgrow it. */
  verdicts?: Uint8Array;
  /** `false`: more bytes follow, so an unfinished last line is left for the next call (see `consumed`). Default: `true`. */
  final?: boolean;
}

export interface NikScan {
  /** A verdict a line, in order: `nikVerdict.valid`, `.suspect` or `.invalid`. A blank line is `invalid`, as `''` is. */
  verdicts: Uint8Array;
  rows: number;
  valid: number;
  suspect: number;
  invalid: number;
  /** How many bytes were read: all of them, or those up to the unfinished last line. */
  consumed: number;
}

/**
 * Judges a column of NIKs, one a line in UTF-8 (LF or CRLF), without making a string of any row of sixteen plain digits.
 * Verdicts are those of `parseNik`, row for row, and nothing is dropped: line n is `verdicts[n - 1]`.
 *
 * @throws RangeError when `asOf` is no date.
 * @example
 * scanNiks(new TextEncoder().encode('3204115710909001\n3204115713909001\n'))
 * //=> { verdicts: Uint8Array [2, 0], rows: 2, valid: 1, suspect: 0, invalid: 1, consumed: 34 }
 */
export function scanNiks(bytes: Uint8Array, options: ScanOptions = {}): NikScan {
  const newline = 10; // here, not outside: bundlers make those variables, and the loop would read them anew for each row
  const carriageReturn = 13;
  const { final = true } = options;
  const asOf = options.asOf === undefined ? undefined : readAsOf(options.asOf);
  const limits = districtLimits();
  let verdicts = options.verdicts ?? new Uint8Array(Math.ceil((bytes.length + 1) / 17));
  let suspect = 0;
  let valid = 0;
  let rows = 0;
  let at = 0;
  while (at < bytes.length) {
    let verdict: number = -1;
    let next = at + 17;
    const end = at + 16;
    const after = end < bytes.length ? bytes[end] : end === bytes.length && final ? newline : -1;
    if (after === newline) verdict = judgePlain(limits, bytes, at, asOf);
    else if (after === carriageReturn && bytes[end + 1] === newline) {
      verdict = judgePlain(limits, bytes, at, asOf);
      next++;
    }
    if (verdict < 0) {
      let lineEnd = at;
      let digits = 0;
      let ascii = true;
      for (; lineEnd < bytes.length && bytes[lineEnd] !== newline; lineEnd++) {
        const byte = bytes[lineEnd] as number;
        if (byte >= 48 && byte <= 57) digits++;
        else if (byte > 127) ascii = false;
      }
      if (lineEnd === bytes.length && !final) break;
      // Without sixteen plain digits, or bytes that may be others, it is no NIK, and need not become a string.
      verdict = ascii && digits !== 16 ? 0 : judgeLine(bytes.subarray(at, lineEnd), options);
      next = lineEnd + 1;
    }
    if (rows === verdicts.length) verdicts = grown(verdicts);
    verdicts[rows++] = verdict;
    if (verdict === 2) valid++;
    else if (verdict === 1) suspect++;
    at = next;
  }
  const consumed = Math.min(at, bytes.length);
  return { verdicts: verdicts.subarray(0, rows), rows, valid, suspect, invalid: rows - valid - suspect, consumed };
}

/** The verdict of the sixteen bytes from `at` on, or -1 when they are not all digits. */
function judgePlain(limits: Uint8Array, bytes: Uint8Array, at: number, asOf: Day | undefined): NikVerdict | -1 {
  const regency = fourDigits(bytes, at);
  const districtAndDay = fourDigits(bytes, at + 4);
  const monthAndYear = fourDigits(bytes, at + 8);
  const serial = fourDigits(bytes, at + 12);
  if ((regency | districtAndDay | monthAndYear | serial) < 0) return -1;
  return judge(limits, regency, districtAndDay, monthAndYear, serial, asOf);
}

/** Negative when one is no digit, as for strings in `isNik`. */
function fourDigits(bytes: Uint8Array, at: number): number {
  const a = (bytes[at] as number) - 48;
  const b = (bytes[at + 1] as number) - 48;
  const c = (bytes[at + 2] as number) - 48;
  const d = (bytes[at + 3] as number) - 48;
  return (a | b | c | d | (9 - a) | (9 - b) | (9 - c) | (9 - d)) < 0 ? -1 : a * 1000 + b * 100 + c * 10 + d;
}

let decoder: TextDecoder | undefined;

function judgeLine(line: Uint8Array, options: NikOptions): NikVerdict {
  decoder ??= new TextDecoder();
  return judgeInput(decoder.decode(line), options);
}

function grown(verdicts: Uint8Array): Uint8Array {
  const larger = new Uint8Array(verdicts.length * 2 + 16);
  larger.set(verdicts);
  return larger;
}
