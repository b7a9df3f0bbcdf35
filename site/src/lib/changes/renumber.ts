import type { ListedSource } from '../programs/context.ts';

/**
 * Numbers citations afresh, in the order in which a page shows them: a page that shows a part of what was worked out would
 * otherwise list its sources with holes.
 *
 * @example
 * numbers.apply([{ refs: [{ number: 7, source: 'a' }] }]) //=> [{ refs: [{ number: 1, source: 'a' }] }]
 */
export class Renumbering {
  readonly #numbers = new Map<string, number>();

  apply<Value>(value: Value): Value {
    if (Array.isArray(value)) return value.map((one) => this.apply(one)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    if ('number' in value && 'source' in value) return { ...value, number: this.#numberOf(String(value.source)) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.apply(inner)])) as Value;
  }

  /** Those that were met, by their new numbers. Sources are listed by their old number, and a citation names the id. */
  sources(all: readonly ListedSource[]): ListedSource[] {
    return all
      .flatMap(({ id, source }) => {
        const number = this.#numbers.get(id);
        return number === undefined ? [] : [{ id, number, source }];
      })
      .sort((a, b) => a.number - b.number);
  }

  #numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }
}
