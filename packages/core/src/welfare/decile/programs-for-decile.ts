import { nationalCatalog } from '../../catalog/index.ts';
import { evaluate } from '../../policy/evaluate.ts';
import { explain } from '../../policy/explain.ts';
import { distinct, lowest } from '../../policy/reasons.ts';
import type { Result } from '../../policy/result.ts';
import { type Snapshot, snapshot } from '../../policy/snapshot.ts';
import type { Catalog, Cite, Confidence, IsoDate, Program, Text } from '../../policy/types.ts';
import { onlyDecile } from './only-decile.ts';

/**
 * `only-if`: the decile alone does not settle it; an official, or something else about the family, still may.
 * `depends-on-decile`: not the same for every decile of the range.
 */
export type DecileMatch = 'meets' | 'only-if' | 'does-not-meet' | 'depends-on-decile';

export interface DecileProgram {
  program: string;
  name: Text;
  match: DecileMatch;
  /** Every decile by what it comes to, from the same rules: where the limit lies. */
  limit: { meets: number[]; onlyIf: number[] };
  /** The criterion on the decile as it came out, in words. Empty for a range of deciles. */
  says: Text[];
  confidence: Confidence;
  cite: Cite[];
  /** Set when the day is later than the sources of the criterion reach. */
  stale?: { evidenceUntil: IsoDate };
}

export interface NamedProgram {
  program: string;
  name: Text;
}

interface Common {
  asOf: IsoDate;
  /** Programmes in force that do not ask for a decile. Their other criteria are not judged here. */
  notAsking: NamedProgram[];
  /** Programmes of which we have no source for the day. That is not to say that nothing was in force. */
  noSource: NamedProgram[];
  /** What the answer does not say. */
  note: Text;
}

export type DecilePrograms =
  | (Common & { kind: 'by-decile'; from: number; to: number; asking: DecileProgram[] })
  /** On that day no decile of DTSEN was in use. */
  | (Common & { kind: 'before-dtsen'; startsOn: IsoDate });

export interface ProgramsForDecileOptions {
  asOf: IsoDate;
  /** Default: the national catalog. Programmes of one region only are left out. */
  catalog?: Catalog;
}

/** The first day that aid was paid by DTSEN: from then on the catalog's programmes ask for its decile. */
const startsOn = '2025-04-01';

const notes = {
  byDecile: {
    id: 'Desil yang cocok itu perlu, tetapi belum cukup. Kuota, syarat lain, dan pemeriksaan di lapangan ikut menentukan. Cocok dengan syarat juga tidak sama dengan terdaftar atau sudah dibayar.',
    en: 'A decile that fits is needed, but not enough. Quota, other criteria and checks on the spot decide too. Nor is meeting the criteria the same as being registered or paid.',
  },
  before: {
    id: 'Pada hari itu desil DTSEN belum dipakai. Daftar yang dipakai waktu itu DTKS, tanpa desil.',
    en: 'On that day the deciles of DTSEN were not in use yet. The register of the time was DTKS, without deciles.',
  },
};

/**
 * Which programmes a decile fits on a day, by the catalog's own rules: the engine judges what those rules say of the decile, and
 * nothing else. A decile that fits is needed, not enough: quota, the other criteria and checks decide, and being in a decile is
 * not being registered or paid. Takes one decile, or the range that the official site prints (`parseDecileLabel`).
 *
 * @throws RangeError when `asOf` is no date, or for what is no decile, or no range of them.
 * @example
 * const found = programsForDecile(5, { asOf: '2026-06-15' })
 * found.kind === 'by-decile' && found.asking.filter(({ match }) => match === 'meets').map(({ program }) => program)
 * //=> ['atensi', 'atensi-yapi', 'pbi-jkn']
 */
export function programsForDecile(
  decile: number | { from: number; to: number },
  { asOf, catalog = nationalCatalog }: ProgramsForDecileOptions,
): DecilePrograms {
  const { from, to } = typeof decile === 'object' && decile !== null ? decile : { from: decile, to: decile };
  if (!isDecile(from) || !isDecile(to) || from > to) throw new RangeError('A decile is a whole number from 1 to 10.');
  const day = snapshot(onlyDecile(catalog), { asOf });
  const asking: DecileProgram[] = [];
  const common: Common = { asOf, notAsking: [], noSource: [], note: notes.byDecile };
  for (const program of catalog.programs) {
    if (program.territory !== undefined) continue;
    const named = { program: program.id, name: program.name };
    const open = evaluate(day, program.id, {}, { reasons: false });
    if (!open.inForce) {
      if (open.nearest?.unknown) common.noSource.push(named);
    } else if (!open.missing.includes('decile')) common.notAsking.push(named);
    else asking.push(judge(day, program, from, to));
  }
  if (asOf < startsOn) return { ...common, kind: 'before-dtsen', startsOn, note: notes.before };
  return { ...common, kind: 'by-decile', from, to, asking };
}

const isDecile = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 10;

const matches = { eligible: 'meets', 'needs-info': 'only-if', 'not-eligible': 'does-not-meet' } as const;

function judge(day: Snapshot, program: Program, from: number, to: number): DecileProgram {
  // Only a family on DTSEN has a decile, so that much is known of it too.
  const registered = 'registered' in day.catalog.facts && { registered: 'dtsen' };
  const results = Array.from({ length: 10 }, (_, index) =>
    evaluate(day, program.id, { ...registered, decile: index + 1 }),
  );
  const decilesWith = (status: Result['status']) =>
    results.flatMap((result, index) => (result.status === status ? [index + 1] : []));
  const asked = results.slice(from - 1, to) as [Result, ...Result[]];
  const [first] = asked;
  const alike = asked.every(({ status }) => status === first.status);
  return {
    program: program.id,
    name: program.name,
    match: alike ? matches[first.status] : 'depends-on-decile',
    limit: { meets: decilesWith('eligible'), onlyIf: decilesWith('needs-info') },
    says: from === to ? saysOf(first) : [],
    confidence: lowest(asked.map(({ confidence }) => confidence)),
    cite: distinct(first.reasons.length > 0 ? first.reasons.flatMap(({ cite }) => cite) : first.citations),
    ...(first.stale && { stale: first.stale }),
  };
}

function saysOf(result: Result): Text[] {
  const english = explain(result, { locale: 'en' }).reasons;
  return explain(result, { locale: 'id' }).reasons.map(({ text }, index) => ({
    id: text,
    en: english[index]?.text ?? text,
  }));
}
