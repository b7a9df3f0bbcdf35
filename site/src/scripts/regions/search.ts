import { type RegionHit, searchRegions } from '@bansos-kit/core/regions';
import { fill } from '../../i18n/fill.ts';
import { byId } from '../dom.ts';
import { districtToggle } from './districts.ts';
import { regionEntry } from './entry.ts';
import type { Speech } from './speech.ts';

const most = 20;
const restBeforeSearching = 150;

/** Search as one types, in this page only: neither the address nor any request knows what was asked. */
export function startSearch(speech: Speech): void {
  const { tool } = speech;
  const field = byId<HTMLInputElement>('search');
  const form = byId<HTMLFormElement>('search-form');
  const status = byId('search-status');
  const results = byId('search-results');
  let resting: ReturnType<typeof setTimeout> | undefined;

  const search = (): void => {
    const text = field.value.trim();
    const hits = text === '' ? [] : searchRegions(text, { limit: most, status: 'any' });
    results.replaceChildren(...hits.map((hit) => hitEntry(hit, speech)));
    if (text === '') status.textContent = '';
    else if (hits.length === 0) status.textContent = tool.nothing;
    else status.textContent = fill(hits.length < most ? tool.found : tool.foundMany, { n: hits.length });
  };

  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(search, restBeforeSearching);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  form.addEventListener('reset', () => {
    field.value = '';
    search();
    status.textContent = tool.clearDone;
    field.focus();
  });
  if (field.value) search(); // typed before the script arrived
}

function hitEntry(hit: RegionHit, speech: Speech): HTMLLIElement {
  const opens = hit.status === 'current' && hit.level === 'regency';
  return regionEntry(hit, speech, opens ? districtToggle(hit, speech) : undefined);
}
