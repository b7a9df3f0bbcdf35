import type { Catalog } from '@bansos-kit/core/policy';

/**
 * A catalog as a page gave it; or an empty object, where something in it that people read is no text. The engine takes any words,
 * and would show them "undefined" or "[object Object]". An empty object then fails as every catalog does that cannot be used.
 */
export function withWords<Given>(given: Given): Given {
  const { programs, facts, sources } = (given ?? {}) as Partial<Catalog>;
  const named =
    all(programs, (program) => isText(program?.name)) &&
    all(facts, (fact) => isText(fact?.label)) &&
    all(sources, (source) => isWords(source?.title) && isWords(source?.issuer));
  return named && hasTexts(given) ? given : ({} as Given);
}

/** Under these keys there is a text, under those a text by each key, and under the last an id may be any word. */
const text = /^(?:name|label|text|help|gap)$/;
const texts = /^(?:codes|say)$/;
const byId = /^(?:facts|sources|params|rules|glossary)$/;

function hasTexts(value: unknown, key = ''): boolean {
  if (text.test(key)) return isText(value);
  if (!isRecord(value)) return true;
  const own = texts.test(key) ? 'text' : byId.test(key) || (key === 'of' && !('op' in value)) ? '' : undefined;
  return Object.entries(value).every(([name, one]) => hasTexts(one, own ?? name));
}

const all = <One>(list: readonly One[] | Record<string, One> | undefined, is: (one: One) => boolean): boolean =>
  Object.values(list ?? {}).every(is);

const isText = (value: unknown): boolean =>
  isRecord(value) && isWords(value['id']) && (value['en'] === undefined || isWords(value['en']));

const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
