import type { NikIssue, NikIssueCode } from './types.ts';

export interface ExplainOptions {
  locale: 'id' | 'en';
}

/**
 * The sentence for an issue: what was found, what was expected, how to go on. Apart from the checking, so that a page
 * which only checks does not carry the words. Holds no digit of the number.
 *
 * @example explainNikIssue({ code: 'length', params: { found: 15 } }, { locale: 'id' })
 * //=> 'NIK harus 16 angka. Anda mengisi 15, kurang 1.'
 */
export function explainNikIssue(issue: NikIssue, { locale }: ExplainOptions): string {
  return explainIssue(issue, locale, { id: ['NIK', 'KTP'], en: ['NIK', 'identity card'] });
}

/** What the number is called and on which card it is printed. */
type Names = Record<'id' | 'en', [number: string, card: string]>;

/** The same sentences for a number of another name. */
export function explainIssue(issue: NikIssue, locale: 'id' | 'en', names: Names): string {
  const nothing = issue.code === 'not-text' && /^(?:null|undefined)$/.test(String(issue.params?.found)); // an empty field
  return sentences[locale][nothing ? 'empty' : issue.code](issue, ...names[locale]);
}

type Sentence = (issue: NikIssue, number: string, card: string) => string;
type Sentences = Record<NikIssueCode, Sentence>;

const sentences: { id: Sentences; en: Sentences } = {
  id: {
    'not-text': ({ params }, number) =>
      `${number} harus ditulis sebagai teks, bukan ${params?.found}. Angka sepanjang ini bisa kehilangan digit.`,
    empty: (_, number, card) => `${number} belum diisi. Salin 16 angka dari ${card}.`,
    character: ({ at, params }, number) =>
      `${number} hanya berisi angka. Ada ${params?.count} karakter lain, mulai dari karakter ke-${placeOf(at)}. Ganti atau hapus.`,
    length: (issue, number) =>
      found(issue) < 16
        ? `${number} harus 16 angka. Anda mengisi ${found(issue)}, kurang ${16 - found(issue)}.`
        : `${number} harus 16 angka. Anda mengisi ${found(issue)}, lebih ${found(issue) - 16}.`,
    province: (_, _number, card) =>
      `Angka ke-1 dan ke-2 bukan kode provinsi yang kami kenal. Cocokkan lagi dengan ${card}.`,
    'province-historical': (_, _number, card) =>
      `Angka ke-1 dan ke-2 adalah kode provinsi dari penomoran lama. Cocokkan dengan ${card} yang terbaru.`,
    regency: (_, _number, card) =>
      `Angka ke-3 dan ke-4 bukan kode kabupaten atau kota di daftar kami. Jika sama dengan ${card}, biarkan.`,
    district: (_, _number, card) =>
      `Angka ke-5 dan ke-6 bukan kode kecamatan di daftar kami. Jika sama dengan ${card}, biarkan.`,
    date: (_, _number, card) => `Angka ke-7 sampai ke-12 bukan tanggal yang mungkin. Cocokkan lagi dengan ${card}.`,
    age: (_, _number, card) =>
      `Menurut angka ke-7 sampai ke-12, umurnya lebih dari 120 tahun. Cocokkan lagi dengan ${card}.`,
    serial: (_, _number, card) => `Empat angka terakhir 0000 tidak lazim. Cocokkan lagi dengan ${card}.`,
  },
  en: {
    'not-text': ({ params }, number) =>
      `The ${number} must be given as text, not as ${params?.found}. A number this long can lose digits.`,
    empty: (_, number, card) => `No ${number} was given. Copy the 16 digits from the ${card}.`,
    character: ({ at, params }, number) =>
      `The ${number} has digits only. Found ${params?.count} other ${params?.count === 1 ? 'character' : 'characters'}, from character ${placeOf(at)} on. Replace or remove.`,
    length: (issue, number) =>
      found(issue) < 16
        ? `The ${number} has 16 digits. Found ${found(issue)}: ${16 - found(issue)} too few.`
        : `The ${number} has 16 digits. Found ${found(issue)}: ${found(issue) - 16} too many.`,
    province: (_, _number, card) => `Digits 1 and 2 are not a province code that we know of. Compare with the ${card}.`,
    'province-historical': (_, _number, card) =>
      `Digits 1 and 2 are a province code from an older numbering. Compare with the newest ${card}.`,
    regency: (_, _number, card) =>
      `Digits 3 and 4 are not a regency or city code in our tables. If the ${card} says the same, leave it.`,
    district: (_, _number, card) =>
      `Digits 5 and 6 are not a district code in our tables. If the ${card} says the same, leave it.`,
    date: (_, _number, card) => `Digits 7 to 12 are not a possible date. Compare with the ${card}.`,
    age: (_, _number, card) => `By digits 7 to 12 the holder is older than 120. Compare with the ${card}.`,
    serial: (_, _number, card) => `A serial number of 0000 is unusual. Compare with the ${card}.`,
  },
};

const found = ({ params }: NikIssue): number => Number(params?.found ?? 0);

const placeOf = (at: NikIssue['at']): number => (at?.[0] ?? 0) + 1;
