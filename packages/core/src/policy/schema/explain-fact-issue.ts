import { type ExplainIssueOptions, withHint } from './explain-catalog-issue.ts';
import type { FactIssue, FactIssueCode } from './issue.ts';
import { kindWords } from './words/kinds.ts';

type Sentences = Record<FactIssueCode, (issue: FactIssue, kinds: (words: string) => string) => string>;

const indonesian: Sentences = {
  'wrong-type': ({ expected, found }, kinds) =>
    `Seharusnya ${kinds(expected)}, ditemukan ${kinds(found)}. Tulis sesuai jenisnya.`,
  'unknown-fact': () => 'Fakta ini tidak dikenal. Periksa ejaannya, atau hapus.',
  'belongs-in-list': ({ expected }) => `Fakta ini milik tiap anggota. Pindahkan ke dalam "${expected}".`,
  'belongs-outside': () => 'Fakta ini milik seluruh keluarga. Pindahkan ke luar, ke tingkat paling atas.',
  'unknown-code': ({ expected }) => `Bukan kode yang dikenal. Pakai salah satu: ${expected}.`,
  'unknown-program': () =>
    'Bukan id atau nama lama program di katalog ini. Periksa ejaannya, atau muat katalog daerahnya.',
  date: () => 'Tanggal ini tidak ada di kalender. Tulis YYYY-MM-DD.',
  'region-code': () => 'Bukan bentuk kode wilayah. Tulis 2, 4, 6, atau 10 angka tanpa titik.',
  'out-of-range': ({ expected }) => `Angka di luar batas. Tulis bilangan bulat ${expected}.`,
};

const english: Sentences = {
  'wrong-type': ({ expected, found }, kinds) =>
    `Expected ${kinds(expected)}, found ${kinds(found)}. Write the value as asked.`,
  'unknown-fact': () => 'This fact is not known. Check its spelling, or remove it.',
  'belongs-in-list': ({ expected }) => `This fact is one of each member. Move it into "${expected}".`,
  'belongs-outside': () => 'This fact is one of the whole family. Move it out, to the top level.',
  'unknown-code': ({ expected }) => `This is no known code. Use one of: ${expected}.`,
  'unknown-program': () =>
    'This is no id or former name of a programme in this catalog. Check its spelling, or load the regional catalog.',
  date: () => 'This is no date of the calendar. Write YYYY-MM-DD.',
  'region-code': () => 'This is not what a region code looks like. Write 2, 4, 6 or 10 digits without dots.',
  'out-of-range': ({ expected }) => `The number is out of range. Write a whole number ${expected}.`,
};

/**
 * The sentence for a mistake in a household's file: what is wrong and what to do about it, never the value.
 *
 * @example explainFactIssue({ code: 'wrong-type', path: 'decile', expected: 'integer', found: 'text' }, { locale: 'en' })
 * //=> 'Expected whole number, found text. Write the value as asked.'
 */
export function explainFactIssue(issue: FactIssue, { locale }: ExplainIssueOptions): string {
  const sentences = locale === 'id' ? indonesian : english;
  const sentence = sentences[issue.code](issue, (words) => kindWords(words, locale));
  return withHint(sentence, issue.hint, locale);
}
