/**
 * A catalog as a page gave it; or an empty object, where something in it that people read is no text. The engine takes any words,
 * and would show them "undefined" or "[object Object]". An empty object then fails as every catalog does that cannot be used.
 */
export const withWords = <Given>(given: Given): Given => (isFine(given) ? given : ({} as Given));

/** Under these keys there is a text; under these, a text by each key; and under these, an id may be any word. */
const text = /^(?:name|label|text|help|gap)$/;
const texts = /^(?:codes|say)$/;
const byId = /^(?:facts|sources|params|rules|glossary)$/;

function isFine(value: unknown, key = ''): boolean {
  if (text.test(key)) return isText(value);
  if (!isRecord(value)) return true;
  const own = texts.test(key) ? 'text' : byId.test(key) || (key === 'of' && !('op' in value)) ? '' : undefined;
  return hasName(value) && Object.entries(value).every(([name, one]) => isFine(one, own ?? name));
}

/** Facts, programmes and sources are shown by their names. */
function hasName(value: Record<string, unknown>): boolean {
  if ('type' in value) return isText(value['label']);
  if ('eligibility' in value) return isText(value['name']);
  return !('issuer' in value) || isWords(value['title']);
}

const isText = (value: unknown): boolean =>
  isRecord(value) && isWords(value['id']) && (value['en'] === undefined || isWords(value['en']));

const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
