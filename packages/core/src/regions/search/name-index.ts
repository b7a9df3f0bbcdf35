import { aliasNames } from '../../generated/regions-aliases.ts';
import { districtNames } from '../../generated/regions-current.ts';
import { provinceFacts } from '../../generated/regions-provinces.ts';
import { twoDigits } from '../code.ts';
import { packedName } from '../current.ts';
import { ENDINGS, unpackName } from '../names.ts';
import { retiredTable } from '../retired.ts';
import { upperTable } from '../upper.ts';
import { expand, fold, squash } from './fold.ts';
import { type Haystack, haystack } from './haystack.ts';

/** A name and the region it leads to. */
export interface NameEntry {
  code: string;
  /** Folded, with a space in front, so that ` word` finds the starts of words. */
  words: string;
  squashed: string;
  /** Packed; only for a name that is not the region's own. */
  alias?: string;
  retired?: boolean;
}

export interface NameIndex {
  entries: NameEntry[];
  /** The same names, in the same order, to be scanned at once. */
  words: Haystack;
  squashed: Haystack;
  /** The letters of each name; made when the first typo is looked for. */
  bits?: number[];
}

let current: NameIndex | undefined;
let retired: NameIndex | undefined;

/** Names and other names of the codes in use, also the names that retired codes had when their successor has another. */
export function currentNames(): NameIndex {
  if (current) return current;
  const entries: NameEntry[] = [];
  const { provinces, regencies } = upperTable();
  for (const [code, packed] of provinces) entries.push(entry(code, foldPacked(packed)));
  for (const [code, packed] of regencies) entries.push(entry(code, foldPacked(packed).replace(/^administrasi /, '')));
  addDistricts(entries, [...regencies.keys()]);
  addAliases(entries, [...provinces.keys()]);
  current = indexOf(entries);
  return current;
}

/** Names of the retired codes. */
export function retiredNames(): NameIndex {
  if (retired) return retired;
  const entries = [...retiredTable()].flatMap(([code, { name, successors }]) => {
    const packed = name ?? packedName(successors[0] ?? '');
    return packed ? [{ ...entry(code, foldPacked(packed)), retired: true }] : [];
  });
  retired = indexOf(entries);
  return retired;
}

function indexOf(entries: NameEntry[]): NameIndex {
  const words = haystack(entries.map((one) => one.words));
  return { entries, words, squashed: haystack(entries.map(({ squashed }) => squashed)) };
}

function entry(code: string, folded: string, alias?: string): NameEntry {
  const names = { code, words: ` ${folded}`, squashed: squash(folded) };
  return alias === undefined ? names : { ...names, alias };
}

function foldPacked(packed: string): string {
  return expand(fold(unpackName(packed)));
}

/** All districts folded in one go: seven thousand names one by one would take ten times as long. */
function addDistricts(entries: NameEntry[], regencies: string[]): void {
  const folded = districtNames
    .replace(/=[^,;]*|[SBTUG]/g, (part) => (part.startsWith('=') ? part.toLowerCase() : ` ${ENDINGS[part]}`))
    .replace(/['"=]/g, '')
    .replace(/[^a-z0-9,;]+/g, ' ')
    .split(';');
  for (const [line, names] of folded.entries()) {
    for (const [place, name] of names.split(',').entries()) {
      if (name) entries.push(entry(regencies[line] + twoDigits(place + 1), expandDistrict(name.trim())));
    }
  }
}

/** Few district names hold a short word; asking first is what makes it cheap. */
function expandDistrict(name: string): string {
  return /\b(gn|kep|sei)\b/.test(name) ? expand(name) : name;
}

function addAliases(entries: NameEntry[], provinces: string[]): void {
  for (const line of aliasNames.split(';')) {
    const [code = '', ...aliases] = line.split(',');
    for (const alias of aliases) entries.push(entry(code, foldPacked(alias), alias));
  }
  for (const [place, line] of provinceFacts.split('\n').entries()) {
    const [short = '', english = ''] = line.split('|');
    for (const alias of [short, english]) entries.push(entry(provinces[place] ?? '', expand(fold(alias)), `=${alias}`));
  }
  for (const [code, { name, successors }] of retiredTable()) {
    if (!name) continue;
    const folded = foldPacked(name);
    for (const successor of successors) {
      if (successor.length === code.length) entries.push(entry(successor, folded, name));
    }
  }
}
