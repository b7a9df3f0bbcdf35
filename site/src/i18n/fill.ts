/**
 * Puts values into the `{name}` places of a sentence. A place without a value is a bug in the caller and throws.
 *
 * @example
 * fill('{n} dari 16 angka', { n: 12 }) //=> '12 dari 16 angka'
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}}`);
    return String(value);
  });
}
