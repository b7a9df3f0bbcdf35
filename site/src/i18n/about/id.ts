import type { AccessibilityStrings, ChangesStrings, PrivacyStrings } from './strings.ts';

export const privacy: PrivacyStrings = {
  title: 'Privasi dan cara membuktikannya',
  description:
    'Apa yang dihitung di perangkat Anda, apa yang tidak kami minta, dan cara membuktikan bahwa tidak ada yang dikirim. Bukan situs resmi.',
  heading: 'Privasi, dan cara membuktikannya',
  lead: 'Semua dihitung di perangkat Anda. Tidak ada isian yang dikirim atau disimpan. Anda bisa memeriksanya sendiri.',
  whatTitle: 'Apa yang terjadi dengan isian Anda',
  whatCaption: 'Isian di tiap alat',
  what: { tool: 'Alat', typed: 'Yang Anda isi', happens: 'Yang terjadi' },
  tools: [
    {
      tool: 'Cek perkiraan',
      typed: 'Wilayah, desil, umur, dan keadaan keluarga. Semua boleh dilewati.',
      happens: 'Dihitung di halaman. Hilang saat dihapus, halaman ditutup, atau pindah halaman.',
    },
    {
      tool: 'Periksa susunan NIK',
      typed: 'Nomor Induk Kependudukan (NIK), atau contoh buatan.',
      happens: 'Dibaca di halaman. Hilang saat dihapus, halaman ditutup, atau pindah halaman.',
    },
    {
      tool: 'Kode wilayah, jadwal, desil, pesan penipuan',
      typed: 'Kata pencarian, pilihan, angka belanja, atau isi pesan.',
      happens: 'Dicari di data yang sudah dimuat bersama halaman. Tidak ada permintaan baru.',
    },
  ],
  never: {
    title: 'Yang tidak kami minta',
    text: [
      'Nama, alamat lengkap, nomor HP, dan surel.',
      'Kode OTP, PIN, nomor kartu bantuan, dan foto kartu.',
      'Pendaftaran. Tidak ada akun di sini.',
    ],
  },
  outside: {
    title: 'Yang di luar kendali kami',
    text: [
      'Server mencatat bahwa halaman dibuka: kapan, dari alamat internet mana. Isian tidak ikut.',
      'Riwayat peramban mencatat halaman yang Anda buka. Di HP bersama, hapus riwayat itu.',
      'Cetakan dan tangkapan layar ada di tangan Anda. Simpan baik-baik.',
    ],
  },
  storedTitle: 'Yang tersimpan di perangkat',
  stored: [
    'Tidak ada cookie. Tidak ada isian yang disimpan.',
    'Setelah membuka “Cek”, peramban menyimpan berkas halaman supaya alat jalan tanpa internet. Isinya sama untuk semua orang.',
    'Berkas itu bisa dihapus di setelan peramban, pada bagian data situs.',
  ],
  proofTitle: 'Tiga cara membuktikan',
  airplane: {
    title: 'Nyalakan mode pesawat',
    text: [
      'Buka halaman “Cek”, tunggu sampai pertanyaan pertama muncul.',
      'Nyalakan mode pesawat. Isi sampai hasilnya keluar.',
      'Tekan “Hapus semua isian”, baru matikan mode pesawat.',
    ],
  },
  look: {
    title: 'Lihat sendiri lalu lintasnya',
    text: [
      'Di komputer, tekan F12 dan pilih “Network” atau “Jaringan”.',
      'Isi alatnya. Daftar itu tidak bertambah.',
      'Pengujian kami melakukan hal yang sama dengan isian buatan, setiap kali kode berubah.',
    ],
  },
  policyTitle: 'Baca aturan yang dipegang peramban',
  policy:
    'Tiap halaman membawa aturan keamanan (Content-Security-Policy). Peramban menolak apa pun yang melanggarnya. Ini aturan halaman “Cek”:',
  policyLabel: 'Aturan keamanan halaman Cek',
  directive: 'Baris',
  meaning: 'Artinya',
  directives: [
    { name: "default-src 'none'", meaning: 'Yang tidak disebut di bawah dilarang.' },
    { name: "connect-src 'none'", meaning: 'Kode di halaman tidak boleh mengirim data ke mana pun.' },
    { name: "form-action 'none'", meaning: 'Formulir tidak boleh dikirim.' },
    { name: 'script-src', meaning: 'Hanya kode dari situs ini sendiri yang boleh jalan.' },
    { name: "img-src 'self'", meaning: 'Gambar hanya dari situs ini. Tidak ada gambar pelacak.' },
    { name: "worker-src 'self'", meaning: 'Berkas untuk pemakaian tanpa internet hanya dari situs ini.' },
  ],
};

export const accessibility: AccessibilityStrings = {
  title: 'Aksesibilitas',
  description:
    'Tujuan, yang sudah diuji, kekurangan yang kami tahu, dan cara memberi tahu kami tentang kendala. Bukan situs resmi.',
  heading: 'Aksesibilitas',
  lead: 'Situs ini untuk semua orang, juga yang memakai pembaca layar, papan ketik, atau huruf besar.',
  sections: [
    {
      title: 'Tujuan kami',
      text: [
        'Kami menuju Web Content Accessibility Guidelines (WCAG) 2.2, tingkat AA.',
        'Ini penilaian kami sendiri. Belum ada pihak luar yang memeriksa.',
      ],
    },
    {
      title: 'Yang diuji setiap kali kode berubah',
      text: [
        'Pemeriksaan otomatis axe di tiap halaman dan tiap layar alat: terang, gelap, dan warna paksa.',
        'Alat “Cek” dari awal sampai akhir dengan papan ketik saja.',
        'Lebar 320 piksel dan perbesaran 400 persen, tanpa gulir ke samping.',
        'Jarak huruf, kata, dan baris yang diperlebar.',
        'Gerakan yang dikurangi, halaman tanpa JavaScript, dan cetakan.',
        'Sasaran sentuh paling sedikit 44 piksel, dengan tanda fokus yang terlihat.',
      ],
    },
    {
      title: 'Kekurangan yang kami tahu',
      text: [
        'Belum diuji oleh orang dengan TalkBack, VoiceOver, atau NVDA.',
        'Pengujian hanya memakai Chromium. Firefox dan Safari belum diuji.',
        'Judul sumber tetap dalam bahasa aslinya.',
        'Berkas PDF dari cetakan dibuat peramban. Penandaannya tidak kami periksa.',
        'Belum ada video bahasa isyarat dan berkas suara.',
      ],
    },
    {
      title: 'Bila ada kendala',
      text: [
        'Beri tahu lewat halaman masalah (issues) di tempat kode program ini diterbitkan.',
        'Tulis halaman mana, alat bantu apa, dan apa yang terjadi. Jangan tulis NIK atau data diri.',
        'Sementara itu, lembar periksa kosong bisa dibaca dan dicetak tanpa alat.',
      ],
    },
  ],
};

export const changes: ChangesStrings = {
  title: 'Perubahan aturan bansos',
  description:
    'Apa yang berubah dalam aturan, besaran, dan syarat bansos, sejak kapan, dan menurut sumber apa. Bukan situs resmi.',
  heading: 'Apa yang berubah dalam aturan bansos',
  lead: 'Syarat, besaran, dan ketentuan yang berubah, yang terbaru di atas. Tiap perubahan disertai sumbernya.',
  hint: 'Tanggalnya hari mulai berlaku, bukan hari kami mencatatnya. Kami terakhir memeriksanya {date}.',
  feed: 'Langganan perubahan (Atom)',
  feedTitle: 'Perubahan aturan bansos',
  feedAbout: 'Catatan proyek sumber terbuka, bukan situs pemerintah. Status resmi hanya di cekbansos.kemensos.go.id.',
  older: 'Perubahan sebelum {date} ada di halaman tiap program.',
};
