import type { Catalog } from '../types.ts';
import { allReferences, reach } from './references.ts';
import { keyOf, tracks } from './tracks.ts';
import type { TimelineEntry } from './types.ts';

/**
 * The history of a programme: every dated thing of its own, and of the params and shared rules it ever used, in order of
 * the first day. Gaps are there with their reason. Takes an alias too; throws a RangeError when no programme has the id.
 *
 * @example timeline(nationalCatalog, 'bpnt')[0]
 * //=> { program: 'sembako', name: { id: … }, path: 'eligibility', entry: { validFrom: …, value: …, cite: […], … } }
 */
export function timeline(catalog: Catalog, program: string): TimelineEntry[] {
  const found = catalog.programs.find(({ id, aliases }) => id === program || aliases?.includes(program));
  if (!found) throw new RangeError(`no programme has the id ${JSON.stringify(program)}`);
  const own = `program:${found.id}`;
  // Another programme that it asks about has a history of its own.
  const used = reach(own, allReferences(catalog), (key) => key.startsWith('program:'));
  return tracks(catalog)
    .filter((track) => keyOf(track) === own || (!track.program && used.has(keyOf(track))))
    .flatMap(({ entries, ...track }) => entries.map((entry) => ({ ...track, entry })))
    .sort((a, b) => (a.entry.validFrom < b.entry.validFrom ? -1 : a.entry.validFrom > b.entry.validFrom ? 1 : 0));
}
