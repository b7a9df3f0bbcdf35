import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant, dated, fact, members, program, text, toyCatalog, when } from '../../test/toy-catalog.ts';
import {
  type AmountNode,
  type AmountRange,
  type Cond,
  evaluate,
  type Facts,
  type PerMember,
  snapshot,
} from './index.ts';

const asOf = '2026-01-15';
const always: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };

function amountOf(of: AmountNode, facts: Facts = {}): AmountRange | undefined {
  const params = {
    ...toyCatalog([]).params,
    fee: { name: text('iuran'), unit: 'rupiah/month/person' as const, values: [dated(42_000)] },
  };
  const catalog = toyCatalog([program('p', always, of)], { params });
  return evaluate(snapshot(catalog, { asOf }), 'p', { yes: true, ...facts }).amount;
}
const ends = (amount: AmountRange | undefined) => amount && [amount.low, amount.high];

describe('plain amounts', () => {
  it.each<[string, AmountNode, [number, number] | undefined]>([
    ['a constant', { op: 'const', value: 200_000 }, [200_000, 200_000]],
    ['a param', { op: 'param', id: 'fee' }, [42_000, 42_000]],
    [
      'what the sources leave open',
      { op: 'range', low: { op: 'const', value: 1 }, high: { op: 'const', value: 3 } },
      [1, 3],
    ],
    [
      'a sum',
      {
        op: 'add',
        of: [
          { op: 'const', value: 1 },
          { op: 'param', id: 'fee' },
        ],
      },
      [42_001, 42_001],
    ],
    [
      'a product',
      {
        op: 'mul',
        of: [
          { op: 'const', value: 3 },
          { op: 'param', id: 'fee' },
        ],
      },
      [126_000, 126_000],
    ],
  ])('%s', (_, of, expected) => {
    expect(ends(amountOf(of))).toEqual(expected);
  });

  it('are not borrowed from another year', () => {
    const params = {
      fee: { name: text('iuran'), unit: 'rupiah/month/person' as const, values: [dated(1, { validTo: '2025-12-31' })] },
    };
    const catalog = toyCatalog([program('p', always, { op: 'param', id: 'fee' })], { params });
    expect(evaluate(snapshot(catalog, { asOf }), 'p', { yes: true }).amount).toBeUndefined();
  });

  it('widen where a condition is open', () => {
    const few: Cond = { op: 'meets', left: fact('number'), param: 'limit' };
    const of = when(few, { op: 'const', value: 5 }, { op: 'const', value: 2 });
    expect(ends(amountOf(of, { number: 1 }))).toEqual([5, 5]);
    expect(ends(amountOf(of, { number: 9 }))).toEqual([2, 2]);
    expect(ends(amountOf(of))).toEqual([2, 5]);
  });

  it('are not shown to those who do not fit', () => {
    const catalog = toyCatalog([program('p', always, { op: 'const', value: 1 })]);
    expect(evaluate(snapshot(catalog, { asOf }), 'p', { yes: false }).amount).toBeUndefined();
    expect(evaluate(snapshot(catalog, { asOf }), 'p', {}).amount).toBeDefined();
  });
});

const pupil: Cond = { op: 'eq', left: fact('pupil'), right: constant(true) };
const old: Cond = { op: 'gte', left: { op: 'age', born: 'born' }, right: constant(60) };
const ranked: Cond = { op: 'eq', left: fact('rank'), right: constant(1) };
const component = (id: string, where: Cond, value: number, most?: string) => ({
  id,
  name: text(id),
  where,
  amount: { op: 'const' as const, value },
  ...(most === undefined ? {} : { most }),
});
const perMember: PerMember = {
  op: 'perMember',
  list: 'members',
  components: [component('pupil', pupil, 100), component('old', old, 300), component('ranked', ranked, 200)],
};
const capped: PerMember = { ...perMember, most: 'places' }; // two
const ordered: PerMember = {
  ...capped,
  order: { of: ['pupil', 'ranked', 'old'], cite: [{ source: 'news' }], confidence: 'low' },
};

const aPupil = { born: '2015-01-01', pupil: true, rank: 0 };
const anElder = { born: '1950-01-01', pupil: false, rank: 0 };
const aRanked = { born: '1990-01-01', pupil: false, rank: 1 };
const nobody = { born: '1990-01-01', pupil: false, rank: 0 };

describe('amounts per member', () => {
  it('add up what each one is counted as', () => {
    const amount = amountOf(perMember, { members: [aPupil, aPupil, anElder, nobody] });
    expect(ends(amount)).toEqual([500, 500]);
    expect(amount?.breakdown).toEqual([
      { id: 'pupil', name: text('pupil'), each: { low: 100, high: 100 }, counted: { low: 2, high: 2 }, notCounted: [] },
      { id: 'old', name: text('old'), each: { low: 300, high: 300 }, counted: { low: 1, high: 1 }, notCounted: [] },
    ]);
  });

  it('count a person once, as the best paid', () => {
    expect(ends(amountOf(perMember, { members: [{ ...anElder, pupil: true, rank: 1 }] }))).toEqual([300, 300]);
  });

  it('stop at the places there are, and say who was left out', () => {
    const amount = amountOf(capped, { members: [aPupil, anElder, aRanked] });
    expect(ends(amount)).toEqual([500, 500]);
    expect(amount?.breakdown.find(({ id }) => id === 'pupil')).toMatchObject({
      counted: { low: 0, high: 0 },
      notCounted: [{ member: 0, because: 'total-limit' }],
    });
  });

  it('stop at the places of a component', () => {
    const of: PerMember = { ...perMember, components: [component('pupil', pupil, 100, 'places')] };
    const amount = amountOf(of, { members: [aPupil, aPupil, aPupil] });
    expect(ends(amount)).toEqual([200, 200]);
    expect(amount?.breakdown[0]?.notCounted).toEqual([{ member: 2, because: 'component-limit' }]);
  });

  it('give the range that an unsettled order leaves open, and whose word it rests on', () => {
    const amount = amountOf(ordered, { members: [aPupil, anElder, aRanked] });
    expect(ends(amount)).toEqual([300, 500]);
    expect([amount?.confidence, amount?.cite.map(({ source }) => source)]).toEqual(['low', ['law', 'news']]);
    const few = amountOf(ordered, { members: [anElder, aRanked] });
    expect([ends(few), few?.confidence]).toEqual([[500, 500], 'high']);
  });

  it('say what would narrow them, and account for both ends', () => {
    const amount = amountOf(capped, { members: [aPupil, anElder, { born: '1990-01-01', pupil: false }] });
    expect([ends(amount), amount?.missing]).toEqual([[400, 500], ['members.rank']]);
    expect(amount?.breakdown.map(({ id, counted }) => [id, counted.low, counted.high])).toEqual([
      ['pupil', 0, 1],
      ['old', 1, 1],
      ['ranked', 0, 1],
    ]);
    expect(amountOf(capped, { members: [anElder] })?.missing).toEqual([]);
  });

  it('know nothing of a family of which nothing is known', () => {
    expect(amountOf(perMember)).toBeUndefined();
    expect(ends(amountOf(perMember, { members: [] }))).toEqual([0, 0]);
  });

  it('lie between the ends given before all was known', () => {
    const fields = ['born', 'pupil', 'rank'] as const;
    const known = fc.array(fc.tuple(members, fc.subarray([...fields])), { maxLength: 5 });
    const shapes = fc.constantFrom(perMember, capped, ordered, {
      ...ordered,
      components: ordered.components.map((one) => ({ ...one, most: 'places' })),
    });
    fc.assert(
      fc.property(shapes, known, (of, list) => {
        const full = amountOf(of, { members: list.map(([member]) => member) });
        const partial = amountOf(of, {
          members: list.map(([member, keep]) => Object.fromEntries(keep.map((field) => [field, member[field]]))),
        });
        if (!full || !partial) throw new Error('the list is known, so there is an amount');
        expect(partial.low).toBeLessThanOrEqual(full.low);
        expect(partial.high).toBeGreaterThanOrEqual(full.high);
        expect(full.low).toBeLessThanOrEqual(full.high);
      }),
      { numRuns: 3000 },
    );
  });

  it('do not depend on who is named first', () => {
    const twoEach = {
      ...ordered,
      most: undefined,
      components: ordered.components.map((one) => ({ ...one, most: 'places' })),
    };
    const { most: _, ...capsOnly } = twoEach;
    fc.assert(
      fc.property(
        fc.constantFrom<PerMember>(perMember, capped, ordered, capsOnly),
        fc.array(members, { maxLength: 6 }),
        (of, list) => {
          const there = amountOf(of, { members: list });
          const back = amountOf(of, { members: [...list].reverse() });
          expect(ends(back)).toEqual(ends(there));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('let a member make room in a component for one who fits nowhere else', () => {
    const one: PerMember = {
      ...perMember,
      components: [component('old', old, 300, 'places'), component('ranked', ranked, 300)],
    };
    const both = { ...anElder, rank: 1 };
    for (const list of [
      [both, anElder, anElder],
      [anElder, anElder, both],
    ]) {
      expect(ends(amountOf(one, { members: list }))).toEqual([900, 900]);
    }
  });

  it('are the sum of their lines when all is known and settled', () => {
    fc.assert(
      fc.property(fc.array(members, { maxLength: 6 }), fc.constantFrom(perMember, capped), (list, of) => {
        const amount = amountOf(of, { members: list });
        const sum = amount?.breakdown.reduce((total, { each, counted }) => total + each.high * counted.high, 0);
        expect(sum).toBe(amount?.high);
        expect(amount?.low).toBe(amount?.high);
      }),
    );
  });
});
