// A language that nobody speaks, made from the sentences that are there: longer, accented, between brackets. Text that is cut
// or that somebody wrote into a template shows at once.

const accented: Record<string, string> = {
  a: 'á',
  e: 'ê',
  i: 'í',
  o: 'ő',
  u: 'ů',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ő',
  U: 'Ů',
};
// What no translator touches: holes, addresses, hosts and files.
const kept = /\{\w+\}|\S*\w[./]\w\S*/;

/**
 * A sentence 40 % longer, at least, with brackets at both ends. Parts that have them already, and `{holes}`, stay as they are.
 *
 * @example pseudo('Umur {n} tahun') //=> '⟦Ůůmůůr {n} tááhůůn⟧'
 */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(outsideBrackets(text))) return text;
  if (text !== text.trim()) return text.replace(text.trim(), () => pseudo(text.trim()));
  const parts = split(text);
  const vowels = parts.reduce((sum, [part, own]) => sum + (own ? part.replace(/[^aeiou]/gi, '').length : 0), 0);
  const missing = Math.ceil(outsideBrackets(text).length * 0.4) - 2; // two are the brackets
  const twice = Math.max(0, Math.min(missing, vowels));
  let seen = 0;
  const isTwice = (): boolean => Math.floor((++seen * twice) / vowels) > Math.floor(((seen - 1) * twice) / vowels);
  const lengthened = (part: string): string =>
    part.replace(/[aeiou]/gi, (vowel) => {
      const sign = accented[vowel] ?? vowel;
      return isTwice() ? sign + sign.toLowerCase() : sign;
    });
  const longer = parts.map(([part, own]) => (own ? lengthened(part) : part)).join('');
  return `⟦${longer}${'·'.repeat(Math.max(0, missing - twice))}⟧`;
}

/** What stands outside all brackets: nobody's sentence but data, or text that somebody wrote into a template. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let out = '';
  for (const sign of text) {
    if (sign === '⟦') depth++;
    if (depth === 0) out += sign;
    if (sign === '⟧') depth--;
  }
  return out;
}

/** The runs of a text, and whether each of them is ours to lengthen. */
function split(text: string): [part: string, own: boolean][] {
  const parts = text.split(new RegExp(`(⟦.*⟧|${kept.source})`, 'u'));
  return parts.map((part, index) => [part, index % 2 === 0]);
}

/** Turns all sentences of a message catalogue into pseudo ones, where they are: the elements read them each time they draw. */
export function pseudonymise(catalogue: unknown): void {
  each(catalogue, (holder, key, text) => {
    holder[key] = pseudo(text);
  });
}

/** The same for texts in two languages that stand in data. */
export function pseudonymiseTexts(data: unknown): void {
  each(data, (holder, key, text) => {
    if (typeof holder['id'] === 'string' && typeof holder['en'] === 'string') holder[key] = pseudo(text);
  });
}

/** All texts in it, wherever they stand. */
export function textsIn(data: unknown): string[] {
  const texts: string[] = [];
  each(data, (_holder, _key, text) => texts.push(text));
  return texts;
}

function each(value: unknown, visit: (holder: Record<string, unknown>, key: string, text: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const [key, inner] of Object.entries(holder)) {
    if (typeof inner === 'string') visit(holder, key, inner);
    else each(inner, visit);
  }
}
