import {
  type AmountNode,
  type AmountRange,
  type Cond,
  evaluate,
  type Facts,
  type PerMember,
  snapshot,
} from '../src/policy/index.ts';
import { constant, dated, fact, program, text, toyCatalog } from './toy-catalog.ts';

// Made-up amounts for tests, and families for them.

export const asOf = '2026-01-15';
export const always: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };

export function amountOf(of: AmountNode, facts: Facts = {}): AmountRange | undefined {
  const params = {
    ...toyCatalog([]).params,
    fee: { name: text('iuran'), unit: 'rupiah/month/person' as const, values: [dated(42_000)] },
  };
  const catalog = toyCatalog([program('p', always, of)], { params });
  return evaluate(snapshot(catalog, { asOf }), 'p', { yes: true, ...facts }).amount;
}
export const ends = (amount: AmountRange | undefined) => amount && [amount.low, amount.high];

export const pupil: Cond = { op: 'eq', left: fact('pupil'), right: constant(true) };
export const old: Cond = { op: 'gte', left: { op: 'age', born: 'born' }, right: constant(60) };
export const ranked: Cond = { op: 'eq', left: fact('rank'), right: constant(1) };
export const component = (id: string, where: Cond, value: number, most?: string) => ({
  id,
  name: text(id),
  where,
  amount: { op: 'const' as const, value },
  ...(most === undefined ? {} : { most }),
});
export const perMember: PerMember = {
  op: 'perMember',
  list: 'members',
  components: [component('pupil', pupil, 100), component('old', old, 300), component('ranked', ranked, 200)],
};
export const capped: PerMember = { ...perMember, most: 'places' }; // two
export const ordered: PerMember = {
  ...capped,
  order: { of: ['pupil', 'ranked', 'old'], cite: [{ source: 'news' }], confidence: 'low' },
};

export const aPupil = { born: '2015-01-01', pupil: true, rank: 0 };
export const anElder = { born: '1950-01-01', pupil: false, rank: 0 };
export const aRanked = { born: '1990-01-01', pupil: false, rank: 1 };
export const nobody = { born: '1990-01-01', pupil: false, rank: 0 };
