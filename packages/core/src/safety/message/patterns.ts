import type { MessageSignCode } from './types.ts';

/** What a message asks for when it wants something sent or typed. */
const send =
  '(?:kirim(?:kan|in)?|krm|balas|masuk(?:k?an)|isi(?:kan)?|sebut(?:kan|in)?|beri(?:kan|tahu(?:kan)?)?|kasih(?:kan)?|info(?:kan|in)?|teruskan|bagikan|share|upload|unggah|lampirkan|setor(?:kan)?|foto(?:kan|in)?|minta|meminta|butuh(?:kan)?|konfirmasi|send|enter|give|tell|submit|type)';
const group = '(?:gr[ou]u?p|gc|grop|kontak|teman|kawan|orang|nomor|contacts?|friends|people)';
const gain = '(?:cair|dapat|terima|masuk|aktif|diproses|berhasil|receive|activate)';

/** The words that give a sign away, in Indonesian as people write it and a little English. Made when first asked for. */
export function patterns(): [MessageSignCode, RegExp][] {
  return sources().map(([code, source]) => [code, new RegExp(source, 'giu')]);
}

function sources(): [MessageSignCode, string][] {
  return [
    [
      'fee',
      [
        '\\b(?:biaya|uang|ongkos|dana|bayar(?:an)?)\\s+(?:untuk\\s+)?(?:admin(?:istrasi)?|adm|pendaftaran|pencairan|aktivasi|materai|meterai|proses|registrasi|pengurusan|jaminan|muka|pelicin|transfer|jasa)\\b',
        '\\b(?:transfer|tf|trf|bayar|setor)(?:kan)?\\s+(?:dulu|dl|dahulu|terlebih|uang|dana|biaya|pajak|Rp|sebesar|ke\\s+rek|\\d[\\d.,]*\\s*(?:rb|ribu|k|jt|juta)\\b)',
        '\\b(?:deposit|isi\\s+pulsa|kirim\\s+pulsa|potongan\\s+(?:admin|pencairan)|(?:admin|processing|registration)\\s+fee|pay\\s+first)\\b',
      ].join('|'),
    ],
    [
      'otp',
      `\\b${send}\\b[^.!?\\n]{0,40}\\b(?:[o0][.\\s]?t[.\\s]?p|kode\\s+(?:verifikasi|rahasia|sms|\\d\\s*(?:angka|digit))|\\d\\s*digit\\s+kode|verification\\s+code|kode\\s+(?:yang|yg)\\s+(?:masuk|dikirim|diterima))\\b|\\b(?:kirim|balas|sebut|beri|kasih|info|bagi)\\w*\\b[^.!?\\n]{0,20}\\bkodenya\\b|\\b(?:kode\\s+)?[o0]tp\\b[^.!?\\n]{0,25}\\b(?:kirim|balas|ke\\s+(?:admin|kami|nomor|sini|petugas))`,
    ],
    [
      'pin',
      `\\b${send}\\b[^.!?\\n]{0,40}\\b(?:pin|cvv|cvc|(?:nomor|nomer|no\\.?|foto|data)\\s+(?:kartu|atm|kks|rekening)(?!\\s+keluarga\\s*(?!sejahtera))|password|kata\\s+sandi|sandi\\s+m-?banking|card\\s+number)\\b`,
    ],
    [
      'identity-photo',
      `\\b${send}\\b[^.!?\\n]{0,40}\\b(?:ktp|nik|kk|no\\.?\\s*kk|kartu\\s+keluarga(?!\\s+sejahtera)|nomor\\s+induk|selfie|swafoto|id\\s+card)\\b`,
    ],
    [
      'forward',
      `\\b(?:sebar(?:kan|in)?|bagikan|bagiin|share|teruskan|forward|kirim(?:kan|in)?)\\b[^.!?\\n]{0,30}(?:\\b\\d+|\\b(?:lima|sepuluh|lima\\s+belas|dua\\s+puluh|semua|seluruh|all|every))\\s+${group}|\\b(?:sebar(?:kan|in)?|bagikan|bagiin|share|teruskan|forward)\\b[^.!?\\n]{0,60}\\b(?:agar|supaya|biar|syarat|so\\s+that|to)\\b[^.!?\\n]{0,30}\\b${gain}`,
    ],
    [
      'urgency',
      '\\b(?:segera|buruan|cepat(?:an)?|lekas|ayo|yuk|hurry)\\s+(?:daftar(?:kan)?|klik|klaim|claim|isi|kirim|transfer|tf|hubungi|ambil|cairkan|aktifkan|register|apply)|\\bsebelum\\s+(?:hangus|ditutup|kehabisan|habis|terlambat|diblokir)|\\b(?:kuota|slot)\\s+(?:terbatas|(?:hampir|segera)\\s+habis|tinggal)|\\b(?:hari\\s+ini\\s+(?:saja|terakhir)|hanya\\s+hari\\s+ini|terakhir\\s+(?:hari|malam)\\s+ini|sekarang\\s+juga|dalam\\s+(?:1x)?24\\s+jam|jangan\\s+sampai\\s+(?:telat|terlambat|ketinggalan|kelewatan|kehabisan|hangus))\\b|\\bakan\\s+(?:hangus|diblokir|dihapus|dicoret)\\b|\\b(?:act\\s+now|last\\s+chance|limited\\s+quota)\\b',
    ],
    [
      'register-by-link',
      '\\b(?:daftar(?:kan|in)?|mendaftar|pendaftaran|klaim|claim|cairkan|pencairan|registrasi|aktivasi|aktifkan|verifikasi|register|apply)\\b(?:(?!\\b(?:bukan|tidak|tanpa)\\s+(?:lewat|melalui|via|dengan|pakai)\\s+(?:link|tautan|form))[^.!?\\n]){0,60}\\b(?:link|tautan|klik|formulir|form|url)\\b|\\b(?:klik|buka|click)\\b[^.!?\\n]{0,50}\\b(?:daftar|mendaftar|klaim|claim|cair(?:kan)?|bantuan|bansos|hadiah|register)\\b',
    ],
    [
      'install',
      '\\b(?:file|berkas|aplikasi|undangan)?\\s*\\.?apk\\b|\\b(?:instal+|pasang|unduh|download)(?:kan)?\\b[^.!?\\n]{0,30}\\b(?:aplikasi|app|file|berkas)\\b[^.!?\\n]{0,20}\\b(?:ini|di\\s+bawah|berikut|terlampir|link|below)',
    ],
    [
      'hoax-amount',
      '\\b(?:rp\\.?\\s?)?(?:300[.,]?000|500[.,]?000|600[.,]?000|1[.,]?500[.,]?000)\\b|\\b(?:rp\\.?\\s?)?(?:300|500|600)\\s*(?:ribu|rb|k)\\b|\\b(?:rp\\.?\\s?)?1[.,]5\\s*(?:juta|jt)\\b',
    ],
    [
      'flattery',
      '\\bselamat\\W{0,3}\\s*(?:anda|kamu|kak|bapak|ibu|bpk|nik|nomor|no)?\\b[^.?\\n]{0,40}\\b(?:terpilih|berhak|mendapat(?:kan)?|lolos|memenangkan|pemenang|terdaftar|menerima)\\b|\\bcongratulations\\b|\\byou\\s+have\\s+been\\s+(?:selected|chosen)',
    ],
  ];
}
