export type DecileLabel =
  | { kind: 'decile'; decile: number }
  /** The official site does not tell 6 to 10 apart. */
  | { kind: 'range'; from: 6; to: 10 }
  /** The family is known, but has no rank yet. */
  | { kind: 'unranked' }
  /** Nobody was found. That is no decile, and no proof that the person is not registered. */
  | { kind: 'not-found' }
  /** Nothing that we know; with the text, where it was one. */
  | { kind: 'unknown'; text?: string };

const dashes = /\s*(?:[\p{Dash}]|S\.?\s?D\.?|S\/D|SAMPAI|HINGGA)\s*/u;
const notFound = new Set([
  'TIDAK DITEMUKAN',
  'TIDAK TERDAFTAR',
  'TIDAK TERDAPAT PESERTA / PM',
  'TIDAK TERDAPAT PESERTA',
]);
/** Nothing that the site prints comes near; a longer text is not worth a search. */
const longest = 60;
const unranked = new Set(['BELUM ADA DESIL', 'BELUM ADA', 'BELUM MEMILIKI DESIL']);

/**
 * Reads the decile as the official site Cek Bansos prints it, whatever the case, the spaces and the kind of dash; "Desil 3" too.
 * The four texts for nobody found, old and new, are one state. Total: any other value is `unknown`, and nothing is guessed.
 *
 * Source: three public programs that read the site, and press reports of its texts.
 *
 * @example
 * parseDecileLabel(' desil 3 ') //=> { kind: 'decile', decile: 3 }
 * parseDecileLabel('6–10') //=> { kind: 'range', from: 6, to: 10 }
 * parseDecileLabel('Belum ada desil') //=> { kind: 'unranked' }
 * parseDecileLabel('Data tidak ditemukan.') //=> { kind: 'not-found' }
 * parseDecileLabel('miskin') //=> { kind: 'unknown', text: 'miskin' }
 */
export function parseDecileLabel(text: unknown): DecileLabel {
  if (typeof text !== 'string') return { kind: 'unknown' };
  if (text.length > longest) return { kind: 'unknown', text };
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”]+|[\s"'“”.!]+$/g, '');
  if (unranked.has(plain)) return { kind: 'unranked' };
  if (notFound.has(plain.replace(/^(?:DATA|NIK) /, ''))) return { kind: 'not-found' };
  const rank = plain.replace(/^DESIL(?: KE)?[ :-]*/, '');
  if (/^(?:[1-9]|10)$/.test(rank)) return { kind: 'decile', decile: Number(rank) };
  const [from, to, ...more] = rank.replace('S / D', 'S/D').split(dashes);
  if (from === '6' && to === '10' && more.length === 0) return { kind: 'range', from: 6, to: 10 };
  return { kind: 'unknown', text };
}
