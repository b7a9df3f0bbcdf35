import { withoutDoubtful } from './doubt.ts';
import { isNeutral, wordsOf } from './fold.ts';
import { type Entry, lexicon } from './lexicon.ts';

/** A known word and where it stands: from the first of its words up to, not including, `to`. */
export interface Hit {
  entry: Entry;
  from: number;
  to: number;
}

/** The known words of a text, without those that the text itself takes back. */
export function readWords(text: string): Entry[] {
  const typed = wordsOf(text);
  const words = typed.map((word) => word.toLowerCase());
  const { whole } = lexicon();
  const alone = whole.get(words.join('')) ?? whole.get(words.filter((word) => !isNeutral(word)).join(''));
  if (alone) return [alone];
  return withoutDoubtful(scan(typed, words), words).map(({ entry }) => entry);
}

/** From left to right, the longest known word at each place. */
function scan(typed: readonly string[], words: readonly string[]): Hit[] {
  const { byFirst } = lexicon();
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; ) {
    const fits = ({ parts, within }: Entry) =>
      parts.every((part, index) => words[from + index] === part) &&
      (within !== 'capitals' || typed[from] === typed[from]?.toUpperCase());
    const entry = byFirst.get(words[from] ?? '')?.find(fits);
    const to = from + (entry?.parts.length ?? 1);
    if (entry) hits.push({ entry, from, to });
    from = to;
  }
  return hits;
}
