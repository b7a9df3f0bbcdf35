import type { CheckStrings } from './strings.ts';

export const check: CheckStrings = {
  title: 'Perkiraan bansos tanpa NIK',
  description:
    'Perkiraan bansos dari beberapa jawaban tentang keluarga, tanpa NIK dan tanpa daftar. Dihitung di perangkat Anda. Bukan situs resmi.',
  heading: 'Cek perkiraan bansos, tanpa NIK',
  loading: 'Alat sedang dimuat.',
  failed: 'Bila alat tidak muncul, pakai {sheet}.',
  offline: 'Anda sedang tanpa internet. Alat tetap jalan. Sumber aturan di sini sampai {date}.',
  noScript:
    'Alat di halaman ini butuh JavaScript. Tanpa itu, Anda tetap bisa membaca syarat, besaran, dan jadwal, dan mencetak lembar di bawah.',
  notKept: 'Menutup, memuat ulang, atau meninggalkan halaman ini mengosongkan semua isian. Cetak dulu hasilnya.',
  nextTab: 'Dibuka di tab baru, supaya hasil di sini tetap ada: {guides}, {schedule}.',
  onPaper: 'Untuk yang tidak punya HP: {sheet} bisa dicetak dan diisi dengan pena.',

  sheetTitle: 'Perkiraan bansos: lembar periksa kosong',
  sheetDescription:
    'Lembar periksa bansos untuk dicetak: yang perlu disiapkan, syarat tiap program, dan ke mana bertanya. Bukan situs resmi.',
  sheetHeading: 'Lembar periksa kosong',
  sheetLead:
    'Cetak lembar ini, atau salin ke kertas. Isi sendiri, atau bersama ketua rukun tetangga (RT) atau pendamping.',
  sheetPrint: 'Untuk mencetak, pakai menu “Cetak” di peramban.',
  sheetHead:
    'Lembar periksa. Bukan surat resmi, tidak bisa dipakai untuk mencairkan bantuan. Jangan tulis NIK atau nomor kartu di sini.',
  readyTitle: 'Yang perlu disiapkan',
  ready: [
    'Kartu Keluarga (KK), untuk melihat siapa saja anggotanya.',
    'Kartu Keluarga Sejahtera (KKS) atau Kartu Indonesia Pintar (KIP), bila ada.',
    'Desil keluarga, bila tahu. Tidak tahu juga tidak apa-apa.',
  ],
  familyTitle: 'Tentang keluarga',
  family: [
    'Jumlah orang di KK',
    'Ibu hamil atau baru melahirkan',
    'Anak di bawah 7 tahun',
    'Murid sekolah dasar (SD)',
    'Murid sekolah menengah pertama (SMP)',
    'Murid sekolah menengah atas (SMA)',
    'Orang berumur 60 tahun atau lebih',
    'Penyandang disabilitas berat',
    'Desil keluarga (1 sampai 10)',
    'Bantuan yang sedang diterima',
  ],
  unknown: 'tidak tahu',
  criteriaTitle: 'Syarat tertulis tiap program',
  criteriaHint:
    'Ringkasan untuk {date}. Sumber aturan di sini sampai {reach}. Beri tanda pada yang cocok. Yang kosong berarti belum diketahui, bukan “tidak”.',
  sharedBy: 'Diminta oleh: {names}.',
  nextTitle: 'Langkah berikutnya',
  next: [
    'Lihat status di {official} atau aplikasi Cek Bansos dari Kementerian Sosial.',
    'Belum terdaftar, atau datanya keliru? Tanyakan cara usul atau sanggah di kantor desa atau kelurahan.',
    'Bawa kartu tanda penduduk (KTP) dan KK ke kantor itu.',
  ],
  threeFacts: 'Cocok dengan syarat tidak sama dengan terdaftar. Terdaftar tidak sama dengan sudah dibayar.',
};
