import { type RetiredRegion, regionPath } from '@bansos-kit/core/regions';
import type { RetirementStrings } from '../i18n/catalog.ts';
import { fill } from '../i18n/fill.ts';
import { dotted } from './codes.ts';

/** What became of a code that is no longer in use, as sentences: where it went, who says so, how sure that is. */
export function retirementLines({ retirement }: RetiredRegion, strings: RetirementStrings): string[] {
  const { firstAbsent, law, basis } = retirement;
  const unlisted = fill(strings.unlisted, { decree: firstAbsent.title });
  return [
    successorLine(retirement, strings),
    law ? `${unlisted} ${fill(strings.law, { law })}` : unlisted,
    strings.basis[basis],
  ];
}

function successorLine(
  { successors, successorRegency }: RetiredRegion['retirement'],
  strings: RetirementStrings,
): string {
  const [only, ...others] = successors;
  if (only && others.length === 0) return fill(strings.now, { region: placeOf(only) });
  if (only) return fill(strings.split, { regions: successors.map(placeOf).join('; ') });
  if (successorRegency) return fill(strings.regencyOnly, { region: placeOf(successorRegency) });
  return strings.noSuccessor;
}

/** "Klamono, Kabupaten Sorong, Papua Barat Daya (96.01.03)" */
function placeOf(code: string): string {
  return `${pathNames(code).join(', ')} (${dotted(code)})`;
}

/** The names on the way up, smallest region first; what has no name is left out. */
export function pathNames(code: string): string[] {
  return regionPath(code)
    .flatMap(({ name }) => name ?? [])
    .reverse();
}
