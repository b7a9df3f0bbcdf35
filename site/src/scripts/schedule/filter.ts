import { fill } from '../../i18n/fill.ts';
import type { ScheduleToolStrings } from '../../i18n/schedule/strings.ts';
import { byId } from '../dom.ts';

/** Shows the chosen programmes in the picture, the table and the list. The choice lives in the boxes and nowhere else. */
export function startFilter(words: ScheduleToolStrings): void {
  const filter = byId('filter');
  const boxes = [...filter.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const said = byId('filter-said');

  const apply = (): void => {
    const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const part of document.querySelectorAll<HTMLElement>('[data-program]'))
      part.hidden = !chosen.has(part.dataset['program'] ?? '');
    for (const nothing of document.querySelectorAll<HTMLElement>('.year .nothing'))
      nothing.hidden = nothing.parentElement?.querySelector('li:not([hidden])') !== null;
    said.textContent = fill(words.filterSaid, { n: chosen.size, all: boxes.length });
  };
  const setAll = (checked: boolean): void => {
    for (const box of boxes) box.checked = checked;
    apply();
  };

  filter.addEventListener('change', apply);
  byId('filter-all').addEventListener('click', () => setAll(true));
  byId('filter-none').addEventListener('click', () => setAll(false));
  filter.hidden = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]'))
    link.addEventListener('click', () => reveal(link.hash.slice(1), setAll));
  if (boxes.some(({ checked }) => !checked)) apply(); // a browser may bring back the boxes of an earlier visit
}

/** A link into what is hidden or folded brings it back, so that no link leads nowhere. */
function reveal(id: string, setAll: (checked: boolean) => void): void {
  const target = document.getElementById(id);
  if (target?.closest('[hidden]')) setAll(true);
  const details = target?.closest('details');
  if (details) details.open = true;
}
