// A notice that warns of a fraud uses the same words as the fraud: "jangan berikan kode OTP" asks for nothing.

const no =
  /(?<!\p{L})(?:jangan(?:lah)?|jgn|tidak|tdk|tak|gak?|ngg?ak|enggak|tanpa|dilarang|hindari|bukan|never|do\s+not|don['’]?t|no)\s+(?:(?:pernah|usah|boleh|akan|perlu|ada|asal|sembarang\p{L}*|mudah|mau|dulu|sekali-kali|ever|will|any)\s+)*(?:(?:mem|men|meng|me|di)?(?:beri|kasih|kirim|bagi|sebar|terus|minta|pungut|punggut|klik|buka|transfer|bayar|instal|unduh|download|pasang|percaya|isi|masuk|unggah|daftar|sebut|setor|hubungi)|memint|meneruskan|menyebar|mengirim|mengisi|mengunduh|memasang|menyebut|menginstal|menginstall|biaya|pungutan|uang|potongan|share|give|ask|send|pay|click|install|forward|charge|fee|tell|enter)\p{L}*/giu;
/** What a notice says after it has named the thing: "file APK … jangan dipasang". Only what the reader is spared from doing, never
 * what he is told to keep to himself: "kirim OTP, jangan diberikan ke orang lain" asks for the code. */
const afterwards =
  /(?<!\p{L})(?:jangan(?:lah)?|jgn|tidak\s+(?:perlu|usah|boleh))\s+(?:pernah\s+|langsung\s+)?di(?:klik|buka|pasang|instal+|unduh|download|percaya|tanggapi|akses|ladeni)(?!\p{L})/iu;
const warning =
  /(?<!bukan\s|anti\s|no\s|not\s+a\s)(?<!\p{L})(?:penipu(?:an)?|hoa(?:ks|x)|palsu|modus|waspada(?:i|lah)?|hati-hati|awas|scam|fraud|fake)(?!\p{L})/giu;
/** After this, what was denied is asked for all the same: "tidak perlu antre, cukup kirim OTP". */
const turn =
  /(?<!\p{L})(?:tapi|tetapi|namun|melainkan|cukup|cuma|silakan|silahkan|segera|langsung|hanya|but|just)(?!\p{L})/iu;
const order = /[,;]\s*(?:kirim|transfer|tf|klik|isi|daftar|hubungi|bayar|sebar|bagi|balas|masuk|send|click|pay)/iu;
const list = /(?<!\p{L})(?:atau|maupun|apalagi|or|nor)(?!\p{L})/iu;

/** Whether the sentence around the words says not to do it, that nobody asks it, or that it is a fraud. */
export function warns(message: string, start: number, end: number): boolean {
  const [from, to] = sentenceAround(message, start, end);
  const before = message.slice(from, end);
  for (const found of [...before.matchAll(no), ...before.matchAll(warning)]) {
    const at = from + found.index;
    if (at > start) continue;
    const between = message.slice(at + found[0].length, Math.max(start, at + found[0].length));
    const turned =
      turn.test(between) || (order.test(message.slice(at + found[0].length, end)) && !list.test(message.slice(at, to)));
    if (!turned) return true;
  }
  const after = message.slice(end, to);
  const spared = afterwards.exec(after);
  return after.search(warning) >= 0 || (spared !== null && !turn.test(after.slice(spared.index)));
}

/** Nobody reads a sentence of a thousand characters; a bound keeps a long message from taking long. */
const reach = 500;

/** Sentences end at `. ! ? ;` or a line, but a dot within `600.000` or `wa.me` ends none. */
function sentenceAround(message: string, start: number, end: number): [number, number] {
  const first = Math.max(0, start - reach);
  const last = Math.min(message.length, end + reach);
  const text = message.slice(first, last);
  const ends = /[!?;\n]|\.(?=\s|$)/g;
  let from = first;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    const at = first + found.index;
    if (at >= end) return [from, at];
    if (at < start) from = at + 1;
  }
  return [from, last];
}
