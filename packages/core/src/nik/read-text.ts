/** What `readDigitOf` answers for a character that people put between digits. */
export const separator = -1;
/** And for any other that is no digit. */
export const other = -2;

/**
 * The digit that a UTF-16 unit stands for (ASCII, full-width, Arabic-Indic, Persian), or `separator` (white space, dots,
 * dashes, characters that take no room), or `other`.
 */
export function readDigitOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  for (const zero of zeros) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return separators.test(String.fromCharCode(unit)) ? separator : other;
}

const zeros = [0x660, 0x6f0, 0xff10];

/** White space, dots, dashes and minus, characters that take no room. */
const separators = /[\s.．\p{Pd}−\p{Cf}]/u;

export interface ReadText {
  /** The digits as ASCII, with every stray character in its place as '?'; of a longer text only the beginning. */
  text: string;
  /** How many digits there are. */
  digits: number;
  /** How many stray characters, and where the first runs of them stand in the input, half-open. */
  strays: number;
  strayRuns: [start: number, end: number][];
}

const longest = 32;
const mostRuns = 8;
const longestLabel = 32;

/** Reads what a person typed or pasted, in one pass, whatever its length. A leading label (`NIK:`) is no stray. */
export function readText(input: string, label: RegExp): ReadText {
  const read: ReadText = { text: '', digits: 0, strays: 0, strayRuns: [] };
  let lead = '';
  const point = decimalPoint(input);
  let copied = 0; // plain digits are copied a run at a time, up to here
  for (let at = 0; at <= input.length; at++) {
    const unit = at < input.length ? input.charCodeAt(at) : 0;
    const plain = unit >= 48 && unit <= 57;
    const digit = plain ? 0 : at === point ? other : readDigitOf(unit);
    if (digit >= 0) {
      if (read.digits === 0 && label.test(lead)) forgetStrays(read);
      read.digits++;
    }
    if (plain) continue;
    if (copied < at && read.text.length < longest) read.text += input.slice(copied, Math.min(at, copied + longest));
    copied = at + 1;
    if (at === input.length || digit === separator) continue;
    if (digit === other) {
      read.strays++;
      const last = read.strayRuns.at(-1);
      if (last?.[1] === at) last[1]++;
      else if (read.strayRuns.length < mostRuns) read.strayRuns.push([at, at + 1]);
      if (read.digits === 0 && lead.length <= longestLabel) lead += input[at];
    }
    if (read.text.length < longest) read.text += digit >= 0 ? digit : '?';
  }
  if (read.digits === 0 && label.test(lead)) forgetStrays(read);
  return read;
}

function forgetStrays(read: ReadText): void {
  read.text = '';
  read.strays = 0;
  read.strayRuns = [];
}

/** What people paste along with the number. Longer leads than `longestLabel` are no label, so this stays linear. */
export const nikLabel = /^(no(mor)?)?(nik|e?ktp|indukkependudukan)(\/(nik|e?ktp))?[:：=]?$/i;

/**
 * Where a spreadsheet's or a program's decimal point stands (`…9001.0`), or -1. There it is no separator: a number of fifteen
 * digits and a tail would become somebody else's.
 */
export function decimalPoint(input: string): number {
  const tail = /\d{15}\.\d\d?\s*$/.exec(input);
  return tail ? tail.index + 15 : -1;
}
