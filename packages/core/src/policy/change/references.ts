import type { Catalog, IsoDate } from '../types.ts';
import { dayBefore, entryOn, isGap } from './days.ts';
import { isObject } from './meaning.ts';
import { keyOf, tracks } from './tracks.ts';

/** What each thing refers to, by `keyOf`, in the entries that `pick` takes. */
export type References = Map<string, Set<string>>;

/** Through everything that a catalog ever held. */
export function allReferences(catalog: Catalog): References {
  return references(catalog, (entries) => entries);
}

/** Through what was in force on the day or on the day before: what a change of that day can touch. */
export function referencesAround(catalog: Catalog, day: IsoDate): References {
  return references(catalog, (entries) => [entryOn(entries, dayBefore(day)), entryOn(entries, day)]);
}

/** Through what is in force on the day itself. */
export function referencesOn(catalog: Catalog, day: IsoDate): References {
  return references(catalog, (entries) => [entryOn(entries, day)]);
}

function references(catalog: Catalog, pick: (entries: TrackEntries) => (TrackEntries[number] | undefined)[]) {
  const found: References = new Map();
  for (const track of tracks(catalog)) {
    const key = keyOf(track);
    const targets = found.get(key) ?? new Set<string>();
    found.set(key, targets);
    for (const entry of pick(track.entries)) if (entry && !isGap(entry)) collect(entry.value, targets);
  }
  return found;
}

type TrackEntries = ReturnType<typeof tracks>[number]['entries'];

function collect(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, into);
  if (!isObject(value)) return;
  const { op, id, param, program, most } = value;
  if (op === 'rule') into.add(`rule:${id}`);
  if (op === 'param') into.add(`param:${id}`);
  if (op === 'meets') into.add(`param:${param}`);
  if (op === 'eligible') into.add(`program:${program}`);
  if (typeof most === 'string') into.add(`param:${most}`);
  for (const part of Object.values(value)) collect(part, into);
}

/** All that can be reached from a thing, itself among it. `stop` keeps the search from going on behind a key. */
export function reach(from: string, through: References, stop: (key: string) => boolean = () => false): Set<string> {
  const seen = new Set([from]);
  for (const key of seen) if (key === from || !stop(key)) for (const next of through.get(key) ?? []) seen.add(next);
  return seen;
}
