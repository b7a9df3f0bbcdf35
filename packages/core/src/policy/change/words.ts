import type { IsoDate, Text, Threshold, Unit } from '../types.ts';

export type Locale = 'id' | 'en';

export const inLocale = (text: Text, locale: Locale): string => (locale === 'en' ? (text.en ?? text.id) : text.id);

/** @example dateWords('2025-09-01', 'id') //=> '1 September 2025' */
export function dateWords(date: IsoDate, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** @example limitWords({ op: 'lte', value: 4 }, 'decile', 'id') //=> 'paling tinggi desil 4' */
export function limitWords(value: number | Threshold, unit: Unit, locale: Locale): string {
  return typeof value === 'number'
    ? amountWords(value, unit, locale)
    : `${comparators[locale][value.op]} ${amountWords(value.value, unit, locale)}`;
}

function amountWords(value: number, unit: Unit, locale: Locale): string {
  const number = new Intl.NumberFormat(tags[locale]).format(value);
  const [kind, ...per] = unit.split('/') as [string, ...string[]];
  const words = kinds[locale][kind]?.replace('#', number) ?? number;
  return [words, ...per.map((one) => periods[locale][one] ?? one)].join(' ');
}

const tags = { id: 'id-ID', en: 'en-GB' };

const comparators = {
  id: { eq: 'tepat', ne: 'selain', lt: 'di bawah', lte: 'paling tinggi', gt: 'di atas', gte: 'paling rendah' },
  en: { eq: 'exactly', ne: 'other than', lt: 'below', lte: 'at most', gt: 'above', gte: 'at least' },
};

const kinds: Record<Locale, Record<string, string>> = {
  id: {
    rupiah: 'Rp#',
    years: '# tahun',
    months: '# bulan',
    decile: 'desil #',
    persons: '# orang',
    percent: '# persen',
    va: '# VA',
  },
  en: {
    rupiah: 'Rp#',
    years: '# years',
    months: '# months',
    decile: 'decile #',
    persons: '# persons',
    percent: '# percent',
    va: '# VA',
  },
};

const periods: Record<Locale, Record<string, string>> = {
  id: {
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
