import type { Certainty } from '@bansos-kit/core/schedule';
import type { Catalogue } from '../base/messages/types.ts';

export interface JadwalMessages extends Record<`certainty.${Certainty}`, string> {
  /** `{year}` */
  title: string;
  /** `{date}`: how far the sources reach. */
  evidence: string;
  /** `{date}`: the day that is shown. `{until}`: how far the sources reach. */
  stale: string;
  waves: string;
  filter: string;
  all: string;
  stage: string;
  covers: string;
  announced: string;
  firstPaid: string;
  certainty: string;
  notAnnounced: string;
  notSeen: string;
  byPress: string;
  /** `{date}` */
  reportedBy: string;
  /** `{stage}`: which one, in a list of links of a screen reader. */
  sources: string;
  next: string;
  noData: string;
  /** `{date}` */
  tooEarly: string;
  /** `{programs}` */
  unknownProgram: string;
  save: string;
  saved: string;
}

export const messages: Catalogue<JadwalMessages> = {
  id: {
    title: 'Jadwal pencairan {year}',
    evidence: 'Sumber kami sampai {date}.',
    stale: 'Hari ini {date}, sedangkan sumber kami hanya sampai {until}. Bisa jadi sudah ada kabar baru.',
    waves: 'Pembayaran bertahap menurut bank, daerah, dan hasil cek data. Jadwal tidak berarti Anda akan dibayar.',
    filter: 'Tampilkan program',
    all: 'Semua program',
    stage: 'Tahap',
    covers: 'Untuk bulan',
    announced: 'Diumumkan mulai cair',
    firstPaid: 'Pertama terlihat dibayar',
    certainty: 'Seberapa jelas',
    notAnnounced: 'Tidak ada pengumuman yang kami temukan',
    notSeen: 'Tidak ada kabar yang kami temukan',
    byPress: 'perkiraan berita',
    reportedBy: 'Sudah ada berita pembayaran pada {date}',
    'certainty.official': 'Waktunya disebut pejabat',
    'certainty.observed': 'Terlihat dibayar menurut berita',
    'certainty.pattern': 'Hanya masa anggaran yang diketahui',
    'certainty.unknown': 'Tidak diketahui',
    sources: 'Sumber dan catatan: {stage}',
    next: 'Setelah itu',
    noData: 'Kami tidak menemukan jadwal untuk program ini. Itu tidak berarti tidak ada pembayaran.',
    tooEarly: 'Alat ini memuat jadwal sejak {date}.',
    unknownProgram: 'Program ini tidak kami kenal: {programs}.',
    save: 'Simpan ke kalender HP (.ics)',
    saved: 'Berkas kalender dibuat di HP Anda. Tidak ada yang dikirim.',
  },
  en: {
    title: 'Payment calendar {year}',
    evidence: 'Our sources reach to {date}.',
    stale: 'Today is {date}, but our sources only reach to {until}. There may be news.',
    waves: 'Payment runs in waves by bank, region and data check. A calendar does not say that you will be paid.',
    filter: 'Show the programme',
    all: 'All programmes',
    stage: 'Stage',
    covers: 'For the months',
    announced: 'Announced to begin',
    firstPaid: 'First seen paid',
    certainty: 'How clear it is',
    notAnnounced: 'We found no announcement',
    notSeen: 'We found no report',
    byPress: 'expected by the press',
    reportedBy: 'Payments were reported by {date}',
    'certainty.official': 'An official named the time',
    'certainty.observed': 'The press saw it paid',
    'certainty.pattern': 'Only the budget period is known',
    'certainty.unknown': 'Not known',
    sources: 'Sources and notes: {stage}',
    next: 'After that',
    noData: 'We found no schedule for this programme. That does not mean that nothing is paid.',
    tooEarly: 'This tool has schedules from {date} on.',
    unknownProgram: 'We do not know this programme: {programs}.',
    save: 'Save to the phone’s calendar (.ics)',
    saved: 'The calendar file was made on your phone. Nothing was sent.',
  },
};
