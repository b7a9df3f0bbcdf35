import type { RegencyKind, RegionLevel } from '../types.ts';
import { expand, fold, squash } from './fold.ts';
import { allowedEdits } from './typo.ts';

/** One way to read what was typed. */
export interface Reading {
  words: string[];
  /** Each word with a space in front: how it starts a word of a name. */
  starts: string[];
  squashed: string;
  edits: 0 | 1 | 2;
  /** Set when the text says what it looks for: "kab. …", "kota …", "kec. …". */
  kind?: RegencyKind;
  level?: RegionLevel;
}

const SAYS: Record<string, Pick<Reading, 'kind' | 'level'>> = {
  provinsi: { level: 'province' },
  kabupaten: { level: 'regency', kind: 'kabupaten' },
  kota: { level: 'regency', kind: 'kota' },
  kecamatan: { level: 'district' },
  // Villages are not in these tables, but many bear the name of their district.
  kelurahan: { level: 'district' },
  desa: { level: 'district' },
};

/** Nobody types more; a pasted page would otherwise be compared word by word with every name. */
const MOST_WORDS = 12;

/**
 * The readings of a text, the plainest first: as typed, with short words in full, and without the word that says the level,
 * which names do have too ("Lima Puluh Kota", "Kota Agung").
 */
export function readings(text: string): Reading[] {
  const folded = fold(text)
    .replace(/\b(adm(inistrasi)?|\d{5})\b ?/g, '') // five digits beside a name are a postcode
    .replace('kota madya', 'kota')
    .split(' ', MOST_WORDS)
    .join(' ')
    .trim();
  const full = expand(folded).replace(/ (kecamatan|provinsi)(?= )/g, '');
  const found = new Map<string, Reading>();
  for (const words of [folded, full]) add(words, {});
  const words = full.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1 && SAYS[first]) add(words.slice(1).join(' '), SAYS[first]);
  else if (words.length > 1 && SAYS[last]) add(words.slice(0, -1).join(' '), SAYS[last]);
  return [...found.values()];

  function add(reading: string, says: Pick<Reading, 'kind' | 'level'>): void {
    const squashed = squash(reading);
    if (squashed === '') return;
    const key = `${reading}|${says.level}|${says.kind}`;
    if (found.has(key)) return;
    const words = [...new Set(reading.split(' '))];
    const starts = words.map((word) => ` ${word}`);
    const edits = SAYS[reading] ? 0 : allowedEdits(squashed.length); // "kabupaten" is no slip of Kadipaten
    found.set(key, { words, starts, squashed, edits, ...says });
  }
}
