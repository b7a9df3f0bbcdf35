import { deciles, programsForDecile } from '@bansos-kit/core/welfare';
import type { DecileStrings } from '../../i18n/deciles/strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import { type Address, programAddress } from '../pages.ts';
import { type Basis, lowest } from '../programs/basis.ts';
import type { Cited } from './cited.ts';
import { spans } from './spans.ts';

/** What a decile comes to for a programme by its written criteria: nothing here decides on aid. */
export type Fit = 'meets' | 'only-if' | 'does-not-meet';

interface AskingProgram {
  name: string;
  short: string;
  address: Address;
  /** One for each decile, from 1 to 10. */
  fits: Fit[];
  meets: string;
  onlyIf?: string;
  doesNotMeet?: string;
  /** How else a family may get in, or what lies beyond the limit, in the words of the criterion. */
  says: string[];
  basis: Basis;
}

interface Rung {
  decile: number;
  place: string;
  names: string;
  meets: AskingProgram[];
  onlyIf: AskingProgram[];
}

export interface Ladder {
  /** The highest first, as on a ladder. */
  rungs: Rung[];
  /** Of their places. */
  basis: Basis;
  /** Of the names, which are custom. */
  nameBasis: Basis;
  programs: AskingProgram[];
  notAsking: { name: string; address: Address }[];
  noSource: { name: string; address: Address }[];
  note: string;
}

/** The ten deciles and, from the catalog's own rules of the day, which programme asks for which of them. */
export function ladderOn(asOf: string, locale: Locale, strings: DecileStrings, cited: Cited): Ladder {
  const say = (text: { id: string; en?: string }): string => text[locale] ?? text.id;
  const answers = deciles().map(({ decile }) => {
    const found = programsForDecile(decile, { asOf });
    if (found.kind !== 'by-decile') throw new Error(`no deciles were in use on ${asOf}`);
    return found;
  });
  const [first] = answers;
  if (!first) throw new Error('there are no deciles');
  const words = (numbers: number[]): string => decileWords(numbers, strings);
  const rows = deciles();
  const ladderBasis = cited.basis({
    cite: rows.flatMap(({ cite }) => cite),
    confidence: lowest(rows.map(({ confidence }) => confidence)),
  });
  const nameBasis = cited.basis({
    cite: rows.flatMap(({ names }) => names.flatMap(({ cite }) => cite)),
    confidence: lowest(rows.map(({ namesConfidence }) => namesConfidence)),
  });
  const programs = first.asking.map((row): AskingProgram => {
    const own = answers.flatMap(({ asking }) => asking.find(({ program }) => program === row.program) ?? []);
    const { meets, onlyIf } = row.limit;
    const fits = rows.map(
      ({ decile }): Fit => (meets.includes(decile) ? 'meets' : onlyIf.includes(decile) ? 'only-if' : 'does-not-meet'),
    );
    const outside = rows.map(({ decile }) => decile).filter((_, place) => fits[place] === 'does-not-meet');
    const saysOf = (match: Fit): string[] => own.find((one) => one.match === match)?.says.map(say) ?? [];
    return {
      name: say(row.name),
      short: shortName(say(row.name)),
      address: programAddress(row.program),
      fits,
      meets: meets.length > 0 ? words(meets) : strings.noDecile,
      ...(onlyIf.length > 0 ? { onlyIf: words(onlyIf) } : {}),
      ...(outside.length > 0 ? { doesNotMeet: words(outside) } : {}),
      says:
        onlyIf.length > 0 ? saysOf('meets').map((text) => fill(strings.condition, { text })) : saysOf('does-not-meet'),
      basis: cited.basis({
        cite: own.flatMap(({ cite }) => cite),
        confidence: lowest(own.map(({ confidence }) => confidence)),
        ...(row.stale ? { evidenceUntil: row.stale.evidenceUntil } : {}),
      }),
    };
  });
  const named = (list: typeof first.notAsking) =>
    list.map(({ program, name }) => ({ name: say(name), address: programAddress(program) }));
  return {
    rungs: rows
      .map(
        ({ decile, percentile: [from, to], names }): Rung => ({
          decile,
          place: fill(strings.place, { from, to }),
          names: names.map(({ name }) => say(name).toLowerCase()).join(', '),
          meets: programs.filter(({ fits }) => fits[decile - 1] === 'meets'),
          onlyIf: programs.filter(({ fits }) => fits[decile - 1] === 'only-if'),
        }),
      )
      .reverse(),
    basis: ladderBasis,
    nameBasis,
    programs,
    notAsking: named(first.notAsking),
    noSource: named(first.noSource),
    note: say(first.note),
  };
}

/** "1 sampai 4", "1 sampai 3, 5" */
function decileWords(numbers: number[], strings: DecileStrings): string {
  return spans(numbers)
    .map(([from, to]) => (from === to ? String(from) : fill(strings.fromTo, { from, to })))
    .join(', ');
}

/**
 * The shorter of a name and its bracket, where a rung has no room for both.
 *
 * @example shortName('Program Keluarga Harapan (PKH)') //=> 'PKH'
 */
function shortName(name: string): string {
  const [, outer = name, inner = name] = name.match(/^(.+?) \((.+)\)$/) ?? [];
  return inner.length < outer.length ? inner : outer;
}
