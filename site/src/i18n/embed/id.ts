import type { EmbedStrings, EmbedToolStrings } from './strings.ts';

export const embed: EmbedStrings = {
  title: 'Pasang di situs Anda',
  description:
    'Untuk pengelola situs instansi: pasang cek perkiraan bansos, jadwal, atau besaran di halaman Anda. Isian warga tidak dikirim. Bukan situs resmi.',
  heading: 'Pasang di situs Anda',
  lead: 'Pilih bagian, wilayah, dan warna. Lihat contohnya, lalu salin kodenya ke halaman instansi Anda.',
  sections: {
    which: 'Bingkai atau elemen?',
    choose: 'Pilih',
    preview: 'Contoh',
    paste: 'Salin kode',
    policy: 'Aturan keamanan isi di situs Anda',
    text: 'Kalimat untuk halaman privasi Anda',
  },
  whichFrameTitle: 'Bingkai: untuk hampir semua situs',
  whichFrame: [
    'Skrip di halaman Anda, misalnya penghitung kunjungan, tidak bisa membaca isian warga.',
    'Bingkai tidak bisa menyimpan apa pun di peramban.',
    'Pilihan Anda ada di belakang tanda # pada alamat. Peramban tidak mengirim bagian itu ke server.',
  ],
  whichElementTitle: 'Elemen: untuk pengembang',
  whichElement: [
    'Elemen menyatu dengan halaman: huruf, warna, dan urutan judul ikut halaman Anda.',
    'Skrip lain di halaman yang sama bisa membaca isian warga. Pakai hanya bila Anda mengenal semua skripnya.',
    'Paling aman bila berkasnya Anda taruh di server sendiri.',
  ],
  noScript: 'Pemilih di halaman ini butuh JavaScript. Kode di bawah tetap bisa disalin dan diubah sendiri.',
  part: 'Bagian',
  parts: {
    cek: 'Cek perkiraan',
    jadwal: 'Jadwal',
    nominal: 'Besaran',
    nik: 'Susunan NIK',
    wilayah: 'Pilih wilayah',
  },
  region: 'Wilayah yang sudah terpilih',
  regionNone: 'Tidak ada',
  wholeProvince: 'seluruh provinsi',
  theme: 'Tema',
  themes: { auto: 'Ikut perangkat', terang: 'Terang', gelap: 'Gelap' },
  language: 'Bahasa',
  languages: { id: 'Indonesia', en: 'Inggris' },
  useAccent: 'Pakai warna sendiri',
  accent: 'Warna tautan dan tombol',
  instansi: 'Nama instansi',
  instansiHint: 'Tampil di pemberitahuan: alat dipasang oleh siapa. Boleh kosong.',
  chosenHere: 'Pilihan Anda tinggal di halaman ini. Tidak ada yang dikirim atau disimpan.',
  previewTitle: 'Contoh bingkai dengan pilihan di atas',
  previewHint: 'Ini bingkai yang sebenarnya, seperti nanti di halaman Anda.',
  ways: {
    frame: {
      title: 'Bingkai',
      hint: 'Baris skrip di akhir boleh tidak dipakai. Tanpa itu, bingkai punya gulirannya sendiri.',
    },
    script: {
      title: 'Elemen dari situs ini',
      hint: 'Peramban menolak berkas yang tidak sama dengan sidik di integrity.',
    },
    own: {
      title: 'Elemen di server sendiri',
      hint: 'Unduh berkas bansos.js dari alamat di kode sebelumnya. Taruh di server Anda, lalu sesuaikan alamatnya.',
    },
    wordpress: {
      title: 'WordPress',
      hint: 'Butuh plugin dari folder contoh. Plugin hanya memasang cek perkiraan, dan hanya menerima wilayah.',
    },
    joomla: {
      title: 'Joomla',
      hint: 'Butuh plugin isi dari folder contoh. Tulis tanda ini di dalam artikel.',
    },
    drupal: {
      title: 'Drupal',
      hint: 'Butuh modul dari folder contoh. Pasang blok “Cek perkiraan bansos”, lalu isi wilayahnya.',
    },
    laravel: {
      title: 'Laravel',
      hint: 'Butuh komponen Blade dari folder contoh.',
    },
  },
  policyLabel: 'Yang perlu diizinkan',
  cssLabel: 'Warna, untuk lembar gaya Anda',
  codeLabel: 'Kode: {name}',
  copy: 'Salin',
  policyHints: [
    'Baris ini hanya perlu bila situs Anda mengirim Content-Security-Policy. Tambahkan ke aturan yang sudah ada.',
    'Elemen tidak memakai gaya sebaris dan tidak menghubungi server. Aturan style-src dan connect-src boleh tetap ketat.',
    'Bila situs Anda mewajibkan Trusted Types, izinkan nama lit-html.',
  ],
  textHint: 'Untuk bingkai. Sesuaikan dengan keadaan situs Anda.',
  officeText: [
    'Alat cek perkiraan bansos di halaman ini dibuat proyek sumber terbuka bansos-kit.',
    'Jawaban Anda dihitung di perangkat Anda. Jawaban itu tidak dikirim, dan tidak bisa dibaca situs kami.',
    'Hasilnya perkiraan. Status resmi hanya ada di cekbansos.kemensos.go.id.',
  ],
  recipes: 'Plugin, modul, dan contoh untuk React, Vue, dan Svelte ada di folder examples pada kode sumber.',
};

export const embedTool: EmbedToolStrings = {
  copied: 'Kode disalin.',
  copyFailed: 'Tidak bisa menyalin. Pilih kodenya, lalu salin sendiri.',
  accentGood: 'Warna ini terbaca di tema terang ({light} : 1) dan gelap ({dark} : 1).',
  accentHalf:
    'Warna ini terbaca di tema {good} saja (terang {light} : 1, gelap {dark} : 1). Di tema lain, elemen memakai warnanya sendiri.',
  accentBad:
    'Warna ini sulit dibaca (terang {light} : 1, gelap {dark} : 1). Perlu 4,5 : 1, jadi elemen memakai warnanya sendiri.',
  themes: { light: 'terang', dark: 'gelap' },
};
