import type { Confidence } from '@bansos-kit/core/policy';
import type { Catalogue } from '../base/messages/types.ts';

export interface NominalMessages extends Record<`confidence.${Confidence}`, string> {
  title: string;
  /** `{date}` */
  lead: string;
  facts: string;
  component: string;
  eachYear: string;
  eachStage: string;
  counted: string;
  sum: string;
  /** `{n}` */
  notCounted: string;
  perhapsNot: string;
  /** `{n}`: how many members count. */
  cap: string;
  striped: string;
  /** `{stage}`, `{n}`, `{year}`: a sum a stage, how many stages, the sum a year. */
  perStage: string;
  /** `{sum}` */
  perMonth: string;
  perYear: string;
  once: string;
  aStage: string;
  perPerson: string;
  toInsurer: string;
  range: string;
  noAmount: string;
  notRunning: string;
  noSource: string;
  /** `{until}` */
  stale: string;
  /** `{date}` */
  tooEarly: string;
  /** `{programs}` */
  unknownProgram: string;
  catalogFailed: string;
  /** `{program}` */
  sources: string;
}

export const messages: Catalogue<NominalMessages> = {
  id: {
    title: 'Besaran bantuan',
    lead: 'Menurut aturan per {date}. Ini perkiraan, yang memutuskan Kementerian Sosial.',
    facts: 'Cocok dengan syarat tidak sama dengan terdaftar. Terdaftar tidak sama dengan sudah cair.',
    component: 'Komponen',
    eachYear: 'Tiap orang setahun',
    eachStage: 'Tiap orang per tahap',
    counted: 'Dihitung',
    sum: 'Jumlah setahun',
    notCounted: '{n} tidak dihitung',
    perhapsNot: '{n} bisa jadi tidak dihitung',
    cap: 'Paling banyak {n} anggota yang dihitung.',
    striped: 'Kotak bertepi putus-putus tidak dihitung, kotak bergaris miring belum tentu.',
    perStage: 'Perkiraan {stage} per tahap, {n} tahap setahun ({year} setahun).',
    perMonth: 'Perkiraan {sum} per bulan.',
    perYear: 'Perkiraan {sum} per tahun.',
    once: 'Perkiraan {sum}, satu kali.',
    aStage: 'Perkiraan {sum} per tahap.',
    perPerson: 'Dihitung untuk tiap orang.',
    toInsurer: 'Dibayar negara ke BPJS Kesehatan. Keluarga tidak menerima uang.',
    range: 'Berupa kisaran, karena sumbernya berbeda atau belum semua diketahui.',
    noAmount: 'Kami tidak punya angka rupiah untuk program ini.',
    notRunning: 'Program ini tidak sedang dibuka menurut data kami.',
    noSource: 'Kami tidak menemukan sumber tentang program ini untuk hari itu.',
    stale: 'Sumber kami hanya sampai {until}. Bisa jadi sudah berubah.',
    tooEarly: 'Alat ini memuat besaran sejak {date}.',
    unknownProgram: 'Program ini tidak kami kenal: {programs}.',
    catalogFailed: 'Aturan dari halaman ini tidak dapat dibaca. Yang tampil aturan nasional.',
    'confidence.high': 'Sumbernya kuat dan saling cocok.',
    'confidence.medium': 'Sumbernya cukup, tetapi bukan peraturan sendiri.',
    'confidence.low': 'Sumbernya lemah, jadi angkanya bisa keliru.',
    sources: 'Sumber: {program}',
  },
  en: {
    title: 'How much it is',
    lead: 'By the rules of {date}. An estimate: the Ministry of Social Affairs decides.',
    facts: 'Meeting the criteria is not being registered. Being registered is not having been paid.',
    component: 'Component',
    eachYear: 'A person, a year',
    eachStage: 'A person, a stage',
    counted: 'Counted',
    sum: 'Sum of a year',
    notCounted: '{n} not counted',
    perhapsNot: '{n} may not be counted',
    cap: 'At most {n} members count.',
    striped: 'The box with a broken edge is not counted; the striped one may be.',
    perStage: 'An estimated {stage} a stage, {n} stages a year ({year} a year).',
    perMonth: 'An estimated {sum} a month.',
    perYear: 'An estimated {sum} a year.',
    once: 'An estimated {sum}, once.',
    aStage: 'An estimated {sum} a stage.',
    perPerson: 'Counted for each person.',
    toInsurer: 'The state pays it to BPJS Kesehatan. The family gets no money.',
    range: 'A range, because sources differ or not everything is known.',
    noAmount: 'We have no sum in Rupiah for this programme.',
    notRunning: 'This programme is not open by our data.',
    noSource: 'We found no source about this programme for that day.',
    stale: 'Our sources only reach to {until}. It may have changed.',
    tooEarly: 'This tool has sums from {date} on.',
    unknownProgram: 'We do not know this programme: {programs}.',
    catalogFailed: 'The rules of this page cannot be read. What shows are the national ones.',
    'confidence.high': 'The sources are strong and agree.',
    'confidence.medium': 'The sources are fair, but not the regulation itself.',
    'confidence.low': 'The sources are weak, so the figure may be wrong.',
    sources: 'Sources: {program}',
  },
};
