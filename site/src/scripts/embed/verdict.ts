import type { EmbedToolStrings } from '../../i18n/embed/strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { AccentVerdict } from '../../lib/embed/accent.ts';

/** What to say of an accent: in both themes, in one, or in none. */
export function verdictWords(verdicts: readonly AccentVerdict[], words: EmbedToolStrings): string {
  const good = verdicts.filter(({ readable }) => readable);
  const sentence = good.length === 2 ? words.accentGood : good.length === 1 ? words.accentHalf : words.accentBad;
  const ratios = Object.fromEntries(
    verdicts.map(({ theme, ratio }) => [theme, ratio.toLocaleString(document.documentElement.lang)]),
  );
  return fill(sentence, { ...ratios, good: words.themes[good[0]?.theme ?? 'light'] });
}
