import { columns, margin, paragraph } from '../layout.ts';
import type { Paint } from '../paint.ts';
import { dotted, nameUpwards } from '../regions-text.ts';
import type { Words } from '../words/words.ts';
import type { SearchReport } from './search.ts';

/** The hits as a table: code, name, where it lies and which name led there. */
export function showHits({ hits, more }: SearchReport, words: Words, paint: Paint): string {
  const { region } = words;
  if (hits.length === 0) return ['', ...paragraph(region.nothingLike), '', ''].join('\n');
  const rows = hits.map(({ code, name, above, matchedName }) => [
    dotted(code),
    name ?? region.noName,
    [nameUpwards(above, words), matchedName === undefined ? '' : region.matched(matchedName)]
      .filter(Boolean)
      .join(' · '),
  ]);
  const title = margin + paint.bold(region.hits(hits.length, more));
  return ['', title, '', ...columns(rows, [paint.cyan, paint.bold]), '', ''].join('\n');
}
