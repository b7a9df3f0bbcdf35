import type { CommonMessages } from './types.ts';

export const en: CommonMessages = {
  'notice.title': 'Not a government site',
  'notice.unofficial':
    'This is not a government site. We have no list of who receives social aid. Only cekbansos.kemensos.go.id and the Cek Bansos app of the Ministry of Social Affairs show the official status of PKH, Sembako and PBI-JK.',
  'notice.embed':
    'This tool was made by an open-source project and put here by {instansi}. What it says is an estimate. It is no decision of {instansi} or of the Ministry of Social Affairs.',
  'privacy.short': 'Everything is worked out on your phone. Nothing is sent or kept.',
  'privacy.proof': 'Want proof? Switch off the internet, then check. The tool still works.',
  'privacy.nik': 'The NIK is not required. It holds a birth date and a sex, so do not show it to others.',
  'scam.title': 'Beware of social aid scams',
  'scam.fee': 'Registering for social aid and collecting it costs nothing.',
  'scam.secrets': 'Never give a PIN, an OTP, the number of a KKS card or a photo of a KTP in a message.',
  'scam.links': 'Official government sites end in .go.id. Links in WhatsApp groups are often fake.',
  'scam.us': 'We never send messages, call, or ask for money. Whoever says they are from us is a fraud.',
  'scam.spread': 'Do not trust a message that asks you to share a link with other groups so that money is paid.',
  'scam.report': 'Report to: {name}, phone {number} (by sources up to {date}).',
  'official.cta': 'Check the official status',
  'official.where': '{host} (site of the Ministry of Social Affairs, opens in a new tab)',
  'official.elsewhere': '{host} (a government site, not of the Ministry of Social Affairs; opens in a new tab)',
};
