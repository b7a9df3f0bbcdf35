const indonesian: Record<string, string> = {
  text: 'teks',
  number: 'angka',
  'decimal number': 'angka desimal',
  boolean: 'true atau false',
  list: 'daftar [ ]',
  object: 'objek { }',
  nothing: 'kosong',
  integer: 'bilangan bulat',
  date: 'tanggal (YYYY-MM-DD)',
  code: 'kode',
  codes: 'daftar kode',
  region: 'kode wilayah',
};

const english: Record<string, string> = {
  boolean: 'true or false',
  list: 'a list [ ]',
  object: 'an object { }',
  integer: 'whole number',
  date: 'date (YYYY-MM-DD)',
  codes: 'list of codes',
  region: 'region code',
};

/** Kinds of values, separated by commas, in words. */
export function kindWords(kinds: string, locale: 'id' | 'en'): string {
  const words = locale === 'id' ? indonesian : english;
  return kinds
    .split(', ')
    .map((kind) => words[kind] ?? kind)
    .join(', ');
}
