import type { GuideStrings, LinkToolStrings } from './strings.ts';

const link: LinkToolStrings = {
  title: 'Periksa sebuah tautan',
  howTitle: 'Cara membaca alamat',
  how: [
    'Lihat bagian sesudah **https://** sampai garis miring berikutnya.',
    'Baca bagian itu dari belakang. Alamat pemerintah berakhiran **.go.id**, dengan titik.',
    'Kata “kemensos” atau “bansos” di depan tidak membuktikan apa pun.',
  ],
  examplesCaption: 'Contoh',
  address: 'Alamat',
  result: 'Hasil',
  label: 'Tautan dari pesan',
  hint: 'Salin tautannya tanpa membukanya, lalu tempel di sini.',
  check: 'Periksa',
  clear: 'Hapus',
  cleared: 'Isian sudah dihapus.',
  privacy: 'Tautannya hanya dibaca di HP Anda. Kami tidak membuka, mengirim, atau menyimpannya.',
  noScript: 'Pemeriksaan ini butuh JavaScript. Tanpa itu, pakai cara membaca alamat di atas.',
  empty: 'Tempel tautannya dulu.',
  verdict: {
    official: 'Alamat pemerintah',
    unofficial: 'Bukan alamat pemerintah',
    suspicious: 'Mencurigakan. Jangan dibuka.',
  },
  appPage: 'Halaman aplikasi Cek Bansos',
  notALink: 'Ini bukan tautan',
  opens: 'Situs yang akan terbuka: {host}',
  stillUnsure: 'Kami hanya membaca tulisan alamatnya. Masih ragu? Tanyakan ke kantor desa atau kelurahan.',
};

export const guides: GuideStrings = {
  title: 'Bila ada masalah dengan bansos',
  description: 'Nama tidak muncul, dana belum masuk, kartu hilang: langkah dan ke mana bertanya. Bukan situs resmi.',
  heading: 'Bila ada masalah',
  lead: 'Pilih yang Anda lihat. Tiap halaman memuat sebab, langkah, dan tempat bertanya, dan muat di selembar kertas.',

  groupsTitle: 'Apa yang Anda lihat',
  groups: {
    screen: { title: 'Di layar Cek Bansos', hint: 'Situs dan aplikasi milik Kementerian Sosial.' },
    money: { title: 'Uang atau kartu', hint: 'Dana belum masuk, kartu hilang, atau bantuan berhenti.' },
    family: { title: 'Data keluarga', hint: 'Alamat atau isi data tidak cocok.' },
    message: { title: 'Pesan dan internet', hint: 'Pesan yang meragukan, atau tidak ada internet.' },
  },
  written: 'Tertulis:',

  pathsTitle: 'Usul dan sanggah',
  pathsHint: 'Usul berarti mengusulkan keluarga. Sanggah berarti menyanggah data atau penerima.',
  routes: 'Jalan masuk',
  since: 'Berjalan seperti ini sejak {date}.',
  steps: 'Langkah',
  what: 'Yang dilakukan',
  wholeTime: 'Seluruhnya: {text}',
  condition: 'Ketentuan: {text}',

  answerTitle: 'Jawaban singkat',
  dates: 'Kami periksa {checked}.',
  causesTitle: 'Sebab yang mungkin',
  causesHint: 'Kami tidak melihat data Anda. Salah satu dari ini bisa jadi sebabnya.',
  stepsTitle: 'Langkah',
  who: 'Siapa',
  where: 'Di mana',
  bring: 'Bawa',
  time: 'Waktu',
  notKnown: 'Belum diketahui',
  open: 'Buka',
  actor: {
    you: 'Anda',
    village: 'Desa atau kelurahan',
    facilitator: 'Pendamping sosial',
    dinsos: 'Dinas Sosial',
    bank: 'Bank penerbit kartu',
    bps: 'BPS',
  },
  contactsTitle: 'Ke mana bertanya',
  contactsHint: 'Mulai dari yang paling atas. Jangan beri PIN atau kode OTP kepada siapa pun.',
  unknownTitle: 'Yang tidak kami ketahui',
  outdatedTitle: 'Saran lama yang keliru',
  said: 'Sering ditulis: {text}',
  now: 'Sekarang: {text}',
  wordsTitle: 'Tulisan di layar',
  relatedTitle: 'Masalah yang mirip',
  print: 'Halaman ini bisa dicetak di selembar kertas A4.',

  link,
};

export { link as linkTool };
