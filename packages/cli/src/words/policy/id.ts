import type { PolicyWords } from './words.ts';

const common = {
  json: 'Cetak satu objek JSON untuk program.',
  locale: 'Bahasa: id atau en. Bawaan: bahasa sistem, jika bukan en maka id.',
  catalog: 'Tambahkan katalog daerah ini. Boleh diulang.',
  help: 'Tampilkan bantuan ini.',
};

export const policy: PolicyWords = {
  help: {
    check: {
      description: 'Membandingkan data satu keluarga dengan syarat tertulis tiap program bansos.',
      arguments: {
        file: 'Data keluarga dalam JSON; - membaca dari masukan standar.',
        'as-of': 'Nilai menurut tanggal ini. Bawaan: hari ini di Jakarta.',
        program: 'Hanya program ini, misalnya pkh. Boleh diulang.',
        catalog: common.catalog,
        all: 'Semua syarat semua program, juga yang tidak berjalan.',
        brief: 'Hasilnya saja, tanpa alasan dan sumber.',
        payments: 'Tambahkan pembayaran berikutnya, menurut syarat tertulis saja.',
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [
        { says: 'Semua program, menurut hari ini.', command: 'bansos check keluarga.json' },
        {
          says: 'Satu program, menurut aturan hari itu.',
          command: 'bansos check keluarga.json --program pkh --as-of 2026-02-15',
        },
        { says: 'Bersama katalog daerah.', command: 'bansos check keluarga.json --catalog jakarta.json' },
      ],
      notes: [
        'Data yang tidak diisi berarti belum diketahui, bukan "tidak". Yang tidak ada harus ditulis: false, 0, atau [].',
        'Laporan tidak mengulang tanggal lahir atau isi berkas lain. Perintah ini tidak mengirim dan tidak menyimpan apa pun.',
      ],
    },
    catalog: {
      description: 'Memeriksa, membandingkan, dan mencetak aturan: katalog nasional dan katalog daerah.',
      arguments: { locale: common.locale, help: common.help },
      examples: [
        { says: 'Periksa katalog daerah.', command: 'bansos catalog lint jakarta.json' },
        { says: 'Aturan PKH untuk dicek pemilik kebijakan.', command: 'bansos catalog print pkh' },
      ],
      notes: [],
    },
    'catalog lint': {
      description: 'Memeriksa katalog: tempat kesalahan dan cara memperbaikinya.',
      arguments: {
        files: 'Berkas katalog; - membaca dari masukan standar.',
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [
        {
          says: 'Dua katalog, juga satu terhadap yang lain.',
          command: 'bansos catalog lint jakarta.json jawa-timur.json',
        },
      ],
      notes: [],
    },
    'catalog diff': {
      description: 'Menyebut apa yang berubah di antara dua tanggal, kapan, dan menurut siapa.',
      arguments: {
        from: 'Keadaan pada hari ini dibandingkan …',
        to: '… dengan keadaan sampai hari ini.',
        program: 'Hanya yang menyentuh program ini. Boleh diulang.',
        catalog: common.catalog,
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [
        {
          says: 'Perubahan PKH dalam 2025.',
          command: 'bansos catalog diff --from 2025-01-01 --to 2025-12-31 --program pkh',
        },
      ],
      notes: [],
    },
    'catalog print': {
      description: 'Mencetak aturan sebagai kalimat, dengan sumber, tanggal, keyakinan, dan kata sumber lain.',
      arguments: {
        program: 'Hanya program ini. Bawaan: semua.',
        'as-of': 'Yang berlaku pada hari ini. Bawaan: hari ini di Jakarta.',
        history: 'Semua versi, bukan hanya yang berlaku.',
        catalog: common.catalog,
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [{ says: 'PKH dari 2019.', command: 'bansos catalog print pkh --history' }],
      notes: [],
    },
    'catalog schema': {
      description: 'Mencetak JSON Schema katalog, untuk editor yang membantu mengetik.',
      arguments: { locale: common.locale, help: common.help },
      examples: [{ says: 'Simpan di samping katalog.', command: 'bansos catalog schema > katalog.schema.json' }],
      notes: [],
    },
  },
  usage: {
    unknownCatalogCommand: 'bansos catalog perlu salah satu dari: lint, diff, print, schema.',
    noHousehold:
      'berkas keluarganya belum ada. Tulis setelah perintah, atau tulis - untuk membacanya dari masukan standar.',
    oneHousehold: 'hanya satu berkas keluarga sekali jalan. Nama berkas dengan spasi ditulis di antara tanda petik.',
    noCatalogs: 'berkas katalognya belum ada. Contoh: bansos catalog lint jakarta.json.',
    unreadable: (file, code) =>
      `berkas ${file ? `"${file}" ` : ''}tidak bisa dibaca${code ? ` (${code})` : ''}. Periksa nama dan foldernya.`,
    unknownProgram: (known, suggestion) =>
      `program harus ditulis dengan id-nya di katalog.${suggestion ? ` Mungkin maksud Anda: ${suggestion}.` : ''} Yang ada: ${known.join(', ')}.`,
    missingDate: (option) => `${option} belum ada. Tulis tanggalnya, misalnya ${option} 2026-01-01.`,
    backwards: '--to lebih awal dari --from. Tukar keduanya.',
    oneProgram: 'hanya satu program sekali jalan. Tanpa nama, semua dicetak.',
    noArguments: 'perintah ini hanya memakai opsi. Hapus kata yang lain.',
    allAndBrief: '--all dan --brief tidak bisa bersama. Pilih satu.',
  },
  files: {
    prompt: 'Tempel JSON-nya, tekan Enter, lalu Ctrl+D (di Windows: Ctrl+Z, Enter).',
    unnamed: (place) => `Berkas ke-${place}`,
    notJson: (line, column) =>
      `Isinya bukan JSON yang benar${line ? `: periksa di sekitar baris ${line}, kolom ${column}` : ''}. Sering kurang koma atau tanda petik.`,
    findings: (count) => `${count} temuan`,
    wholeFile: '(seluruh berkas)',
  },
  sources: {
    heading: 'Sumber',
    weak: 'sumber lemah',
    confidence: { high: 'keyakinan tinggi', medium: 'keyakinan sedang', low: 'keyakinan rendah' },
  },
  check: {
    title: 'Keluarga ini dan syarat tertulis bansos',
    asOf: 'Dinilai per',
    catalog: 'Katalog',
    programs: (count) => `${count} program`,
    evidence: 'Sumber',
    until: (date) => `sampai ${date}, kecuali disebut lain di programnya`,
    household: 'Berkas keluarga',
    status: {
      eligible: 'Syarat tertulis terpenuhi',
      'needs-info': 'Data belum cukup',
      'not-eligible': 'Ada syarat tertulis yang belum terpenuhi',
      'not-running': 'Tidak berjalan',
      'no-source': 'Tidak ada sumber untuk hari itu',
    },
    allocation: { entitlement: '', quota: 'Tempatnya terbatas.', discretionary: 'Petugas yang memutuskan.' },
    estimates: 'Nominal adalah perkiraan menurut aturan tertulis, bukan janji.',
    amount: 'Nominal',
    per: { month: 'sebulan', stage: 'per tahap', year: 'setahun', once: 'sekali bayar' },
    notCounted: (members, because, perhaps) =>
      perhaps
        ? `${members} bisa jadi tidak dihitung: jumlah orang yang dihitung dibatasi`
        : `${members} tidak dihitung: ${because === 'total-limit' ? 'jumlah orang yang dihitung sudah penuh' : 'komponen ini sudah penuh'}`,
    member: (place) => `anggota ke-${place}`,
    and: 'dan',
    open: 'Terbuka',
    note: 'Catatan',
    shared: (met, unknown) =>
      [met > 0 ? `${met} syarat bersama terpenuhi` : '', unknown > 0 ? `${unknown} syarat bersama belum diketahui` : '']
        .filter(Boolean)
        .join(', ')
        .concat('; daftarnya di bawah'),
    sharedHeading: 'Syarat bersama',
    sharedBy: (programs) => `Untuk ${programs}.`,
    others: (met, unknown) =>
      `Syarat lain: ${[met > 0 ? `${met} terpenuhi` : '', unknown > 0 ? `${unknown} belum diketahui` : ''].filter(Boolean).join(', ')}. Semuanya dengan --all.`,
    notRunning: (date) => `Tidak berjalan pada ${date}`,
    noSource: (date) => `Berjalan atau tidak pada ${date}: kami tidak punya sumber`,
    ended: (date) => `sampai ${date}`,
    starts: (date) => `mulai ${date}`,
    next: 'Yang perlu ditanyakan berikutnya',
    closing: {
      title: 'Cocok dengan syarat ≠ terdaftar ≠ sudah dibayar.',
      text:
        'Yang dinilai di sini hanya syarat tertulis. Terdaftar atau tidak, hanya Kementerian Sosial yang tahu: cek di cekbansos.kemensos.go.id. ' +
        'Sudah dibayar atau belum, hanya bank penyalur atau PT Pos yang tahu. Ini bukan alat pemerintah.',
    },
  },
  catalog: {
    noFindings: (programs, sources) => `Tidak ada temuan: ${programs} program, ${sources} sumber.`,
    standalone: 'Tanpa "extends": diperiksa sendiri, bukan sebagai katalog daerah.',
    diff: {
      title: (from, to) => `Yang berubah setelah ${from} sampai ${to}`,
      none: 'Tidak ada yang berubah di katalog dalam waktu itu.',
      programs: 'untuk',
    },
    print: {
      title: (date) => `aturan yang berlaku pada ${date}`,
      history: 'semua aturan yang pernah berlaku',
      sharedHeading: 'Dipakai bersama oleh beberapa program',
      facts: {
        authority: 'Penyelenggara',
        category: 'Kelompok',
        unit: 'Untuk',
        aliases: 'Nama lama',
        territory: 'Wilayah',
      },
      unit: { person: 'perorangan', family: 'keluarga', household: 'rumah tangga' },
      figures: 'Angka',
      parts: {
        eligibility: 'Syarat',
        amounts: 'Besaran',
        duties: 'Kewajiban',
        documents: 'Dokumen',
        channels: 'Saluran',
        steps: 'Cara',
        combination: 'Bersama program lain',
        limits: 'Batasan',
        exclusions: 'Yang dikecualikan',
        legal: 'Dasar hukum',
        'in-kind': 'Bentuk barang',
      },
      dates: (from, to) => `berlaku ${from}${to ? ` sampai ${to}` : ' sampai ada yang baru'}`,
      until: (date) => `sampai ${date}`,
      checked: (date) => `diperiksa ${date}`,
      evidence: (date) => `sumber sampai ${date}`,
      note: (text) => `Catatan: ${text}`,
      gap: (name, from, to, why) => `${name}: tidak ada, dari ${from}${to ? ` sampai ${to}` : ''}. ${why}`,
      otherwise: (value, why) => `Kata sumber lain: ${value}. ${why}`,
      notInForce: 'tidak berlaku pada hari itu',
      conds: {
        all: 'Semua ini berlaku:',
        any: 'Salah satu dari ini cukup:',
        not: 'Ini tidak boleh berlaku:',
        none: 'Tidak ada anggota keluarga yang:',
        some: 'Ada anggota keluarga yang:',
        every: 'Semua anggota keluarga:',
      },
      rule: (name) => `Syarat bersama: ${name}`,
      attested: (text) => `${text} (ditentukan petugas)`,
      paid: (per, stages, to) =>
        `${{ month: 'Sebulan', stage: 'Per tahap', year: 'Setahun', once: 'Sekali bayar' }[per]}${stages ? ` dalam ${stages} tahap` : ''}, ${
          {
            person: 'dibayarkan ke orangnya',
            family: 'dibayarkan ke keluarga',
            insurer: 'dibayarkan ke penjamin, bukan ke keluarga',
            school: 'dibayarkan ke sekolah',
            meter: 'sebagai potongan tagihan',
          }[to]
        }:`,
      perMember: (most) =>
        `Jumlah untuk tiap anggota${most ? `, paling banyak ${most} orang` : ''}; tiap orang dihitung sekali, pada komponen terbesar:`,
      order: (names) => `Urutan menurut satu sumber: ${names}`,
      atMost: (count) => `paling banyak ${count} orang`,
      range: 'Antara keduanya:',
      add: 'Jumlah dari:',
      mul: 'Hasil kali dari:',
      when: (cond) => `Jika ${cond}:`,
      else: 'Jika tidak:',
      targets: 'Sasaran',
      budgets: 'Anggaran',
      figure: ({ year, value, unit, reached }) =>
        `${year}: ${value}${{ families: ' keluarga', persons: ' orang', rupiah: '' }[unit]} ${reached ? '(tercapai)' : '(rencana)'}`,
    },
  },
};
