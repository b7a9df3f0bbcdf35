import { type Locale, writeDate } from '../../policy/words.ts';
import type { CalendarEntry } from '../answers.ts';
import { scheduleSource } from '../schedule-source.ts';
import type { Certainty, IsoDate, Words } from '../types.ts';

const kinds: Record<CalendarEntry['kind'], Words> = {
  covers: { id: 'masa anggaran, bukan hari cair', en: 'budget period, not a pay day' },
  announced: { id: 'diumumkan mulai cair', en: 'announced to begin' },
  'first-paid': { id: 'pembayaran pertama terlihat', en: 'first payment seen' },
};

/** Rice is handed out, not paid. */
const ofGoods: typeof kinds = {
  covers: { id: 'masa anggaran, bukan hari pembagian', en: 'budget period, not a day of hand-out' },
  announced: { id: 'diumumkan mulai dibagikan', en: 'announced to be handed out' },
  'first-paid': { id: 'pembagian pertama terlihat', en: 'first hand-out seen' },
};

/** An announcement that no official made. */
const expected: Words = { id: 'perkiraan berita', en: 'expected by the press' };

const certainties: Record<Certainty, Words> = {
  official: { id: 'Waktunya disebut pejabat.', en: 'An official named the time.' },
  observed: { id: 'Terlihat disalurkan menurut berita.', en: 'The press saw it delivered.' },
  pattern: { id: 'Bukan tanggal dari pejabat.', en: 'No official named the date.' },
  unknown: { id: 'Hari pembayarannya tidak diketahui.', en: 'The pay day is not known.' },
};

/** Of a budget period, which has no pay day of its own: what is known of its stage. */
const stageCertainties: Record<Certainty, Words> = {
  official: {
    id: 'Waktu penyaluran tahap ini disebut pejabat; lihat catatannya sendiri.',
    en: 'An official named a time for this stage; it has a note of its own.',
  },
  observed: { id: 'Tahap ini terlihat disalurkan menurut berita.', en: 'The press saw this stage delivered.' },
  pattern: { id: 'Tidak ada pejabat yang menyebut hari bayarnya.', en: 'No official named a pay day.' },
  unknown: certainties.unknown,
};

const waves: Words = {
  id: 'Pembayaran bertahap menurut bank, daerah, dan hasil cek data. Catatan ini tidak berarti Anda akan dibayar.',
  en: 'Payment runs in waves by bank, region and data check. This note does not say that you will be paid.',
};

const handOut: Words = {
  id: 'Pembagian berbeda menurut daerah. Catatan ini tidak berarti Anda akan menerima.',
  en: 'Days of hand-out differ by region. This note does not say that you will receive any.',
};

export function summaryOf({ kind, certainty, name, program }: CalendarEntry, locale: Locale): string {
  const words = program === 'beras' ? ofGoods : kinds;
  const what = kind === 'announced' && certainty !== 'official' ? expected : words[kind];
  return `${name[locale]}: ${what[locale]}`;
}

export function descriptionOf(entry: CalendarEntry, asOf: IsoDate, locale: Locale): string {
  const sources = entry.cite.flatMap(({ source }) => scheduleSource(source) ?? []);
  const [word, until, seen] =
    locale === 'id' ? ['Sumber', 'Sumber sampai', 'dibuat'] : ['Source', 'Sources reach to', 'made'];
  return [
    ...(entry.text ? [entry.text[locale]] : []),
    (entry.kind === 'covers' ? stageCertainties : certainties)[entry.certainty][locale],
    (entry.program === 'beras' ? handOut : waves)[locale],
    ...sources.map(({ title, issuer, note, url }) =>
      [`${word}: ${[title, issuer].filter(Boolean).join(', ')}.`, note?.[locale], url].filter(Boolean).join(' '),
    ),
    `${until} ${writeDate(entry.evidenceUntil, locale)}; ${seen} ${writeDate(asOf, locale)}.`,
  ].join('\n');
}

/** The address of the first source that has one. */
export function addressOf({ cite }: CalendarEntry): string | undefined {
  return cite.map(({ source }) => scheduleSource(source)?.url).find((url) => url !== undefined);
}
