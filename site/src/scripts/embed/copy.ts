import type { EmbedToolStrings } from '../../i18n/embed/strings.ts';
import { byId } from '../dom.ts';

/** Each button with `data-copy` puts the text of that element into the clipboard. */
export function startCopying(words: EmbedToolStrings): void {
  const said = byId('embed-said');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', async () => {
      const text = byId(button.dataset['copy'] ?? '').textContent ?? '';
      said.textContent = await navigator.clipboard.writeText(text).then(
        () => words.copied,
        () => words.copyFailed, // an old or an embedded browser may refuse
      );
    });
  }
}
