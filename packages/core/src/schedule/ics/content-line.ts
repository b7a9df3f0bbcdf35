// RFC 5545, section 3.1: how a line of an iCalendar file is written.

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/** Most octets that a line may have, without its line break. */
const most = 75;

/**
 * Breaks a line into pieces of at most 75 octets, each after the first behind a blank. Never inside a code point: a reader that
 * joins bytes and one that joins characters get the same.
 */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > most) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** A value of the type TEXT. Characters that a content line may not hold are dropped. */
export function escapeText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return withoutControls(lines.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'));
}

/** A line break in an address would begin a line of somebody else's making. */
export function withoutControls(text: string): string {
  return Array.from(text)
    .filter((character) => (character >= ' ' || character === '\t') && character !== '\x7f')
    .join('');
}
