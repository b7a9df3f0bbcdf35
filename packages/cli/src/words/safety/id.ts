import type { SafetyWords } from './words.ts';

export const safety: SafetyWords = {
  help: {
    link: {
      description:
        'Memeriksa tulisan sebuah tautan: alamat pemerintah (.go.id), bukan, atau mencurigakan. Tautannya tidak dibuka.',
      arguments: {
        url: 'Tautannya, dalam tanda kutip; - membaca dari masukan standar.',
        message: 'Periksa seluruh pesan di berkas ini; - membaca dari masukan standar.',
        json: 'Cetak satu objek JSON untuk program.',
        locale: 'Bahasa: id atau en. Bawaan: bahasa sistem, jika bukan en maka id.',
        help: 'Tampilkan bantuan ini.',
      },
      examples: [
        { says: 'Satu tautan.', command: 'bansos link cekbansos.kemensos.go.id' },
        { says: 'Tautan yang meniru.', command: 'bansos link "https://bansoskemensosgo.id/daftar"' },
        { says: 'Pesan yang Anda terima.', command: 'bansos link --message pesan.txt' },
      ],
      notes: [
        'Yang ditampilkan hanya nama situsnya. Bagian lain tautan dan isi pesan tidak ditampilkan lagi.',
        'Alamat pemerintah belum membuktikan bahwa pesan yang membawanya benar.',
      ],
    },
  },
  usage: {
    noLink: 'tautannya belum ada. Tulis setelah perintah, dalam tanda kutip, atau pakai --message dengan berkas pesan.',
    oneLink: 'satu tautan saja, dalam tanda kutip. Untuk pesan yang panjang pakai --message.',
    linkOrMessage: 'tautan dan --message tidak bisa bersama. Pilih satu.',
    emptyMessage: 'pesannya kosong. Isi dengan teks yang Anda terima.',
  },
  link: {
    linkPrompt: 'Tempel tautannya, tekan Enter, lalu Ctrl+D (di Windows: Ctrl+Z, Enter).',
    messagePrompt: 'Tempel pesannya, tekan Enter, lalu Ctrl+D (di Windows: Ctrl+Z, Enter).',
    verdict: {
      official: 'Alamat pemerintah (.go.id)',
      app: 'Halaman aplikasi Cek Bansos',
      unofficial: 'Bukan alamat .go.id',
      suspicious: 'Mencurigakan: jangan dibuka',
      'not-a-link': 'Bukan tautan',
    },
    host: 'Yang terbuka',
    hostHidden: '(nama situsnya berisi angka panjang, tidak ditampilkan)',
    message: {
      'signs-found': 'Ada tanda penipuan',
      'no-sign-found': 'Tidak ada tanda yang kami kenal',
    },
    advice: {
      official: 'Ketik sendiri alamatnya daripada mengetuk tautan di pesan.',
      unofficial:
        'Jangan isi NIK, KK, PIN, atau kode OTP di sana. Cek bansos hanya di cekbansos.kemensos.go.id atau aplikasi Cek Bansos.',
      suspicious:
        'Jangan dibuka, jangan diisi, jangan diteruskan. Ketik sendiri cekbansos.kemensos.go.id, atau tanyakan ke desa atau 021-171.',
    },
    closing: 'Dinilai dari tulisannya saja, tanpa internet. Ini bukan alat pemerintah.',
  },
};
