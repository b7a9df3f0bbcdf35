import type { Alternative, Cite, Confidence, Dating, Literal, Text, Unit } from '@bansos-kit/core/policy';
import { fill } from '../../i18n/fill.ts';
import { longDate } from '../dates.ts';
import { grouped, rupiah } from '../money.ts';
import type { Context, Ref } from './context.ts';

/** What a figure or a rule rests on, in words. */
export interface Basis {
  refs: Ref[];
  confidence: Confidence;
  /** From when to when, how sure, and how far the sources reach. */
  words: string[];
  notes: string[];
  alternatives: { text: string; refs: Ref[] }[];
}

/** One dated entry; with the unit of its figures where it has one. */
export interface Witness {
  entry: Dating;
  unit?: Unit;
}

/** The basis of what rests on several dated entries at once: as sure as the least sure of them. */
export function basisOf(
  context: Context,
  witnesses: Witness[],
  more: { cite?: Cite[]; confidence?: Confidence } = {},
): Basis {
  const { strings, locale, cite, say, catalog } = context;
  const entries = witnesses.map(({ entry }) => entry);
  const confidence = lowest([
    ...entries.map((entry) => entry.confidence),
    ...(more.confidence ? [more.confidence] : []),
  ]);
  const period = overlap(entries);
  const reach = entries.map(({ evidenceUntil }) => evidenceUntil ?? catalog.evidenceUntil).sort()[0];
  const isOpen = period?.validTo === undefined;
  return {
    refs: cite(more.cite ?? entries.flatMap((entry) => entry.cite)),
    confidence,
    words: [
      ...(period ? [periodText(period, context)] : []),
      strings.confidence[confidence],
      ...(reach && isOpen && reach !== context.reach ? [fill(strings.until, { date: longDate(reach, locale) })] : []),
    ],
    notes: [...new Set(entries.flatMap(({ note }) => (note ? [say(note)] : [])))],
    alternatives: witnesses.flatMap(({ entry, unit }) =>
      (entry.alternatives ?? []).map((one) => ({ text: alternativeText(context, one, unit), refs: cite(one.cite) })),
    ),
  };
}

/** When all of them hold. */
function overlap(entries: Dating[]): { validFrom: string; validTo?: string } | undefined {
  const validFrom = entries
    .map((entry) => entry.validFrom)
    .sort()
    .at(-1);
  const validTo = entries.flatMap((entry) => entry.validTo ?? []).sort()[0];
  if (validFrom === undefined) return undefined;
  return validTo === undefined ? { validFrom } : { validFrom, validTo };
}

/** "sejak 1 Mei 2025", "1 Mei 2025 sampai 31 Mei 2026" */
export function periodText(
  { validFrom, validTo }: { validFrom: string; validTo?: string },
  { strings, locale }: Pick<Context, 'strings' | 'locale'>,
): string {
  const from = longDate(validFrom, locale);
  return validTo === undefined
    ? fill(strings.from, { from })
    : fill(strings.fromTo, { from, to: longDate(validTo, locale) });
}

function alternativeText(context: Context, { value, why }: Alternative, unit: Unit | undefined): string {
  return fill(context.strings.alternative, { value: valueText(context, value, unit), why: context.say(why) });
}

/** "desil 5", "70 tahun", "Rp900.000" */
export function valueText({ say, locale, strings }: Context, value: Literal | Text, unit: Unit | undefined): string {
  if (typeof value === 'object') return say(value);
  if (typeof value !== 'number') return String(value);
  if (unit?.startsWith('rupiah')) return rupiah({ low: value, high: value }, locale);
  const n = grouped(value, locale);
  return unit && unit in strings.units ? fill(strings.units[unit as keyof typeof strings.units], { n }) : n;
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high'];

export function lowest(list: Confidence[]): Confidence {
  return ranks.find((rank) => list.includes(rank)) ?? 'high';
}
