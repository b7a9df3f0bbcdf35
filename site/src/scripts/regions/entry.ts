import type { Region, RegionHit } from '@bansos-kit/core/regions';
import { fill } from '../../i18n/fill.ts';
import { pathNames, retirementLines } from '../../lib/retirement.ts';
import { make } from '../dom.ts';
import { copyButton } from './copy.ts';
import type { Speech } from './speech.ts';

/** A region as an entry of a list: its code, its names, where it lies, and what became of a code out of use. */
export function regionEntry(region: Region | RegionHit, speech: Speech, more?: Node): HTMLLIElement {
  const { tool, retirement } = speech;
  const lines: (Node | string)[] = [make('b', {}, region.name ?? retirement.unnamed)];
  if (region.status === 'retired') lines.push(' ', make('span', { class: 'badge' }, retirement.retired));
  const about = make(
    'div',
    {},
    make('p', {}, ...lines),
    make('p', { class: 'small muted' }, placeLine(region, speech)),
  );
  if ('matchedName' in region && region.matchedName)
    about.append(make('p', { class: 'small' }, fill(tool.matched, { name: region.matchedName })));
  if (region.status === 'retired') {
    for (const [place, line] of retirementLines(region, retirement).entries())
      about.append(make('p', place > 0 ? { class: 'small muted' } : {}, line));
  }
  if (more) about.append(more);
  return make('li', {}, make('div', { class: 'hit' }, copyButton(region.code, tool), about));
}

/** "Kecamatan, Kabupaten Bandung, Jawa Barat" */
function placeLine(region: Region, { tool }: Speech): string {
  const parents = pathNames(region.code.slice(0, -2));
  const says = region.level === 'regency' ? [] : [tool[region.level]]; // its name begins with "Kabupaten" or "Kota"
  return [...says, ...parents].join(', ');
}
