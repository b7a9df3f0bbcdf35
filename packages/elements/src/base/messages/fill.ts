export type Values = Record<string, string | number>;

/**
 * Puts values into the holes of a sentence. A hole without a value stays as it is: a test finds it more easily than a gap.
 *
 * @example fill('{n} dari 16 angka', { n: 12 }) //=> '12 dari 16 angka'
 */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  );
}
