import { readDigitOf, separator } from './read-text.ts';

/**
 * Takes every number that could be a NIK or a family card number out of a text, such as a line for a log. That is any
 * sixteen digits or more with at most one line's separators between them; a longer run of digits goes whole, since a NIK may
 * hide in it. Card numbers and other long numbers go too: a log that lost an order number hurts less than one that kept a NIK.
 *
 * @example redactNiks('daftar 3204-1157-1090-9001 ok') //=> 'daftar [NIK] ok'
 */
export function redactNiks(text: string, { replacement = '[NIK]' }: { replacement?: string } = {}): string {
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
