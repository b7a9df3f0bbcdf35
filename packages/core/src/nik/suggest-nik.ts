import { ageOn, readAsOf, readIsoDate, today } from './calendar.ts';
import { isNik } from './is-nik.ts';
import { normalizeNik } from './normalize-nik.ts';
import { parseNik } from './parse-nik.ts';
import type { NikOptions } from './types.ts';

/**
 * What probably happened to a number:
 * - `look-alike`: letters that look like digits (O for 0), as scanners and typists make them.
 * - `scientific`: a spreadsheet wrote it as `3.20411E+15`; the digits that are not shown are lost.
 * - `trailing-zeros`: a spreadsheet kept the first digits and filled up with zeros (from `at` on).
 * - `decimal-tail`: a program wrote it as a number with decimals, `…9001.0`.
 * - `wrapped`: quotes, brackets or commas around it, as tables and spreadsheets add them.
 * - `missing-digit`: one digit too few; `at` is the part that it fell out of, where that can be told.
 * - `doubled-digit`: one digit too many, and one of them stands twice in a row. - `extra-digit`: one too many elsewhere.
 * - `maybe-kk`: it is labelled as the number of a family card; or, with `holder: 'adult'`, it is too young to be an adult's NIK
 *   and can be a card's.
 * - `placeholder`: the same digit sixteen times, as people fill a field they have nothing for.
 */
export type NikSuggestionCode =
  | 'look-alike'
  | 'scientific'
  | 'trailing-zeros'
  | 'decimal-tail'
  | 'wrapped'
  | 'missing-digit'
  | 'doubled-digit'
  | 'extra-digit'
  | 'maybe-kk'
  | 'placeholder';

export interface SuggestOptions extends NikOptions {
  /**
   * Whose NIK the form asks for. NIKs and card numbers look alike, and children have NIKs, so only where an adult's is expected
   * does a number that would be a child's hint at a family card.
   */
  holder?: 'anyone' | 'adult';
}

export interface NikSuggestion {
  code: NikSuggestionCode;
  /** Half-open, into the number without its separators. */
  at?: [start: number, end: number];
  /** Numbers that it may have been, all without a doubt about them. Show them to the one who typed, never log them. */
  candidates: string[];
}

/**
 * Hints for a number that was mistyped, misread or spoiled by a spreadsheet. It guesses, so show what it says as a question
 * and never put a candidate in place of what a person gave. Empty when there is nothing to say.
 *
 * @throws RangeError when `asOf` is no date.
 * @example suggestNik('32O4115710909001') //=> [{ code: 'look-alike', at: [2, 3], candidates: ['3204115710909001'] }]
 * @example suggestNik('3.20411E+15') //=> [{ code: 'scientific', at: [6, 16], candidates: [] }]
 */
export function suggestNik(input: string, options?: SuggestOptions): NikSuggestion[] {
  if (typeof input !== 'string' || input.length > longestInput) return [];
  const scientific = readScientific(input);
  if (scientific) return [scientific];
  const text = normalizeNik(input);
  const fits = (candidate: string): boolean => isNik(candidate, { ...options, accept: 'valid' });

  const decimals = /^(\d{15,16})\.(\d{1,2})$/.exec(text);
  if (decimals) {
    const [, whole = '', tail = ''] = decimals;
    return [
      {
        code: 'decimal-tail',
        at: [whole.length, text.length],
        candidates: /^0+$/.test(tail) && fits(whole) ? [whole] : [],
      },
    ];
  }
  if (/^(\d)\1{15}$/.test(text)) return [{ code: 'placeholder', candidates: [] }];
  if (/\D/.test(text)) {
    if (looksLikeKkLabel.test(input)) return [{ code: 'maybe-kk', candidates: [] }];
    const unwrapped = normalizeNik(text.replace(wrapping, ''));
    if (unwrapped !== text && fits(unwrapped)) return [{ code: 'wrapped', candidates: [unwrapped] }];
    return readLookAlikes(text, fits);
  }
  if (text.length === 15) return [missingDigit(text, fits)];
  if (text.length === 17) return [extraDigit(text, fits)];
  if (text.length === 16) return spoiledOrCard(text, options);
  return [];
}

const longestInput = 64;
const wrapping = /^[='"`([{<]+|['"`)\]}>;,]+$/g;
const looksLikeKkLabel = /^\W*(?:no(?:mor)?\W*)?(?:kk|kartu\s*keluarga)\b/i;

/** `3.20411E+15`, with a comma in Indonesian spreadsheets. */
function readScientific(input: string): NikSuggestion | undefined {
  const [, first, decimals = ''] = /^\s*(\d)(?:[.,](\d{1,14}))?e\+?0*15\s*$/i.exec(input) ?? [];
  if (first === undefined) return undefined;
  return { code: 'scientific', at: [1 + decimals.length, 16], candidates: [] };
}

const lookAlikes: Record<string, string> = {
  ...{ O: '0', o: '0', Q: '0', D: '0', I: '1', i: '1', l: '1', '|': '1', '!': '1', Z: '2', z: '2', A: '4' },
  ...{ S: '5', s: '5', $: '5', G: '6', b: '6', T: '7', B: '8', g: '9', q: '9' },
};

function readLookAlikes(text: string, fits: (candidate: string) => boolean): NikSuggestion[] {
  const repaired = text.replace(/\D/g, (character) => lookAlikes[character] ?? character);
  if (!fits(repaired)) return [];
  const first = text.search(/\D/);
  const end = text.length - [...text].reverse().join('').search(/\D/);
  return [{ code: 'look-alike', at: [first, end], candidates: [repaired] }];
}

const parts: [start: number, end: number][] = [
  [0, 6],
  [6, 12],
  [12, 16],
];

function missingDigit(text: string, fits: (candidate: string) => boolean): NikSuggestion {
  // A digit put back anywhere inside one part stands for the digit that this part lost.
  const fitting = parts.map(([start, end]) => {
    const candidates = new Set<string>();
    for (let at = start; at < end; at++)
      for (let digit = 0; digit <= 9; digit++) candidates.add(text.slice(0, at) + digit + text.slice(at));
    return [...candidates].filter(fits);
  });
  const only = fitting.filter((candidates) => candidates.length > 0).length === 1;
  const part = fitting.findIndex((candidates) => candidates.length > 0);
  const candidates = fitting[part] ?? [];
  if (!only) return { code: 'missing-digit', candidates: [] };
  return {
    code: 'missing-digit',
    at: parts[part] as [number, number],
    candidates: candidates.length <= most ? candidates : [],
  };
}

const most = 3;

function extraDigit(text: string, fits: (candidate: string) => boolean): NikSuggestion {
  const doubled = new Set<string>();
  const others = new Set<string>();
  let at: [number, number] | undefined;
  for (let index = 0; index < text.length; index++) {
    const candidate = text.slice(0, index) + text.slice(index + 1);
    if (!fits(candidate)) continue;
    if (text[index] !== text[index - 1] && text[index] !== text[index + 1]) others.add(candidate);
    else {
      if (!doubled.has(candidate)) at = [index, index + 2];
      doubled.add(candidate);
    }
  }
  const all = [...doubled, ...others];
  if (doubled.size === 0) return { code: 'extra-digit', candidates: all.length <= most ? all : [] };
  const candidates = doubled.size <= most ? [...doubled] : [];
  return doubled.size === 1 && at ? { code: 'doubled-digit', at, candidates } : { code: 'doubled-digit', candidates };
}

const firstCardYear = 2004; // as in parseKk
const adulthood = 17; // the age of the first identity card

function spoiledOrCard(text: string, options: SuggestOptions | undefined): NikSuggestion[] {
  const suggestions: NikSuggestion[] = [];
  const zeros = text.length - text.replace(/0+$/, '').length;
  if (zeros >= 4) suggestions.push({ code: 'trailing-zeros', at: [16 - zeros, 16], candidates: [] });
  const result = options?.holder === 'adult' ? parseNik(text, options) : undefined;
  if (result === undefined || result.status === 'invalid' || result.value.sex === 'female') return suggestions;
  const born = readIsoDate(result.value.birthDate);
  const asOf = options?.asOf === undefined ? today() : readAsOf(options.asOf);
  if (ageOn(born, asOf) < adulthood && born >= firstCardYear * 10_000) {
    suggestions.push({ code: 'maybe-kk', at: [6, 12], candidates: [] });
  }
  return suggestions;
}
