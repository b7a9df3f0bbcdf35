import { type Day, readAsOf } from './calendar.ts';
import { isNik } from './is-nik.ts';
import { judge, judgeOn, type NikVerdict, nikVerdict } from './judge.ts';
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

const newline = 10;
const carriageReturn = 13;

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
  const { final = true } = options;
  const asOf = options.asOf === undefined ? undefined : readAsOf(options.asOf);
  let verdicts = options.verdicts ?? new Uint8Array(Math.ceil((bytes.length + 1) / 17));
  let suspect = 0;
  let valid = 0;
  let rows = 0;
  let at = 0;
  while (at < bytes.length) {
    let verdict: number = -1;
    let next = at + 17;
    const after = bytes[at + 16];
    if (
      after === newline ||
      (after === carriageReturn && bytes[at + 17] === newline) ||
      (after === undefined && final)
    ) {
      verdict = judgePlain(bytes, at, asOf);
      if (after === carriageReturn) next++;
    }
    if (verdict < 0) {
      const found = bytes.indexOf(newline, at);
      if (found < 0 && !final) break;
      const end = found < 0 ? bytes.length : found;
      verdict = judgeLine(bytes.subarray(at, end), options.asOf);
      next = end + 1;
    }
    if (rows === verdicts.length) verdicts = grown(verdicts);
    verdicts[rows++] = verdict;
    if (verdict === nikVerdict.valid) valid++;
    else if (verdict === nikVerdict.suspect) suspect++;
    at = next;
  }
  const consumed = Math.min(at, bytes.length);
  return { verdicts: verdicts.subarray(0, rows), rows, valid, suspect, invalid: rows - valid - suspect, consumed };
}

/** The verdict of the sixteen bytes from `at` on, or -1 when they are not all digits. */
function judgePlain(bytes: Uint8Array, at: number, asOf: Day | undefined): NikVerdict | -1 {
  const a = (bytes[at] as number) - 48;
  const b = (bytes[at + 1] as number) - 48;
  const c = (bytes[at + 2] as number) - 48;
  const d = (bytes[at + 3] as number) - 48;
  const e = (bytes[at + 4] as number) - 48;
  const f = (bytes[at + 5] as number) - 48;
  const g = (bytes[at + 6] as number) - 48;
  const h = (bytes[at + 7] as number) - 48;
  const i = (bytes[at + 8] as number) - 48;
  const j = (bytes[at + 9] as number) - 48;
  const k = (bytes[at + 10] as number) - 48;
  const l = (bytes[at + 11] as number) - 48;
  const m = (bytes[at + 12] as number) - 48;
  const n = (bytes[at + 13] as number) - 48;
  const o = (bytes[at + 14] as number) - 48;
  const p = (bytes[at + 15] as number) - 48;
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
  if ((low | high) < 0) return -1;
  const dayAndMonth = g * 1000 + h * 100 + i * 10 + j;
  const year = k * 10 + l;
  const verdict = judge(a * 1000 + b * 100 + c * 10 + d, e * 10 + f, dayAndMonth, year, m | n | o | p);
  return asOf === undefined ? verdict : judgeOn(asOf, verdict, dayAndMonth, year);
}

let decoder: TextDecoder | undefined;

/** A row that is not plain: with separators, a byte order mark, or no NIK at all. */
function judgeLine(line: Uint8Array, asOf: string | undefined): NikVerdict {
  decoder ??= new TextDecoder();
  const text = decoder.decode(line);
  const options = asOf === undefined ? {} : { asOf };
  if (!isNik(text, options)) return nikVerdict.invalid;
  return isNik(text, { ...options, accept: 'valid' }) ? nikVerdict.valid : nikVerdict.suspect;
}

function grown(verdicts: Uint8Array): Uint8Array {
  const larger = new Uint8Array(verdicts.length * 2 + 16);
  larger.set(verdicts);
  return larger;
}
