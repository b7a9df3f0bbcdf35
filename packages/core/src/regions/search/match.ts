import { kindOf, levelOf } from '../code.ts';
import type { NameEntry } from './name-index.ts';
import type { Reading } from './query.ts';
import type { MatchKind } from './types.ts';
import { edits } from './typo.ts';

/** Best first. */
export const MATCHES: MatchKind[] = ['code', 'exact', 'alias', 'prefix', 'words', 'typo'];

/** How well a name answers a reading; the smaller the better, `undefined` for not at all. */
export interface Score {
  match: MatchKind;
  /** Within one kind of match: words of the name that nobody asked for, words found only in the parents, edits. */
  distance: number;
}

/** Codes of provinces and regencies whose names, or one of them, hold a word. */
export type Parents = (word: string) => Set<string>;

export function matchName(entry: NameEntry, reading: Reading, parents: Parents): Score | undefined {
  if (reading.level && reading.level !== levelOf(entry.code)) return undefined;
  if (reading.kind && reading.kind !== kindOf(entry.code)) return undefined;
  if (entry.squashed.startsWith(reading.squashed)) {
    const whole = entry.squashed.length === reading.squashed.length;
    if (whole) return { match: entry.alias === undefined ? 'exact' : 'alias', distance: 0 };
    return { match: 'prefix', distance: 0 };
  }
  return matchWords(entry, reading, parents);
}

/**
 * Every word starts a word of the name or, as long as one does, of the name's parents: "ngajum malang". Words of the name that
 * stand apart in the text count less: "bandung jawa barat" is Bandung in Jawa Barat before Bandung Barat in Jawa. So do words in
 * another order than the name's: "jawa barat bandung" is Bandung too.
 */
function matchWords(entry: NameEntry, { words, starts }: Reading, parents: Parents): Score | undefined {
  const places = words.map((_, i) => entry.words.indexOf(starts[i] ?? ''));
  const own = words.map(
    (word, i) => (places[i] ?? -1) >= 0 || (entry.code.length === 4 && word === kindOf(entry.code)),
  );
  const count = own.filter(Boolean).length;
  if (count === 0) return undefined;
  if (!words.every((word, i) => own[i] || inParents(entry.code, word, parents))) return undefined;
  const apart = own.lastIndexOf(true) - own.indexOf(true) + 1 - count;
  const unasked = Math.max(0, entry.words.split(' ').length - 1 - count);
  const found = places.filter((place) => place >= 0);
  const swapped = found.some((place, i) => place < (found[i - 1] ?? 0));
  return { match: 'words', distance: unasked + 5 * apart + (words.length - count) / 10 + (swapped ? 0.9 : 0) };
}

function inParents(code: string, word: string, parents: Parents): boolean {
  if (code.length === 2) return false;
  const regency = code.slice(0, 4);
  if (code.length === 6 && word === kindOf(regency)) return true;
  const holders = parents(word);
  return holders.has(code.slice(0, 2)) || (code.length === 6 && holders.has(regency));
}

/** A slip of the finger. */
export function matchTypo(entry: NameEntry, reading: Reading): Score | undefined {
  const { squashed, edits: most } = reading;
  if (reading.level && reading.level !== levelOf(entry.code)) return undefined;
  if (reading.kind && reading.kind !== kindOf(entry.code)) return undefined;
  const distance = edits(squashed, entry.squashed, most);
  return distance > most ? undefined : { match: 'typo', distance };
}
