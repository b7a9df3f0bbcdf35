/**
 * The five words that end every sixth district name, each a capital letter in the generated tables.
 *
 * The tables are in lower case, because gzip then sees one word where there were two. Together that is 6% of all names.
 */
export const ENDINGS: Record<string, string> = { S: 'selatan', B: 'barat', T: 'timur', U: 'utara', G: 'tengah' };

/** A name as its decree writes it. What capitals at the start of words would spoil stands as it is, after `=`. */
export function unpackName(packed: string): string {
  if (packed.startsWith('=')) return packed.slice(1);
  return packed
    .replace(/[SBTUG]/g, (letter) => ` ${ENDINGS[letter]}`)
    .replace(/(^|[ -])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
