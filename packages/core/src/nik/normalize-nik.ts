import { decimalPoint, nikLabel, other, readDigitOf, separator } from './read-text.ts';

/**
 * Takes the separators and a leading label out of a NIK and turns full-width and Arabic-Indic digits into ASCII. Anything
 * else stays where it is, so the result is a NIK only if `isNik` says so. Doing it twice changes nothing more.
 *
 * @example normalizeNik(' NIK: 3204-1157.1090 ٩٠٠١') //=> '3204115710909001'
 */
export function normalizeNik(input: string): string {
  const point = decimalPoint(input);
  let text = '';
  for (let at = 0; at < input.length; at++) {
    const digit = at === point ? other : readDigitOf(input.charCodeAt(at));
    if (digit >= 0) text += digit;
    else if (digit !== separator) text += input[at];
  }
  // Only all that stands before the first digit is a label; so taking it off leaves none, and twice is as once.
  return text.replace(/^\D+/, (lead) => (nikLabel.test(lead) ? '' : lead));
}
