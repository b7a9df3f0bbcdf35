import type { Catalog } from '../src/policy/types.ts';

const unordered = ['all', 'any', 'in', 'add', 'mul'];

/** The same catalog with everything whose order says nothing in another order: another one for each seed. */
export function shuffled(catalog: Catalog, seed: number): Catalog {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state;
  };
  return JSON.parse(JSON.stringify(catalog), function (this: { op?: string }, key, value) {
    const isFree = key === 'programs' || (['of', 'right'].includes(key) && unordered.includes(this.op ?? ''));
    if (!isFree || !Array.isArray(value)) return value;
    const drawn = value.map((one) => ({ one, at: next() }));
    return drawn.sort((a, b) => a.at - b.at).map(({ one }) => one);
  });
}
