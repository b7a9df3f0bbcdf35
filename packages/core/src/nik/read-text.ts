/** What `readDigitOf` answers for a character that people put between digits, and for any other character. */
export const separator = -1;
export const other = -2;

/**
 * The digit that a UTF-16 unit stands for (ASCII, full-width, Arabic-Indic, Persian), or `separator` (white space, dots,
 * dashes, characters that take no room), or `other`.
 */
export function readDigitOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit < 0xa0) return unit === 32 || unit === 45 || unit === 46 || (unit >= 9 && unit <= 13) ? separator : other;
  for (const zero of [0x660, 0x6f0, 0xff10]) if (unit >= zero && unit <= zero + 9) return unit - zero;
  for (let index = 0; index < separatorRanges.length; index += 2) {
    if (unit >= (separatorRanges[index] ?? 0) && unit <= (separatorRanges[index + 1] ?? 0)) return separator;
  }
  return other;
}

const separatorRanges = [
  ...[0xa0, 0xa0, 0xad, 0xad, 0x61c, 0x61c, 0x1680, 0x1680, 0x180e, 0x180e],
  ...[0x2000, 0x2015], // spaces, zero-width and direction marks, hyphens and dashes
  ...[0x2028, 0x202f, 0x205f, 0x2064, 0x2066, 0x2069, 0x2212, 0x2212, 0x3000, 0x3000],
  ...[0xfe58, 0xfe58, 0xfe63, 0xfe63, 0xfeff, 0xfeff, 0xff0d, 0xff0e],
];

export interface ReadText {
  /** The digits as ASCII, with every stray character in its place as '?'; no more than `longest` characters of it. */
  text: string;
  /** How many digits there are. */
  digits: number;
  /** How many stray characters, and where the first runs of them stand in the input, half-open. */
  strays: number;
  strayRuns: [start: number, end: number][];
}

const longest = 32;
const mostRuns = 8;
const longestLabel = 24;

/** Reads what a person typed or pasted, in one pass, whatever its length. A leading label (`NIK:`) is no stray. */
export function readText(input: string, label: RegExp): ReadText {
  const read: ReadText = { text: '', digits: 0, strays: 0, strayRuns: [] };
  let lead = '';
  for (let at = 0; at < input.length; at++) {
    const digit = readDigitOf(input.charCodeAt(at));
    if (digit === separator) continue;
    if (digit >= 0) {
      if (read.digits === 0 && label.test(lead)) Object.assign(read, { text: '', strays: 0, strayRuns: [] });
      read.digits++;
    } else {
      read.strays++;
      const last = read.strayRuns.at(-1);
      if (last?.[1] === at) last[1]++;
      else if (read.strayRuns.length < mostRuns) read.strayRuns.push([at, at + 1]);
      if (read.digits === 0 && lead.length <= longestLabel) lead += input[at];
    }
    if (read.text.length < longest) read.text += digit >= 0 ? digit : '?';
  }
  if (read.digits === 0 && label.test(lead)) return { text: '', digits: 0, strays: 0, strayRuns: [] };
  return read;
}

/** What people paste along with the number. Longer leads than `longestLabel` are no label, so this stays linear. */
export const nikLabel = /^(?:(?:no|nomor)?(?:nik|ktp)[:：=]?)+$/i;
