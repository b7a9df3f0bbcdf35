import type { Comparator, IsoDate, Text } from './types.ts';

// The engine's own words. A catalog's words are in the catalog.

export type Locale = 'id' | 'en';

/** In the language asked for, or in Indonesian where a text has no other. */
export const say = (text: Text, locale: Locale): string => text[locale] ?? text.id;

const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** "1 Mei 2026" */
export function writeDate(date: IsoDate, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[locale][(month ?? 1) - 1]} ${year}`;
}

/** "2.700.000" */
export function writeNumber(number: number, locale: Locale): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, locale === 'id' ? '.' : ',');
}

/** "Rp2.700.000", or both ends of a range. Never shortened. */
export function writeMoney(low: number, high: number, locale: Locale): string {
  const one = (amount: number) => `Rp${writeNumber(amount, locale)}`;
  return low === high ? one(low) : `${one(low)}–${one(high)}`;
}

type Words = Record<
  | 'met'
  | 'unmet'
  | 'unknown'
  | 'eligible'
  | 'not-eligible'
  | 'needs-info'
  | 'not-in-force'
  | 'no-source'
  | 'narrowing'
  | 'each'
  | 'notCounted'
  | 'capped'
  | 'quota'
  | 'discretionary'
  | 'entitlement'
  | 'ended'
  | 'starts'
  | 'missing'
  | 'attested'
  | 'required'
  | 'notKnown'
  | 'and'
  | 'or'
  | 'not'
  | 'some'
  | 'every'
  | 'receives'
  | 'within'
  | 'fits'
  | 'age'
  | 'count'
  | 'yes'
  | 'no'
  | 'month'
  | 'stage'
  | 'year'
  | 'once'
  | 'stages'
  | 'estimate'
  | 'insurer'
  | 'school'
  | 'meter'
  | 'person'
  | 'family'
  | 'stale'
  | 'low'
  | 'oneOf',
  string
> &
  Record<Comparator, string>;

export const words: Record<Locale, Words> = {
  id: {
    met: 'Terpenuhi',
    unmet: 'Belum terpenuhi',
    unknown: 'Belum diketahui',
    eligible: 'Syarat tertulis {program} terpenuhi menurut data yang diberikan, per {date}.',
    'not-eligible': 'Ada syarat tertulis {program} yang belum terpenuhi, per {date}.',
    'needs-info': 'Data belum cukup untuk menilai {program}, per {date}.',
    'not-in-force': '{program} tidak berjalan pada {date}.',
    'no-source': 'Kami tidak punya sumber tentang {program} pada {date}.',
    narrowing: 'Besarannya juga bergantung pada: {facts}.',
    each: 'per orang',
    notCounted: '+{n} tidak dihitung',
    capped: 'jumlahnya dibatasi',
    entitlement: 'Cocok dengan syarat tidak sama dengan terdaftar atau sudah dibayar.',
    quota: 'Tempatnya terbatas. Cocok dengan syarat tidak sama dengan terdaftar atau sudah dibayar.',
    discretionary: 'Petugas yang memutuskan. Cocok dengan syarat tidak sama dengan terdaftar atau sudah dibayar.',
    ended: 'Terakhir berjalan sampai {date}.',
    starts: 'Mulai {date}.',
    missing: 'Yang belum diketahui: {facts}.',
    attested: 'Ditentukan petugas: {facts}.',
    required: 'syarat',
    notKnown: 'belum diketahui',
    and: '; dan ',
    or: '; atau ',
    not: 'tidak: ',
    some: 'ada anggota keluarga: ',
    every: 'semua anggota keluarga: ',
    receives: 'menerima {program}',
    within: 'tinggal di wilayah {region}',
    fits: 'cocok dengan syarat {program}',
    age: 'umur',
    count: 'jumlah anggota',
    oneOf: 'salah satu dari',
    yes: 'ya',
    no: 'tidak',
    month: 'sebulan',
    stage: 'per tahap',
    year: 'setahun',
    once: 'sekali bayar',
    stages: '{n} tahap setahun, {money} per tahap',
    estimate: 'Perkiraan {money}',
    insurer: 'dibayarkan ke penjamin, bukan ke keluarga',
    school: 'dibayarkan ke sekolah',
    meter: 'sebagai potongan tagihan',
    person: 'dibayarkan ke orangnya',
    family: 'dibayarkan ke keluarga',
    stale: 'Sumber kami sampai {date}. Aturannya bisa sudah berubah.',
    low: 'Sumbernya lemah: satu berita atau kesimpulan.',
    eq: 'tepat',
    ne: 'selain',
    lt: 'kurang dari',
    lte: 'paling banyak',
    gt: 'lebih dari',
    gte: 'paling sedikit',
  },
  en: {
    met: 'Met',
    unmet: 'Not met',
    unknown: 'Not known',
    eligible: 'By the data given, the written criteria of {program} are met as of {date}.',
    'not-eligible': 'Some written criterion of {program} is not met as of {date}.',
    'needs-info': 'There is not enough data to judge {program} as of {date}.',
    'not-in-force': '{program} is not running on {date}.',
    'no-source': 'We have no source on {program} for {date}.',
    narrowing: 'The amount also depends on: {facts}.',
    each: 'a person',
    notCounted: '+{n} not counted',
    capped: 'the number is capped',
    entitlement: 'Meeting the criteria is not the same as being registered or paid.',
    quota: 'Places are limited. Meeting the criteria is not the same as being registered or paid.',
    discretionary: 'Officials decide. Meeting the criteria is not the same as being registered or paid.',
    ended: 'It last ran until {date}.',
    starts: 'It starts on {date}.',
    missing: 'Not known yet: {facts}.',
    attested: 'For officials to say: {facts}.',
    required: 'required',
    notKnown: 'not known',
    and: '; and ',
    or: '; or ',
    not: 'not: ',
    some: 'a family member: ',
    every: 'every family member: ',
    receives: 'receives {program}',
    within: 'lives in region {region}',
    fits: 'meets the criteria of {program}',
    age: 'age',
    count: 'number of members',
    oneOf: 'one of',
    yes: 'yes',
    no: 'no',
    month: 'a month',
    stage: 'a stage',
    year: 'a year',
    once: 'once',
    stages: '{n} stages a year, {money} a stage',
    estimate: 'Estimate: {money}',
    insurer: 'paid to the insurer, not to the family',
    school: 'paid to the school',
    meter: 'as a discount on the bill',
    person: 'paid to the person',
    family: 'paid to the family',
    stale: 'Our sources reach until {date}. The rules may have changed.',
    low: 'The source is weak: one article, or an inference.',
    eq: 'exactly',
    ne: 'other than',
    lt: 'less than',
    lte: 'at most',
    gt: 'more than',
    gte: 'at least',
  },
};

export function fill(text: string, values: Record<string, string | number | undefined>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
