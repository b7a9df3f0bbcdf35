import type { Sentences } from './en.ts';
import { kindWords } from './kinds.ts';

const forms: Record<string, string> = {
  catalog: 'huruf kecil dan angka dengan tanda hubung, misalnya "jawa-timur"',
  kebab: 'huruf kecil dan angka dengan tanda hubung, misalnya "pbi-jkn"',
  dotted: 'huruf kecil, angka, tanda hubung, dan titik, misalnya "pkh.decile-certain"',
  camel: 'huruf dan angka, kata berikutnya diawali huruf besar, misalnya "birthDate"',
  source: 'huruf dan angka dengan tanda hubung, titik, atau garis bawah, misalnya "permensos-1-2018"',
};

const kinds = (words: string) => kindWords(words, 'id');

export const indonesian: Sentences = {
  'too-deep': ({ most }) => `Bersarang lebih dari ${most} tingkat. Pindahkan bagian dalam ke aturan tersendiri.`,
  'reserved-key': ({ key }) => `"${key}" adalah kata milik JavaScript. Pilih nama lain.`,
  'wrong-type': ({ expected, found }) =>
    `Seharusnya ${kinds(expected)}, ditemukan ${kinds(found)}. Tulis nilai sesuai jenisnya.`,
  'missing-key': ({ key }) => `"${key}" belum ada. Tambahkan.`,
  'missing-indonesian': () =>
    'Teks belum ada bahasa Indonesianya. Tambahkan "id": itu bahasa pertama, "en" yang kedua.',
  'unknown-key': ({ key, known }) => `"${key}" tidak dikenal di sini. Yang dikenal: ${known}.`,
  'unknown-op': ({ found, known }) => `Tidak ada operator "${found}" di sini. Pakai salah satu: ${known}.`,
  'unknown-choice': ({ found, known }) => `"${found}" bukan pilihan di sini. Pakai salah satu: ${known}.`,
  'schema-version': ({ found }) =>
    `Pustaka ini membaca katalog dengan schema 1, ditemukan ${found}. Tulis "schema": 1.`,
  'id-form': ({ id, form }) => `"${id}" bukan id. Pakai ${forms[form]}.`,
  date: ({ found }) => `"${found}" tidak ada di kalender. Tulis YYYY-MM-DD, misalnya 2026-02-28.`,
  'date-precision': ({ found }) =>
    `"${found}" bukan tanggal. Tulis sejauh yang diketahui: 2025, 2025-06, atau 2025-06-10.`,
  'empty-text': () => 'Teks kosong. Isi, atau hapus kuncinya.',
  'empty-list': () => 'Daftar kosong. Isi paling sedikit satu, atau hapus kuncinya.',
  'no-cite': () => 'Tidak ada sumber. Tambahkan paling sedikit satu: { "source": "…", "at": "Pasal 5 ayat (2)" }.',
  'region-code': ({ found }) =>
    `"${found}" bukan kode wilayah. Tulis 2, 4, 6, atau 10 angka tanpa titik, misalnya 3204.`,
  version: ({ found }) => `"${found}" bukan versi. Tulis tiga angka, misalnya 1.0.0.`,
  'extends-range': ({ found }) => `"${found}" bukan rentang versi yang dikenal. Tulis 1.2.3, ^1.2, atau >=1.2.`,
  url: ({ found }) => `"${found}" bukan alamat web. Tulis selengkapnya, mulai dari https://.`,
  'not-whole': ({ found }) => `${found} bukan bilangan bulat. Tulis bilangan bulat.`,
  negative: ({ found }) => `${found} kurang dari 0. Tulis 0 atau lebih.`,
  'number-too-large': () => 'Angka terlalu besar untuk dihitung tepat. Tulis angka di bawah 9 kuadriliun.',

  'unknown-fact': ({ id }) => `Tidak ada fakta "${id}". Tambahkan di "facts", atau pakai yang sudah ada.`,
  'unknown-list': ({ id }) => `"${id}" bukan fakta jenis list. Sebut yang jenisnya list, misalnya "members".`,
  'unknown-param': ({ id }) => `Tidak ada param "${id}". Tambahkan di "params", atau pakai yang sudah ada.`,
  'unknown-rule': ({ id }) => `Tidak ada aturan "${id}". Tambahkan di "rules", atau pakai yang sudah ada.`,
  'unknown-program': ({ id }) => `Tidak ada program "${id}". Pakai id program yang ada, bukan aliasnya.`,
  'unknown-source': ({ id }) => `Tidak ada sumber "${id}". Tambahkan di "sources", atau pakai yang sudah ada.`,
  'unknown-category': ({ id }) => `"${id}" tidak ada di glosarium. Tambahkan di "glossary", atau pakai yang sudah ada.`,
  'unknown-code': ({ code, fact, known }) => `"${code}" bukan kode untuk "${fact}". Pakai salah satu: ${known}.`,
  'unknown-component': ({ id, known }) => `"${id}" bukan komponen di sini. Pakai salah satu: ${known}.`,

  'fact-codes': ({ type }) => `Fakta jenis ${type} harus menyebut kodenya. Tambahkan "codes".`,
  'fact-of': () => 'Fakta jenis list harus menyebut apa yang diketahui tentang tiap anggotanya. Tambahkan "of".',
  'fact-extra': ({ key, type }) => `"${key}" tidak berarti untuk fakta jenis ${type}. Hapus, atau ganti jenisnya.`,
  'fact-bounds': ({ min, max }) => `"min" ${min} lebih besar dari "max" ${max}. Tukar.`,
  'fact-clash': ({ id, list }) =>
    `"${id}" adalah fakta rumah tangga dan juga fakta di "${list}". Ganti nama salah satunya.`,
  'list-in-list': ({ id }) =>
    `"${id}" adalah daftar di dalam daftar, ini belum bisa. Jadikan daftar milik rumah tangga.`,

  'fact-in-list': ({ id, list }) =>
    `"${id}" adalah fakta tiap anggota "${list}". Pakai di dalam "some", "every", atau "count" atas "${list}".`,
  'fact-type': ({ op, fact, type, needs }) =>
    `"${op}" tidak bisa dipakai dengan "${fact}" yang berjenis ${kinds(type)}. Yang bisa: ${kinds(needs)}.`,
  'compare-types': ({ left, right }) =>
    `${kinds(left)} tidak bisa dibandingkan dengan ${kinds(right)}. Bandingkan dua yang sejenis.`,
  'const-type': ({ expected, found }) =>
    `Seharusnya ${kinds(expected)}, ditemukan ${kinds(found)}. Tulis nilai sesuai jenis faktanya.`,
  'const-bounds': ({ value, min, max }) =>
    `${value} di luar nilai yang mungkin (${min || '…'} sampai ${max || '…'}), jadi tidak menentukan apa pun. Perbaiki angkanya.`,
  'not-attested': ({ fact }) =>
    `"${fact}" bukan fakta yang hanya diketahui petugas. Tambahkan "attested": true padanya, atau pakai "eq".`,
  'meets-number': ({ param }) =>
    `"${param}" berisi angka saja, padahal "meets" perlu batas. Tulis { "op": "lte", "value": … } di sana, atau pakai "lte" di sini.`,
  'threshold-compared': ({ param }) => `"${param}" sudah menyebut perbandingannya. Pakai "meets".`,
  'age-unit': ({ param, unit }) =>
    `Umur dihitung dalam tahun, sedangkan "${param}" dalam ${unit}. Pakai param dalam years.`,
  'duplicate-reason': ({ id, first }) => `"${id}" sudah menjadi nama syarat di ${first}. Beri id lain di sini.`,
  placeholder: ({ found }) => `"${found}" tidak akan diisi. Hanya {actual} dan {limit} yang diisi.`,
  'promise-word': ({ word }) =>
    `"${word}" menjanjikan sesuatu. Sebut syaratnya saja, misalnya "memenuhi syarat desil".`,

  'param-mixed': () =>
    'Sebagian nilai hanya angka, sebagian menyebut perbandingannya. Tulis semuanya dengan cara yang sama.',
  'param-not-whole': ({ value, unit }) =>
    `${value} bukan bilangan bulat, sedangkan ${unit} dihitung bulat. Bulatkan seperti di sumbernya.`,
  'param-negative': ({ value, unit }) => `${value} kurang dari 0, tidak mungkin untuk ${unit}. Tulis 0 atau lebih.`,
  'amount-threshold': ({ param }) => `"${param}" adalah batas, bukan jumlah uang. Pakai param yang berisi angka saja.`,
  'amount-unit': ({ param, unit }) => `"${param}" dalam ${unit}, sedangkan ini jumlah uang. Pakai param dalam rupiah.`,
  'amount-product': () =>
    'Uang dikalikan dengan uang. Sisakan satu jumlah dalam rupiah dan kalikan dengan angka biasa.',
  'amount-no-money': () =>
    'Tidak ada uang di antara yang dikalikan. Jadikan salah satunya jumlah uang atau param dalam rupiah.',
  'most-unit': ({ param, unit }) =>
    `"${param}" dalam ${unit}, sedangkan "most" menghitung orang. Pakai param dalam persons.`,
  'range-backwards': ({ low, high }) => `"low" ${low} lebih besar dari "high" ${high}. Tukar.`,
  'stages-per-year': ({ per }) =>
    `"stagesPerYear" untuk jumlah per tahun dan paling sedikit 1; yang ini per ${per}. Hapus atau perbaiki.`,
  'duplicate-component': ({ id, first }) => `"${id}" sudah ada di ${first}. Sebut tiap komponen satu kali.`,
  'figure-unit': ({ list, unit }) =>
    `"${list}" tidak bisa dalam ${unit}. Targets dalam families atau persons, budgets dalam rupiah.`,

  'timeline-backwards': ({ validFrom, validTo }) =>
    `"validTo" ${validTo} lebih awal dari "validFrom" ${validFrom}. Perbaiki salah satu; "validTo" adalah hari terakhir berlaku.`,
  'timeline-order': ({ validFrom, before }) =>
    `${validFrom} ditulis setelah yang mulai ${before}. Urutkan dari yang paling lama.`,
  'timeline-open': ({ until }) =>
    `Bagian ini tidak berakhir, padahal ada lanjutannya. Tambahkan "validTo": "${until}".`,
  'timeline-overlap': ({ validFrom, before }) =>
    `${validFrom} belum lewat ${before}, hari terakhir bagian sebelumnya. Hanya satu yang boleh berlaku pada satu hari.`,
  'timeline-hole': ({ from, to }) =>
    `Dari ${from} sampai ${to} tidak ada keterangan. Tambahkan { "validFrom": "${from}", "validTo": "${to}", "gap": … } beserta sebabnya.`,
  'checked-before-published': ({ checkedOn, publishedOn }) =>
    `Diperiksa ${checkedOn}, padahal baru terbit ${publishedOn}. Perbaiki salah satu tanggal.`,
  'evidence-after-check': ({ evidenceUntil, checkedOn }) =>
    `Bukti sampai ${evidenceUntil}, padahal terakhir diperiksa ${checkedOn}. Perbaiki salah satu tanggal.`,
  'retrieved-before-published': ({ retrievedOn, publishedOn }) =>
    `Dibuka ${retrievedOn}, padahal baru terbit ${publishedOn}. Perbaiki salah satu tanggal.`,

  'source-unreachable': ({ id }) =>
    `"${id}" tidak bisa dicari orang lain. Tambahkan "url", atau "number" bila itu peraturan.`,
  'duplicate-program': ({ id, first }) => `"${id}" sudah ada di ${first}. Beri program ini id lain.`,
  'duplicate-alias': ({ alias, first }) => `"${alias}" sudah menjadi alias di ${first}. Hapus salah satunya.`,
  'alias-is-id': ({ alias }) => `"${alias}" adalah id sebuah program. Hapus aliasnya.`,
  cycle: ({ through }) => `Ini meminta dirinya sendiri secara melingkar: ${through}. Putuskan di salah satu tempat.`,
  prefix: ({ id, prefix }) => `"${id}" tidak memakai nama katalog ini. Awali dengan "${prefix}".`,
  territory: ({ code, territory }) =>
    `${code} di luar ${territory}, wilayah katalog ini. Pakai kode yang diawali ${territory}.`,

  'duplicate-catalog': ({ id }) => `Ada dua katalog bernama "${id}". Beri salah satunya id lain.`,
  'extends-missing': ({ id }) =>
    `Katalog ini tidak dibangun di atas "${id}", atau katalog itu tidak ada di sini. Tambahkan ke "extends", atau muat juga katalognya.`,
  'extends-version': ({ id, range, found }) =>
    `Dibuat untuk "${id}" ${range}, ditemukan ${found}. Cocokkan katalog dengan versi itu lalu ganti rentangnya.`,
  shadow: ({ id, owner }) => `"${id}" milik katalog "${owner}" dan tidak boleh dibuat ulang. Pakai id lain.`,
};
