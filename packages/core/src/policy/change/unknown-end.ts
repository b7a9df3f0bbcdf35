import type { Catalog, IsoDate } from '../types.ts';
import { entryOn, isGap } from './days.ts';
import { reach, referencesOn } from './references.ts';
import { keyOf, type Track } from './tracks.ts';

/**
 * Whether the end of a thing only means that nobody found a source for what comes after. A gap says so itself. Where a timeline
 * just ends, a programme tells: one that runs on and still asks for the thing lacks its source; one whose own fate is unknown
 * leaves all of its parts unknown. What ends with its programme, or what the rules no longer ask for, has ended.
 */
export function isUnknownEnd(catalog: Catalog, track: Track, day: IsoDate, programs: readonly string[]): boolean {
  const entry = entryOn(track.entries, day);
  if (entry) return isGap(entry) && entry.unknown === true;
  return catalog.programs.some(({ id, eligibility }) => {
    if (track.program === undefined ? !programs.includes(id) : track.program !== id) return false;
    const state = entryOn(eligibility, day);
    if (!state) return true;
    if (isGap(state)) return state.unknown === true;
    return track.program === id || reach(`program:${id}`, referencesOn(catalog, day)).has(keyOf(track));
  });
}
