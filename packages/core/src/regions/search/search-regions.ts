import { normalizeCode } from '../code.ts';
import { findRegion } from '../find-region.ts';
import { unpackName } from '../names.ts';
import type { CurrentRegion } from '../types.ts';
import { searchCode } from './code-search.ts';
import { MATCHES, matchName, matchTypo, type Parents, type Score } from './match.ts';
import { currentNames, type NameEntry, retiredNames } from './name-index.ts';
import { type Reading, readings } from './query.ts';
import type { RegionHit, SearchOptions } from './types.ts';

interface Candidate extends Score {
  entry: NameEntry;
}

/**
 * Finds regions by what people type: any case, accents, punctuation or word order, `kab.`, `kota`, `kec.`, `kep.`,
 * everyday short names, names of old decrees, a code, one slip of the finger (two in a long name).
 *
 * Ranked: the exact name, another name, the start of a name, words of a name (also with those of its regency or province),
 * a typo; then codes in use before retired ones, the higher level first, in code order. Empty when nothing fits.
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
  const { level, limit = 10, status = 'current' } = options;
  const within = options.within === undefined ? '' : normalizeCode(options.within);
  if (typeof text !== 'string' || within === undefined) return [];
  const lengths = { province: 2, regency: 4, district: 6 };
  const wanted = (code: string) => code.startsWith(within) && (!level || code.length === lengths[level]);

  if (/^[\s\d.]+$/.test(text)) {
    return searchCode(text, status)
      .filter(({ code }) => wanted(code))
      .slice(0, limit);
  }
  const asked = readings(text);
  const entries = [
    ...(status === 'retired' ? [] : currentNames()),
    ...(status === 'current' ? [] : retiredNames()),
  ].filter(({ code }) => wanted(code));
  const parents = parentsOnce();
  const best = new Map<string, Candidate>();
  collect(entries, asked, best, (entry, reading) => matchName(entry, reading, parents));
  const named = [...best.values()].some(({ match }) => match === 'exact' || match === 'alias');
  if (!named && best.size < limit) collect(entries, asked, best, matchTypo);
  return [...best.values()].sort(inOrder).slice(0, limit).flatMap(toHit);
}

/** Keeps the best score of each region: it may have several names, and the text several readings. */
function collect(
  entries: NameEntry[],
  asked: Reading[],
  best: Map<string, Candidate>,
  score: (entry: NameEntry, reading: Reading) => Score | undefined,
): void {
  for (const entry of entries) {
    for (const reading of asked) {
      const found = score(entry, reading);
      if (!found) continue;
      const known = best.get(entry.code);
      if (!known || compareScores(found, known) < 0) best.set(entry.code, { ...found, entry });
    }
  }
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
  const above = currentNames().filter(({ code }) => code.length < 6);
  return (word) => {
    let codes = known.get(word);
    if (!codes) {
      codes = new Set(above.filter(({ words }) => words.includes(` ${word}`)).map(({ code }) => code));
      known.set(word, codes);
    }
    return codes;
  };
}
