import { isNik } from './is-nik.ts';
import { readDigitOf, separator } from './read-text.ts';

/**
 * Takes every number that could be a NIK or a family card number out of a text, such as a line for a log.
 *
 * That is any sixteen digits or more on a line with only spaces, dots and dashes between them; a longer run goes whole, since a
 * NIK may hide in it. And it is a plausible NIK in one of the usual groupings with anything else between the groups: slashes,
 * commas, `%20`, `+`, `&nbsp;`. Card numbers and other long numbers go too: a log that lost an order number hurts less than one
 * that kept a NIK. A NIK broken by letters or line ends, or in a grouping of its own, is not found.
 *
 * @example redactNiks('daftar 3204-1157-1090-9001 ok') //=> 'daftar [NIK] ok'
 * @example redactNiks('GET /cek?nik=320411%20571090%209001') //=> 'GET /cek?nik=[NIK]'
 */
export function redactNiks(text: string, { replacement = '[NIK]' }: { replacement?: string } = {}): string {
  const grouped = String(text).replace(groupings, (found) =>
    isNik(found.replace(escapes, '').replace(/\D/g, '')) ? replacement : found,
  );
  return redactRuns(grouped, replacement);
}

const escapes = /%[0-9A-F]{2}|&#?\w{2,6};|\\u[0-9a-f]{4}/gi;

/** The groups that people and programs write a NIK in, with a few characters between them that are no letters or digits. */
const groupings = (() => {
  const between = String.raw`(?:[^0-9A-Za-z\r\n]|%[0-9A-Fa-f]{2}|&#?\w{2,6};|\\u[0-9a-f]{4}){1,3}`;
  const sizes = [
    [6, 6, 4],
    [4, 4, 4, 4],
    [2, 2, 2, 6, 4],
    [2, 2, 2, 2, 2, 2, 4],
    [1, 3, 3, 3, 3, 3],
    [8, 8],
  ];
  const one = sizes.map((groups) => groups.map((size) => String.raw`\d{${size}}`).join(between)).join('|');
  return new RegExp(String.raw`(?<!\d)(?:${one})(?!\d)`, 'g');
})();

/** Runs of sixteen digits or more, with separators of `normalizeNik` between them. */
function redactRuns(text: string, replacement: string): string {
  let clean = '';
  let kept = 0; // up to here the text is in `clean`
  let start = -1; // of the run of digits being read
  let end = 0; // just after its last digit
  let digits = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : -1;
    const digit = unit === 10 || unit === 13 || unit === -1 ? undefined : readDigitOf(unit);
    if (digit !== undefined && digit >= 0) {
      if (digits === 0) start = at;
      digits++;
      end = at + 1;
    } else if (digit !== separator) {
      if (digits >= 16) {
        clean += text.slice(kept, start) + replacement;
        kept = end;
      }
      digits = 0;
    }
  }
  return clean + text.slice(kept);
}
