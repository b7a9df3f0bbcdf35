import { findRegion } from '@bansos-kit/core/regions';
import { copyButton } from './copy.ts';
import { districtToggle } from './districts.ts';
import type { Speech } from './speech.ts';

/** Adds what needs a script to the static lists: codes to copy, districts to open. A list is reached when it is opened. */
export function startProvinces(speech: Speech): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.provinces details'))
    details.addEventListener('toggle', () => enrich(details, speech), { once: true });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.tiles a'))
    link.addEventListener('click', () => openTarget(link.hash.slice(1)));
}

function enrich(details: HTMLDetailsElement, speech: Speech): void {
  for (const cell of details.querySelectorAll('td.digits')) {
    const region = findRegion(cell.textContent ?? '');
    if (region?.status !== 'current') throw new Error('a row without a region');
    cell.replaceChildren(copyButton(region.code, speech.tool));
    cell.nextElementSibling?.append(districtToggle(region, speech));
  }
}

/** Not every browser opens the details that a link points into. */
function openTarget(id: string): void {
  const details = document.getElementById(id)?.closest('details');
  if (details) details.open = true;
}
