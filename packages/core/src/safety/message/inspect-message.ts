import evidence from '../data/message-signs.json' with { type: 'json' };
import { findLinks } from './find-links.ts';
import { patterns } from './patterns.ts';
import type { MessageResult, MessageSign, MessageSignCode } from './types.ts';
import { warns } from './warns.ts';

/**
 * The signs of a fraud with social aid in a message: a fee, a code, a card, a photo of the KTP, a link to register by, an
 * installer. Each says where it stands and which source calls it a sign. Sentences that warn ("jangan berikan kode OTP") are no
 * signs. The message itself is never in the result.
 *
 * It knows words, not truth: **`no-sign-found` does not make a message true**, and a sign may be harmless. `text` says so.
 * An amount of known hoaxes counts only beside a link outside `.go.id` or a call to register: Rp600.000 is also a real stage of Sembako.
 *
 * @example
 * const { verdict, signs } = inspectMessage('Bansos cair! Kirim kode OTP ke admin');
 * verdict; //=> 'signs-found'
 * signs[0]; //=> { code: 'otp', at: [13, 27], cite: [{ source: 'poskota_2026_01_13' }], confidence: 'high' }
 * @example inspectMessage('Waspada. Jangan berikan kode OTP kepada siapa pun.').signs //=> []
 */
export function inspectMessage(message: string): MessageResult {
  const text = typeof message === 'string' ? message : '';
  const links = findLinks(text);
  const signs: MessageSign[] = [];
  for (const { at, result } of links)
    if (result.verdict === 'suspicious') signs.push({ ...sign('suspicious-link', at), reasons: result.reasons });

  for (const [code, pattern] of patterns()) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const at: [number, number] = [index, index + found.length];
      const inLink = links.some((link) => link.at[0] <= at[0] && at[1] <= link.at[1]);
      if (!inLink && !warns(text, ...at)) signs.push(sign(code, at));
    }
  }
  const official = links.length > 0 && links.every(({ result }) => result.verdict === 'official');
  const lured =
    signs.some(({ code }) => code === 'register-by-link') ||
    links.some(({ result }) => result.host && result.verdict !== 'official');
  const kept = signs.filter(({ code, at }) => {
    if (code === 'register-by-link') return !official;
    if (code === 'hoax-amount') return lured && !official;
    // The official page itself asks for the NIK; a page that is told to be typed into is not a chat to send it to.
    return code !== 'identity-photo' || !official || !/^(?:masuk|isi|enter|type)/i.test(text.slice(...at));
  });
  kept.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return kept.length > 0
    ? { verdict: 'signs-found', signs: kept, text: found }
    : { verdict: 'no-sign-found', signs: [], text: none };
}

function sign(code: MessageSignCode, at: [number, number]): MessageSign {
  const row = evidence.find((one) => one.code === code);
  return { code, at, cite: row?.cite ?? [], confidence: (row?.confidence ?? 'low') as MessageSign['confidence'] };
}

const found = {
  id: 'Pesan ini punya tanda yang sering dipakai penipu. Jangan kirim data atau uang. Tanyakan dulu ke desa atau 021-171.',
  en: 'This message has signs that frauds often show. Send no data and no money. Ask at the village office or 021-171 first.',
};
const none = {
  id: 'Tidak ada tanda penipuan yang kami kenal di pesan ini. Itu bukan bukti bahwa isinya benar.',
  en: 'We found no sign of fraud that we know in this message. That does not prove that it is true.',
};
