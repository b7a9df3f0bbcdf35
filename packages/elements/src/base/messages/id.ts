import type { CommonMessages } from './types.ts';

export const id: CommonMessages = {
  'notice.title': 'Bukan situs pemerintah',
  'notice.unofficial':
    'Ini bukan situs pemerintah. Kami tidak punya daftar penerima bansos. Status resmi PKH, Sembako, dan PBI-JK hanya ada di cekbansos.kemensos.go.id dan aplikasi Cek Bansos dari Kementerian Sosial.',
  'notice.embed':
    'Alat ini dibuat oleh proyek sumber terbuka dan dipasang oleh {instansi}. Hasilnya perkiraan, bukan keputusan {instansi} maupun Kementerian Sosial.',
  'privacy.short': 'Semua dihitung di HP Anda. Tidak ada yang dikirim atau disimpan.',
  'privacy.proof': 'Ingin bukti? Matikan internet, lalu cek. Alat ini tetap jalan.',
  'privacy.nik': 'NIK tidak wajib. NIK memuat tanggal lahir dan jenis kelamin, jadi jangan perlihatkan ke orang lain.',
  'scam.title': 'Waspada penipuan bansos',
  'scam.fee': 'Daftar dan pencairan bansos tidak dipungut biaya.',
  'scam.secrets': 'Jangan beri PIN, OTP, nomor kartu KKS, atau foto KTP lewat pesan.',
  'scam.links': 'Situs resmi pemerintah berakhiran .go.id. Tautan di grup WhatsApp sering palsu.',
  'scam.us':
    'Kami tidak pernah mengirim pesan, menelepon, atau meminta uang. Jika ada yang mengaku dari kami, itu penipuan.',
  'scam.spread': 'Jangan percaya pesan yang menyuruh membagikan tautan ke grup lain supaya dana cair.',
  'scam.report': 'Lapor ke: {name}, telepon {number} (menurut sumber sampai {date}).',
  'official.cta': 'Cek status resmi',
  'official.where': '{host} (situs Kementerian Sosial, terbuka di tab baru)',
  'official.elsewhere': '{host} (situs pemerintah, bukan Kementerian Sosial; terbuka di tab baru)',
};
