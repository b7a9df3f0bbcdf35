import type { Text, Threshold } from '../types.ts';
import { type Locale, say, writeDate } from '../words.ts';
import { isObject, meaning } from './meaning.ts';
import type { Change, ChangeValue } from './types.ts';
import { limitWords, unitWords } from './words.ts';

/**
 * The sentence for a change: what it is about, from what to what, and from which day. Needs no catalog. What is only unknown from
 * that day on is said to be unknown, and never to have ended.
 *
 * @example explainChange(change, { locale: 'id' })
 * //=> 'Batas desil PKH: dari desil paling banyak 3 menjadi desil paling banyak 4 mulai 1 September 2025.'
 */
export function explainChange(change: Change, { locale }: { locale: Locale }): string {
  const { before, after, effectiveOn, name, path, kind, unknown } = change;
  const sentence = sentences[locale];
  const day = writeDate(effectiveOn, locale);
  const [old, fresh] = [valueWords('before', change, locale), valueWords('after', change, locale)];
  const isSame = before !== undefined && after !== undefined && meaning(before) === meaning(after);
  const what = [say(name, locale), ...partWords(path, locale)].join(', ');
  return `${what}: ${sentence[isSame ? 'same' : unknown ? 'unknown' : kind](day, old, fresh)}.`;
}

/** The value in a few words: a figure, criteria, or what came to a list or went. Empty where there are none. */
function valueWords(side: 'before' | 'after', change: Change, locale: Locale): string {
  const value: ChangeValue | undefined = change[side];
  if (change.unit && (typeof value === 'number' || isThreshold(value))) return limitWords(value, change.unit, locale);
  if (Array.isArray(value)) {
    const other = change[side === 'before' ? 'after' : 'before'];
    const others = new Set(Array.isArray(other) ? other.map((line) => JSON.stringify(line)) : []);
    const own = value.filter((line) => !others.has(JSON.stringify(line)));
    return own.map((line) => `“${typeof line === 'string' ? line : say(line, locale)}”`).join('; ');
  }
  const { before, after } = change.words ?? {};
  const isHalfSaid = change.kind === 'changed' && !(before && after); // would read as if only one of them were there
  const words = isHalfSaid ? undefined : change.words?.[side];
  if (words) return `“${say(words, locale)}”`;
  return typeof value === 'string' ? (unitWords[locale][value] ?? value) : typeof value === 'number' ? `${value}` : '';
}

const isThreshold = (value: unknown): value is Threshold => isObject(value) && typeof value['value'] === 'number';

type Sentence = (day: string, old: string, fresh: string) => string;

const sentences: Record<Locale, Record<Change['kind'] | 'same' | 'unknown', Sentence>> = {
  id: {
    added: (day, _, fresh) => `${fresh ? `${fresh}, ` : ''}berlaku mulai ${day}`,
    removed: (day, old) => `${old ? `${old}, ` : ''}tidak berlaku lagi mulai ${day}`,
    unknown: (day, old) => `${old ? `${old}; ` : ''}sejak ${day} tidak diketahui, karena sumbernya tidak ditemukan`,
    changed: (day, old, fresh) =>
      `${old && fresh ? `dari ${old} menjadi ${fresh}` : fresh ? `ditambah ${fresh}` : old ? `tanpa ${old}` : 'berubah'} mulai ${day}`,
    same: (day, _, fresh) => `tetap ${fresh || 'sama'}, dengan dasar baru mulai ${day}`,
  },
  en: {
    added: (day, _, fresh) => `${fresh ? `${fresh}, ` : ''}in force from ${day}`,
    removed: (day, old) => `${old ? `${old}, ` : ''}no longer in force from ${day}`,
    unknown: (day, old) => `${old ? `${old}; ` : ''}not known from ${day} on, for no source was found`,
    changed: (day, old, fresh) =>
      `${old && fresh ? `from ${old} to ${fresh}` : fresh ? `now with ${fresh}` : old ? `without ${old}` : 'changed'}, from ${day}`,
    same: (day, _, fresh) => `${fresh ? `still ${fresh}` : 'the same'}, on a new basis from ${day}`,
  },
};

/** `eligibility/decile` → 'syarat “decile”'. */
function partWords(path: string, locale: Locale): string[] {
  const [first = '', ...rest] = path.split('/');
  const kind = first === 'prose' ? rest.shift() : first;
  const word = parts[kind ?? '']?.[locale];
  const names = rest.filter((name) => !steps.has(name)).map((name) => parts[name]?.[locale] ?? name);
  const quoted = names.length > 0 ? `“${names.join(' › ')}”` : '';
  return word || quoted ? [[word, quoted].filter(Boolean).join(' ')] : [];
}

/** Parts of a path that are structure, not names. */
const steps = new Set(['when', 'of', 'where', 'components', 'if', 'then', 'else', 'all', 'any', 'amount']);

const parts: Record<string, Text & { en: string }> = {
  eligibility: { id: 'syarat', en: 'criteria' },
  versions: { id: 'syarat bersama', en: 'shared criteria' },
  amounts: { id: 'besaran', en: 'amount' },
  regional: { id: 'wilayah', en: 'region' },
  per: { id: 'masa', en: 'period' },
  stagesPerYear: { id: 'tahap setahun', en: 'stages a year' },
  paidTo: { id: 'dibayarkan kepada', en: 'paid to' },
  most: { id: 'paling banyak dihitung', en: 'most counted' },
  order: { id: 'urutan', en: 'order' },
  duties: { id: 'kewajiban', en: 'duties' },
  documents: { id: 'dokumen', en: 'documents' },
  channels: { id: 'saluran', en: 'channels' },
  steps: { id: 'cara', en: 'steps' },
  combination: { id: 'penggabungan', en: 'combination' },
  limits: { id: 'batasan', en: 'limits' },
  exclusions: { id: 'yang dikecualikan', en: 'exclusions' },
  legal: { id: 'dasar hukum', en: 'legal basis' },
  'in-kind': { id: 'bentuk barang', en: 'in kind' },
};
