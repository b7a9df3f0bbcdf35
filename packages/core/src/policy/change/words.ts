import { describe } from '../describe.ts';
import { type Snapshot, snapshot } from '../snapshot.ts';
import type { Catalog, Component, Cond, IsoDate, Text, Threshold, Unit } from '../types.ts';
import { type Locale, words, writeMoney, writeNumber } from '../words.ts';
import { dayBefore } from './days.ts';
import { isObject } from './meaning.ts';
import type { Change, ChangeValue } from './types.ts';

/** @example limitWords({ op: 'lte', value: 4 }, 'decile', 'id') //=> 'desil paling banyak 4' */
export function limitWords(value: number | Threshold, unit: Unit, locale: Locale): string {
  const figure = typeof value === 'number' ? value : value.value;
  const [kind = '', ...per] = unit.split('/');
  const money = kind === 'rupiah';
  const number = money ? writeMoney(figure, figure, locale) : writeNumber(figure, locale);
  const limit = typeof value === 'number' ? number : `${words[locale][value.op]} ${number}`;
  return [
    (unitWords[locale][kind] ?? '#').replace('#', limit),
    ...per.map((one) => unitWords[locale][one] ?? one),
  ].join(' ');
}

/** Criteria and sums in words, by the figures of their own day. */
export function wordsOf(
  catalog: Catalog,
  day: IsoDate,
  { before, after }: { before?: ChangeValue; after?: ChangeValue },
): Pick<Change, 'words'> {
  const old = before === undefined ? undefined : describeValue(snapshot(catalog, { asOf: dayBefore(day) }), before);
  const fresh = after === undefined ? undefined : describeValue(snapshot(catalog, { asOf: day }), after);
  return old || fresh ? { words: { ...(old && { before: old }), ...(fresh && { after: fresh }) } } : {};
}

function describeValue(on: Snapshot, value: ChangeValue): Text | undefined {
  if (typeof value === 'string') return on.catalog.params[value]?.name;
  if (isComponent(value)) return value.name;
  if (!isObject(value) || !('op' in value) || 'value' in value) {
    const sum = isObject(value) && value['op'] === 'const' ? Number(value['value']) : undefined;
    return sum === undefined ? undefined : inBoth((locale) => writeMoney(sum, sum, locale));
  }
  if (value.op === 'param') return on.catalog.params[value.id]?.name;
  if (!isCriteria(value)) return undefined;
  // A fact of a member has its label in the list; no two facts share an id.
  const members = Object.values(on.layout.slots).find(({ of }) => of);
  return inBoth((locale) => describe(on, value, locale, members));
}

const isComponent = (value: ChangeValue): value is Component =>
  isObject(value) && 'where' in value && 'amount' in value;

const isCriteria = (value: { op: string }): value is Cond =>
  !['param', 'const', 'range', 'add', 'mul', 'when', 'perMember'].includes(value.op);

const inBoth = (write: (locale: Locale) => string): Text => ({ id: write('id'), en: write('en') });

export const unitWords: Record<Locale, Record<string, string>> = {
  id: {
    years: '# tahun',
    months: '# bulan',
    decile: 'desil #',
    persons: '# orang',
    percent: '# persen',
    va: '# VA',
    day: 'per hari',
    month: 'per bulan',
    stage: 'per tahap',
    semester: 'per semester',
    year: 'per tahun',
    once: 'sekali',
    person: 'per orang',
    family: 'per keluarga',
    household: 'per rumah tangga',
    meter: 'per meteran',
  },
  en: {
    years: '# years',
    months: '# months',
    decile: 'decile #',
    persons: '# persons',
    percent: '# percent',
    va: '# VA',
    day: 'a day',
    month: 'a month',
    stage: 'a stage',
    semester: 'a semester',
    year: 'a year',
    once: 'once',
    person: 'for each person',
    family: 'for each family',
    household: 'for each household',
    meter: 'for each meter',
  },
};
