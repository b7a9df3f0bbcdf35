import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMessageSign, inspectMessage, type MessageSignCode } from '../index.ts';

const codesIn = (message: string): MessageSignCode[] => [
  ...new Set(inspectMessage(message).signs.map(({ code }) => code)),
];

const signs: [MessageSignCode, string][] = [
  ['fee', 'Untuk pencairan ada biaya admin Rp50.000'],
  ['fee', 'transfer dulu 100rb nanti dikembalikan'],
  ['fee', 'TF dl ke rek ini ya bun'],
  ['fee', 'Biaya administrasi dibayar di muka, nanti bantuan masuk'],
  ['fee', 'You must settle the admin fee before the aid is paid'],
  ['fee', 'Kirim pulsa ke petugas supaya diproses'],
  ['otp', 'Kirim kode OTP ke nomor ini'],
  ['otp', 'masukan kode verifikasi yg masuk lewat sms'],
  ['otp', 'Tolong infokan 6 digit kode yang masuk'],
  ['otp', 'Kode OTP balas ke admin'],
  ['otp', 'Tidak perlu antre, cukup kirim kode OTP'],
  ['otp', 'Jangan khawatir, kirim saja OTP-nya'],
  ['otp', 'Jangan bayar calo, kirim kode OTP ke admin kami'],
  ['otp', 'Waspada akun Anda diblokir, segera kirim OTP'],
  ['otp', 'Ada kode masuk ke HP ibu, tolong kasih tahu kodenya ya'],
  ['otp', 'mohon infokan kode O T P itu'],
  ['otp', 'Kirim OTP ke kami, jangan diberikan ke orang lain'],
  ['otp', 'Masukkan NIK di cekbansos.kemensos.go.id lalu kirim kode OTP'],
  ['fee', 'Untuk menaikkan desil siapkan uang jasa Rp100.000'],
  ['fee', 'Desil bisa diturunkan, cukup bayar 150rb lewat orang dalam'],
  ['pin', 'sebutkan PIN ATM dan nomor kartu'],
  ['pin', 'Kirim foto kartu KKS depan belakang'],
  ['pin', 'isi CVV kartu'],
  ['identity-photo', 'Kirim foto KTP dan KK ke WA admin'],
  ['identity-photo', 'Balas dengan NIK dan nama lengkap'],
  ['identity-photo', 'Masukkan NIK dan nama di bit.ly/contoh'],
  ['identity-photo', 'Kirim foto KTP ke admin. Resmi: cekbansos.kemensos.go.id'],
  ['identity-photo', 'upload selfie sambil memegang KTP'],
  ['forward', 'Sebarkan ke 10 grup WhatsApp'],
  ['forward', 'bagikan pesan ini ke semua kontak'],
  ['forward', 'Bagikan ke teman agar bantuan cair'],
  ['forward', 'Share to 5 friends'],
  ['urgency', 'Segera daftar, kuota terbatas'],
  ['urgency', 'Ambil sebelum hangus'],
  ['urgency', 'Jangan sampai ketinggalan'],
  ['register-by-link', 'Daftar PKH lewat link di bawah ini'],
  ['register-by-link', 'Klik di sini untuk klaim bantuan'],
  ['register-by-link', 'Daftar bukan lewat desa, tapi lewat link ini'],
  ['install', 'Pasang file APK ini, jangan dibuka dulu, cukup klik instal'],
  ['register-by-link', 'pencairan melalui tautan berikut'],
  ['install', 'Silakan pasang file CekBansos.apk'],
  ['install', 'unduh aplikasi di bawah ini'],
  ['suspicious-link', 'cek nama kamu di bit.ly/contoh ya'],
  ['suspicious-link', 'https://kemensos.go.id.example.com/daftar'],
  ['suspicious-link', 'Situs: bansoskemensosgo.id.'],
  ['flattery', 'Selamat! NIK Anda terpilih menerima bantuan'],
  ['flattery', 'SELAMAT anda berhak mendapatkan bantuan'],
  ['hoax-amount', 'Bansos Rp1.500.000 lewat bit.ly/contoh'],
  ['hoax-amount', 'Klik di sini untuk klaim bantuan 600rb'],
];

it.each(signs)('%s: %s', (code, message) => {
  expect(codesIn(message)).toContain(code);
  expect(inspectMessage(message).verdict).toBe('signs-found');
});

describe('no sign', () => {
  it.each([
    'Jangan berikan kode OTP kepada siapa pun.',
    'Jangan pernah kirim PIN, OTP, atau foto KTP kepada siapa pun',
    'jgn kasih kode otp ke siapa2',
    'Petugas tidak pernah meminta kode OTP atau PIN.',
    'Bansos tidak dipungut biaya administrasi.',
    'Pencairan tanpa biaya admin',
    'Waspada pesan yang meminta kode OTP',
    'Pesan yang menyuruh kirim foto KTP ke WA adalah penipuan',
    'HOAKS: daftar PKH lewat link di grup',
    'Jangan klik link pendaftaran, kirim data, atau bayar biaya admin',
    'Never share your OTP or give your PIN',
    'Jangan pasang file APK dari orang tak dikenal',
    'Jangan sebarkan ke 10 grup',
    'Pendaftaran DTSEN dilakukan melalui desa, bukan lewat link WhatsApp.',
    'Apabila menerima file APK berisi undangan bansos, segera hapus dan jangan dipasang.',
  ])('in a warning: %s', (message) => {
    expect(inspectMessage(message).signs).toEqual([]);
  });

  it.each([
    '',
    'PKH tahap 2 mulai cair 28 Mei 2025 di KKS masing-masing.',
    'Sembako dibayar Rp600.000 per tahap.',
    'Cek nama Anda di https://cekbansos.kemensos.go.id ya, bawa KTP dan KK ke balai desa.',
    'Klik cekbansos.kemensos.go.id untuk cek bansos.',
    'Masukkan NIK dan kode gambar di cekbansos.kemensos.go.id untuk melihat desil.',
    'Daftar hadir warga ada di balai desa. Info: lapor.go.id',
    'Kumpulkan fotokopi KTP ke Pak RT besok pagi',
    'PIN KKS terblokir? Datang ke bank penerbit.',
    'Selamat pagi, besok ada posyandu.',
    'Dana cair.Segera cek kartu',
  ])('in an ordinary message: %s', (message) => {
    expect(inspectMessage(message)).toMatchObject({ verdict: 'no-sign-found', signs: [] });
  });

  it('is no proof, and says so', () => {
    const { text } = inspectMessage('Bansos cair besok');
    expect(text.id).toMatch(/bukan bukti/);
    expect(text.en).toMatch(/does not prove/);
  });
});

it('says where a sign stands, who calls it one, and what is odd about a link', () => {
  const message = 'Bansos cair! Kirim kode OTP ke admin';
  expect(inspectMessage(message).signs).toEqual([
    { code: 'otp', at: [13, 27], cite: [{ source: 'poskota_2026_01_13' }], confidence: 'high' },
  ]);
  expect(message.slice(13, 27)).toBe('Kirim kode OTP');
  expect(inspectMessage('buka bit.ly/x').signs[0]).toMatchObject({
    code: 'suspicious-link',
    at: [5, 13],
    reasons: [{ code: 'not-official' }, { code: 'shortener', params: { name: 'bit.ly' } }],
  });
});

it('a warning does not cover the sentence after it', () => {
  expect(codesIn('Hati-hati penipuan! Daftar hanya lewat link ini: bit.ly/x')).toEqual([
    'register-by-link',
    'suspicious-link',
  ]);
  expect(codesIn('Ini bukan hoax, kirim kode OTP')).toEqual(['otp']);
});

it('keeps the message to itself, and throws at nothing', () => {
  const secret = fc.stringMatching(/^[a-z]{14}$/);
  const part = fc.constantFrom(...signs.map(([, message]) => message), ' https://', '.go.id ', '\n', '@', '🎉');
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string())), secret, (parts, word) => {
      const message = [...parts, `https://${word}.example.com/${word}?x=${word}`, word].join(word);
      const result = inspectMessage(message);
      expect(JSON.stringify(result)).not.toContain(word);
      for (const { at, cite } of result.signs) {
        expect(at[0]).toBeLessThan(at[1]);
        expect(at[1]).toBeLessThanOrEqual(message.length);
        expect(cite.length).toBeGreaterThan(0);
      }
    }),
  );
  expect(inspectMessage(undefined as unknown as string).verdict).toBe('no-sign-found');
});

it('reads a long message in one go', () => {
  const long = 'kirim '.repeat(20_000) + 'a.'.repeat(20_000) + '(((('.repeat(5_000);
  expect(inspectMessage(long).verdict).toBe('no-sign-found');
});

// Work that grows by the square of the length takes minutes for these, and the test times out.
it.each(['.apk', 'kirim otp ', 'jangan kirim otp '])('reads fifty thousand “%s” in one go', (piece) => {
  const { verdict } = inspectMessage(piece.repeat(50_000));
  expect(verdict).toBe(piece.startsWith('jangan') ? 'no-sign-found' : 'signs-found');
});

it('explains each sign in both languages', () => {
  for (const [code] of signs) {
    for (const locale of ['id', 'en'] as const) expect(explainMessageSign({ code }, { locale })).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(signs.map(([code]) => code)).size).toBe(11);
});
