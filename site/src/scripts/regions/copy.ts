import type { RegionToolStrings } from '../../i18n/catalog.ts';
import { fill } from '../../i18n/fill.ts';
import { dotted } from '../../lib/codes.ts';
import { byId, make } from '../dom.ts';

const shownFor = 2000;

/** A code that a press puts into the clipboard. A region code tells nothing about a person. */
export function copyButton(code: string, words: RegionToolStrings): HTMLButtonElement {
  const text = dotted(code);
  const button = make(
    'button',
    { type: 'button', class: 'copy', 'aria-label': fill(words.copy, { code: text }) },
    text,
  );
  button.addEventListener('click', () => void copy(text, button, words));
  return button;
}

async function copy(text: string, button: HTMLButtonElement, words: RegionToolStrings): Promise<void> {
  const said = byId('copy-status');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said.textContent = words.copyFailed; // an old or an embedded browser may refuse
    return;
  }
  said.textContent = fill(words.copied, { code: text });
  button.classList.add('copied');
  setTimeout(() => {
    button.classList.remove('copied');
    said.textContent = '';
  }, shownFor);
}
