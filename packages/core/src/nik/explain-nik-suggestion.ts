import type { ExplainOptions } from './explain-nik-issue.ts';
import type { NikSuggestion, NikSuggestionCode } from './suggest-nik.ts';

/**
 * The sentence for a hint, as a question where it guesses. Holds no digit of the number.
 *
 * @example explainNikSuggestion({ code: 'scientific', at: [6, 16], candidates: [] }, { locale: 'en' })
 * //=> 'A spreadsheet has shortened this number, and digits 7 to 16 went missing. Take it from the source again, with the column set to text.'
 */
export function explainNikSuggestion({ code, at }: NikSuggestion, { locale }: ExplainOptions): string {
  return sentences[locale][code](at && [at[0] + 1, at[1]]);
}

type Sentence = (places: [first: number, last: number] | undefined) => string;

const sentences: Record<'id' | 'en', Record<NikSuggestionCode, Sentence>> = {
  id: {
    'look-alike': () => 'Ada huruf yang mirip angka, misalnya O dan 0. Apakah maksudnya angka?',
    scientific: (places) =>
      `Nomor ini disingkat oleh aplikasi spreadsheet; ${digits('id', places)} sudah hilang. Ambil lagi dari sumbernya dengan kolom berformat teks.`,
    'trailing-zeros': (places) =>
      `Aplikasi spreadsheet mungkin mengganti ${digits('id', places)} dengan nol. Cocokkan dengan sumbernya.`,
    'decimal-tail': () => 'Ada ekor desimal di belakang nomor, misalnya .0. Ambil nomornya dari kolom berformat teks.',
    wrapped: () => 'Ada tanda kutip, kurung, atau koma di sekeliling nomor. Hapus tanda itu.',
    'missing-digit': (places) =>
      places ? `Kurang satu angka, mungkin di antara ${digits('id', places)}.` : 'Kurang satu angka.',
    'doubled-digit': () => 'Kelebihan satu angka. Apakah ada angka yang terketik dua kali?',
    'extra-digit': () => 'Kelebihan satu angka.',
    'maybe-kk': () => 'Apakah ini nomor kartu keluarga? NIK ada di baris nama masing-masing orang.',
    placeholder: () => 'Semua angkanya sama. Apakah ini hanya isian sementara?',
  },
  en: {
    'look-alike': () => 'There are letters that look like digits, such as O and 0. Are they meant as digits?',
    scientific: (places) =>
      `A spreadsheet has shortened this number, and ${digits('en', places)} went missing. Take it from the source again, with the column set to text.`,
    'trailing-zeros': (places) =>
      `A spreadsheet may have replaced ${digits('en', places)} with zeros. Compare with the source.`,
    'decimal-tail': () =>
      'There is a decimal tail behind the number, such as .0. Take the number from a column set to text.',
    wrapped: () => 'There are quotes, brackets or commas around the number. Remove them.',
    'missing-digit': (places) =>
      places ? `One digit is missing, perhaps among ${digits('en', places)}.` : 'One digit is missing.',
    'doubled-digit': () => 'One digit too many. Was a digit typed twice?',
    'extra-digit': () => 'One digit too many.',
    'maybe-kk': () => 'Is this the number of a family card? The NIK stands in the row of each person.',
    placeholder: () => 'All digits are the same. Is it only a placeholder?',
  },
};

function digits(locale: 'id' | 'en', [first, last]: [number, number] = [1, 16]): string {
  if (locale === 'id') return first === last ? `angka ke-${first}` : `angka ke-${first} sampai ke-${last}`;
  return first === last ? `digit ${first}` : `digits ${first} to ${last}`;
}
