/** What a JSON value is, in a word that can be shown in place of it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'number' : 'decimal number';
  if (typeof value === 'string') return 'text';
  return typeof value;
}

/** A value of a catalog, short enough to stand in a sentence. */
export function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? kindOf(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
