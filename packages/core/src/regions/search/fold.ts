/** What people write short. The table of names is folded with these too, because decrees write short as well. */
const WORDS: Record<string, string> = {
  adm: 'administrasi',
  bdg: 'bandung',
  brt: 'barat',
  gn: 'gunung',
  ds: 'desa',
  jkt: 'jakarta',
  kab: 'kabupaten',
  kb: 'kebon',
  kec: 'kecamatan',
  kel: 'kelurahan',
  kep: 'kepulauan',
  klp: 'kelapa',
  kodya: 'kota',
  kotamadya: 'kota',
  kp: 'kampung',
  prop: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
  ps: 'pasar',
  sby: 'surabaya',
  sei: 'sungai',
  sel: 'selatan',
  slt: 'selatan',
  smg: 'semarang',
  sumatra: 'sumatera',
  teng: 'tengah',
  tg: 'tanjung',
  tgh: 'tengah',
  tim: 'timur',
  tj: 'tanjung',
  tjg: 'tanjung',
  tlk: 'teluk',
  tmr: 'timur',
};

/** Lower-case words without accents, punctuation and full-width letters: "Kab. Ra'as" → "kab raas". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘"`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words in full: "kab bdg" → "kabupaten bandung". */
export function expand(folded: string): string {
  return folded.replace(/[a-z]+/g, (word) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? word) : word));
}

/** Without spaces, so that "Gunung Kidul" is "Gunungkidul". */
export function squash(folded: string): string {
  return folded.replaceAll(' ', '');
}
