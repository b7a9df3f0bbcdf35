// Two rules can be written differently and mean the same. What is compared is the meaning: words, citations and the order
// of requirements that hold together do not count.

/** What a condition or a component carries beside its meaning. The text of `attested` is no such thing: it is what is asked. */
const besides = new Set(['say', 'cite', 'name', 'confidence']);

/** A text that is the same for two values exactly when they mean the same. */
export function meaning(value: unknown): string {
  return JSON.stringify(bare(value));
}

/** The same value with its unordered parts in one fixed order, words and citations kept. */
export function inOrder<T>(value: T): T;
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => inOrder(one));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isUnordered(value, key) ? sorted(inOrder(part)) : inOrder(part)]),
  );
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter((key) => !besides.has(key));
  return Object.fromEntries(
    keys.sort().map((key) => [key, bare(isUnordered(value, key) ? sorted(value[key]) : value[key])]),
  );
}

function sorted(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const keyed = list.map((one) => ({ one, key: `${meaning(one)}${JSON.stringify(one)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

/** Whether the order in a list says nothing: `of` of all, any, add and mul, and the values of `in`. */
export const isUnordered = (owner: { op?: unknown }, key: string): boolean =>
  (key === 'of' && ['all', 'any', 'add', 'mul'].includes(String(owner.op))) || (key === 'right' && owner.op === 'in');

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
