import { type CurrentRegion, childrenOf, type RetiredRegion } from '@bansos-kit/core/regions';
import { fill } from '../../i18n/fill.ts';
import { make } from '../dom.ts';
import { copyButton } from './copy.ts';
import { regionEntry } from './entry.ts';
import type { Speech } from './speech.ts';

/** A button that shows and hides the districts of a regency below itself. They are made when first asked for. */
export function districtToggle(regency: CurrentRegion, speech: Speech): HTMLElement {
  const { name } = regency;
  const { tool } = speech;
  const label = fill(tool.districtsOf, { name });
  const button = make('button', { type: 'button', class: 'link-button', 'aria-label': label }, tool.districts);
  const area = make('div', {});
  const setOpen = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    area.hidden = !open;
    if (open && !area.hasChildNodes()) area.append(...districtLists(regency, speech));
  };
  button.addEventListener('click', () => setOpen(area.hidden === true));
  setOpen(false);
  return make('div', {}, button, area);
}

function districtLists({ code }: CurrentRegion, speech: Speech): Node[] {
  const current = childrenOf(code);
  const retired: RetiredRegion[] = childrenOf(code, { status: 'retired' });
  const list = make(
    'ul',
    { class: 'districts' },
    ...current.map((district) =>
      make('li', {}, copyButton(district.code, speech.tool), make('span', {}, district.name)),
    ),
  );
  if (retired.length === 0) return [list];
  const summary = make('summary', {}, fill(speech.tool.oldDistrictsOf, { n: retired.length }));
  const old = make('ul', { class: 'results' }, ...retired.map((district) => regionEntry(district, speech)));
  return [list, make('details', { class: 'old' }, summary, old)];
}
