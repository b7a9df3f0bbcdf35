import type { MessageSign, MessageSignCode } from './types.ts';

/**
 * The sentence for a sign: why it is one, and what to do. Apart from the checking, so that a page which only checks does not
 * carry the words.
 *
 * @example explainMessageSign({ code: 'fee' }, { locale: 'en' })
 * //=> 'The message asks for money. Social aid costs nothing, neither to register nor to be paid.'
 */
export function explainMessageSign({ code }: Pick<MessageSign, 'code'>, { locale }: { locale: 'id' | 'en' }): string {
  return sentences[locale][code];
}

const sentences: Record<'id' | 'en', Record<MessageSignCode, string>> = {
  id: {
    fee: 'Pesan ini meminta uang. Daftar dan pencairan bansos tidak dipungut biaya.',
    otp: 'Pesan ini meminta kode OTP, kode sekali pakai di HP Anda. Petugas tidak pernah memintanya.',
    pin: 'Pesan ini meminta PIN, sandi, atau nomor kartu. Jangan beri kepada siapa pun.',
    'identity-photo': 'Pesan ini meminta data KTP, KK, atau NIK. Jangan kirim lewat obrolan atau formulir.',
    forward: 'Pesan ini menyuruh Anda menyebarkannya. Bansos tidak cair karena pesan disebarkan.',
    urgency: 'Pesan ini mendesak Anda supaya tidak sempat memeriksa.',
    'suspicious-link': 'Ada tautan yang mencurigakan di pesan ini. Ketik sendiri cekbansos.kemensos.go.id.',
    'register-by-link': 'Pesan ini menyuruh mendaftar lewat tautan. Bansos tidak didaftarkan lewat tautan di pesan.',
    install: 'Pesan ini menyuruh memasang aplikasi kiriman (APK). Aplikasi seperti itu bisa membaca SMS bank Anda.',
    'hoax-amount': 'Jumlah uang ini pernah dipakai pesan palsu. Jumlahnya saja belum membuktikan apa pun.',
    flattery: 'Pesan ini menyebut Anda terpilih. Penipu sering memulai dengan kabar gembira.',
  },
  en: {
    fee: 'The message asks for money. Social aid costs nothing, neither to register nor to be paid.',
    otp: 'The message asks for an OTP, a code used once on your phone. Officers never ask for it.',
    pin: 'The message asks for a PIN, a password or a card number. Give it to nobody.',
    'identity-photo': 'The message asks for data of your KTP, KK or NIK. Do not send them by chat or form.',
    forward: 'The message tells you to spread it. No aid is paid because a message was spread.',
    urgency: 'The message hurries you, so that you find no time to check.',
    'suspicious-link': 'There is a suspicious link in the message. Type cekbansos.kemensos.go.id yourself.',
    'register-by-link':
      'The message tells you to register by a link. Social aid is not registered by a link in a message.',
    install: 'The message tells you to install an app that was sent (APK). Such apps can read the texts of your bank.',
    'hoax-amount': 'False messages have used this sum of money before. The sum alone proves nothing.',
    flattery: 'The message flatters you with good news. Frauds often begin like that.',
  },
};
