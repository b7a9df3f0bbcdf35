import type { Catalogue } from '../base/messages/types.ts';

export interface NikMessages {
  title: string;
  lead: string;
  label: string;
  hint: string;
  check: string;
  clear: string;
  cleared: string;
  example: string;
  exampleNote: string;
  /** `{n}`: digits typed. */
  counter: string;
  problemsTitle: string;
  goToField: string;
  suggestionsTitle: string;
  useThis: string;
  resultTitle: string;
  fine: string;
  odd: string;
  proves: string;
  meaning: string;
  masked: string;
  show: string;
  hide: string;
  change: string;
  partsTitle: string;
  province: string;
  regency: string;
  district: string;
  birthDate: string;
  serial: string;
  serialMeaning: string;
  codeKnown: string;
  codeRetired: string;
  codeUnknown: string;
  /** `{sum}`: 57 − 40 = 17. */
  female: string;
  male: string;
  /** `{date}`: the other century. */
  orDate: string;
}

export const messages: Catalogue<NikMessages> = {
  id: {
    title: 'Periksa susunan NIK',
    lead: 'Alat ini hanya melihat susunan angkanya. Pemeriksaan berjalan di HP Anda, juga tanpa internet.',
    label: 'NIK (16 angka di KTP)',
    hint: 'Boleh dengan atau tanpa spasi. Bukan nomor KK.',
    check: 'Periksa',
    clear: 'Hapus isian',
    cleared: 'Isian sudah dihapus.',
    example: 'Pakai contoh',
    exampleNote: 'Ini NIK buatan, bukan milik orang.',
    counter: '{n} dari 16 angka',
    problemsTitle: 'Ada yang perlu dicek lagi',
    goToField: 'Kembali ke isian NIK',
    suggestionsTitle: 'Mungkin maksudnya begini?',
    useThis: 'Pakai angka ini',
    resultTitle: 'Hasil pemeriksaan',
    fine: 'Susunan NIK wajar.',
    odd: 'Susunan NIK bisa jadi benar, tetapi ada yang tidak lazim.',
    proves: 'Ini bukan bukti bahwa NIK terdaftar di Dukcapil atau menerima bansos.',
    meaning: 'Wilayah menunjukkan tempat NIK pertama kali diterbitkan. Alamat Anda sekarang bisa berbeda.',
    masked: 'NIK yang diperiksa, hanya empat angka terakhir yang tampak',
    show: 'Tampilkan',
    hide: 'Sembunyikan',
    change: 'Ubah NIK',
    partsTitle: 'Arti angka-angkanya',
    province: 'Provinsi',
    regency: 'Kabupaten atau kota',
    district: 'Kecamatan',
    birthDate: 'Tanggal lahir',
    serial: 'Nomor urut',
    serialMeaning: 'Urutan penerbitan di wilayah dan tanggal yang sama.',
    codeKnown: 'Kode ini masih dipakai.',
    codeRetired: 'Kode lama. NIK dengan kode ini tetap berlaku.',
    codeUnknown: 'Kode ini tidak ada di daftar kami.',
    female: 'Perempuan: {sum}.',
    male: 'Laki-laki: tanggalnya ditulis apa adanya.',
    orDate: 'Bisa juga {date}.',
  },
  en: {
    title: 'Check how a NIK is built',
    lead: 'This tool only looks at how the digits are built. The check runs on your phone, without internet too.',
    label: 'NIK (16 digits on the KTP)',
    hint: 'With or without spaces. Not the number of the family card.',
    check: 'Check',
    clear: 'Clear the field',
    cleared: 'The field has been cleared.',
    example: 'Use an example',
    exampleNote: 'This NIK is made up. It is nobody’s.',
    counter: '{n} of 16 digits',
    problemsTitle: 'Something to check again',
    goToField: 'Back to the NIK field',
    suggestionsTitle: 'Was this meant, perhaps?',
    useThis: 'Use these digits',
    resultTitle: 'What the check found',
    fine: 'The NIK is built as usual.',
    odd: 'The NIK may be right, but something in it is unusual.',
    proves: 'This does not show that the NIK is registered with Dukcapil or receives social aid.',
    meaning: 'The region is where the NIK was first issued. Your address today can be another.',
    masked: 'The NIK that was checked, with only its last four digits showing',
    show: 'Show',
    hide: 'Hide',
    change: 'Change the NIK',
    partsTitle: 'What the digits mean',
    province: 'Province',
    regency: 'Regency or city',
    district: 'District',
    birthDate: 'Date of birth',
    serial: 'Serial number',
    serialMeaning: 'The order of issue for the same region and day.',
    codeKnown: 'This code is in use.',
    codeRetired: 'An old code. A NIK with this code stays good.',
    codeUnknown: 'This code is not in our tables.',
    female: 'Female: {sum}.',
    male: 'Male: the day is written as it is.',
    orDate: 'It can also be {date}.',
  },
};
