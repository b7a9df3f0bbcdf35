import { normalizeCode } from '../code.ts';
import { findRegion } from '../find-region.ts';
import { unpackName } from '../names.ts';
import type { CurrentRegion } from '../types.ts';
import { searchCode } from './code-search.ts';
import { textsWith } from './haystack.ts';
import { MATCHES, matchName, matchTypo, type Parents, type Score } from './match.ts';
import { currentNames, type NameEntry, type NameIndex, retiredNames } from './name-index.ts';
import { type Reading, readings } from './query.ts';
import type { RegionHit, SearchOptions } from './types.ts';
import { differingBits, letterBits } from './typo.ts';

interface Candidate extends Score {
  entry: NameEntry;
}

/** Longer than any name with its parents. */
const MOST_CHARACTERS = 120;

/**
 * Finds regions by what people type: any case, accents, punctuation or word order, `kab.`, `kota`, `kec.`, `kep.`,
 * everyday short names, names of old decrees, a code, one slip of the finger (two in a long name). A postcode is passed over,
 * as is what follows the first twelve words or 120 characters: a text of any length is answered at once.
 *
 * Ranked: the exact name, another name, the start of a name, words of a name (also with those of its regency or province),
 * and a typo only when nothing else fits; within each, codes in use before retired ones, the higher level first, in code
 * order. Empty when nothing fits.
 *
 * @example
 * searchRegions('kab. bdg barat')[0]?.name; //=> 'Kabupaten Bandung Barat'
 * searchRegions('Pangkep')[0]; //=> { code: '7310', name: 'Kabupaten Pangkajene dan Kepulauan', match: 'alias', matchedName: 'Pangkep', … }
 * searchRegions('coblong', { within: '32' })[0]?.code; //=> '327302'
 */
export function searchRegions(
  text: string,
  options?: Omit<SearchOptions, 'status'> & { status?: 'current' },
): RegionHit<CurrentRegion>[];
export function searchRegions(text: string, options?: SearchOptions): RegionHit[];
export function searchRegions(text: string, options: SearchOptions = {}): RegionHit[] {
  const { level, status = 'current' } = options;
  const limit = Math.max(0, Number.isNaN(options.limit) ? 10 : (options.limit ?? 10));
  const within = options.within === undefined ? '' : normalizeCode(options.within);
  if (typeof text !== 'string' || within === undefined) return [];
  const lengths = { province: 2, regency: 4, district: 6 };
  const wanted = (code: string) => code.startsWith(within) && (!level || code.length === lengths[level]);

  const typed = text.trim().slice(0, MOST_CHARACTERS).normalize('NFKD');
  if (/^[\s\d.]+$/.test(typed)) {
    return searchCode(typed, status)
      .filter(({ code }) => wanted(code))
      .slice(0, limit);
  }
  const asked = readings(typed);
  const indexes = [
    ...(status === 'retired' ? [] : [currentNames()]),
    ...(status === 'current' ? [] : [retiredNames()]),
  ];
  const parents = parentsOnce();
  const best = new Map<string, Candidate>();
  for (const index of indexes) {
    for (const reading of asked) {
      for (const entry of mayMatch(index, reading)) {
        if (wanted(entry.code)) keep(best, entry, matchName(entry, reading, parents));
      }
    }
  }
  if (best.size === 0) {
    for (const index of indexes) {
      for (const reading of asked) {
        for (const entry of mayBeMeant(index, reading)) {
          if (wanted(entry.code)) keep(best, entry, matchTypo(entry, reading));
        }
      }
    }
  }
  return [...best.values()].sort(inOrder).slice(0, limit).flatMap(toHit);
}

/** The names that start with the whole text or hold one of its words. */
function mayMatch({ entries, words, squashed }: NameIndex, reading: Reading): NameEntry[] {
  const positions = new Set(textsWith(squashed, `\n${reading.squashed}`));
  for (const start of reading.starts) for (const position of textsWith(words, start)) positions.add(position);
  return [...positions].flatMap((position) => entries[position] ?? []);
}

/** The names near enough by length and letters to be a slip away; only these are compared in full. */
function mayBeMeant(index: NameIndex, { squashed, edits: most }: Reading): NameEntry[] {
  if (most === 0) return [];
  index.bits ??= index.entries.map((entry) => letterBits(entry.squashed));
  const asked = letterBits(squashed);
  return index.entries.filter(
    (entry, position) =>
      Math.abs(entry.squashed.length - squashed.length) <= most &&
      differingBits(index.bits?.[position] ?? 0, asked) <= 2 * most,
  );
}

/** Keeps the best score of each region: it may have several names, and the text several readings. */
function keep(best: Map<string, Candidate>, entry: NameEntry, score: Score | undefined): void {
  if (!score) return;
  const known = best.get(entry.code);
  if (!known || compareScores(score, known) < 0) best.set(entry.code, { ...score, entry });
}

function compareScores(a: Score, b: Score): number {
  return MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || a.distance - b.distance;
}

function inOrder(a: Candidate, b: Candidate): number {
  return (
    compareScores(a, b) ||
    Number(a.entry.retired ?? false) - Number(b.entry.retired ?? false) ||
    a.entry.code.length - b.entry.code.length ||
    Number(a.entry.code) - Number(b.entry.code)
  );
}

function toHit({ entry, match }: Candidate): RegionHit[] {
  const region = findRegion(entry.code);
  if (!region) return [];
  return [{ ...region, match, ...(entry.alias === undefined ? {} : { matchedName: unpackName(entry.alias) }) }];
}

/** Which provinces and regencies hold a word, looked up once a word. */
function parentsOnce(): Parents {
  const known = new Map<string, Set<string>>();
  return (word) => {
    let codes = known.get(word);
    if (!codes) {
      const { entries, words } = currentNames();
      const holders = textsWith(words, ` ${word}`).flatMap((position) => entries[position]?.code ?? []);
      codes = new Set(holders.filter((code) => code.length < 6));
      known.set(word, codes);
    }
    return codes;
  };
}
