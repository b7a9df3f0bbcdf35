import { type ExplainOptions, explainIssue } from './explain-nik-issue.ts';
import type { KkIssue } from './parse-kk.ts';

/**
 * The sentence for an issue of a family card number. Holds no digit of the number.
 *
 * @example explainKkIssue({ code: 'maybe-nik', at: [6, 8] }, { locale: 'en' })
 * //=> 'The date fits a person rather than a family card. Was a NIK typed?'
 */
export function explainKkIssue({ code, ...rest }: KkIssue, { locale }: ExplainOptions): string {
  return code === 'maybe-nik' ? maybeNik[locale] : explainIssue({ code, ...rest }, locale, names);
}

const maybeNik = {
  id: 'Tanggalnya lebih cocok untuk orang daripada kartu keluarga. Mungkin yang diisi NIK?',
  en: 'The date fits a person rather than a family card. Was a NIK typed?',
};

const names: Parameters<typeof explainIssue>[2] = {
  id: ['Nomor KK', 'kartu keluarga'],
  en: ['family card number', 'family card'],
};
