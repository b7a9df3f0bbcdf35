import { describe, expect, it } from 'vitest';
import { always, amountOf, aPupil, asOf, component, ends, perMember, pupil } from '../../test/toy-amounts.ts';
import { dated, fact, program, text, toyCatalog, when } from '../../test/toy-catalog.ts';
import { type AmountNode, type Cond, evaluate, type Facts, snapshot } from './index.ts';

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

  it('account for themselves, but for nothing', () => {
    const one = { low: 1, high: 1 };
    const line = (low: number, high: number) => ({ id: 'base', each: { low, high }, counted: one, notCounted: [] });
    const five: AmountNode = { op: 'const', value: 5 };
    expect(amountOf(five)?.breakdown).toEqual([line(5, 5)]);
    expect(amountOf({ op: 'const', value: 0 })?.breakdown).toEqual([]);
    expect(amountOf({ op: 'range', low: { op: 'const', value: 0 }, high: five })?.breakdown).toEqual([line(0, 5)]);
    expect(amountOf({ op: 'add', of: [five, { op: 'param', id: 'fee' }] })?.breakdown).toEqual([
      line(5, 5),
      line(42_000, 42_000),
    ]);
    expect(amountOf({ op: 'mul', of: [five, { op: 'const', value: 3 }] })?.breakdown).toEqual([line(15, 15)]);
  });

  const few: Cond = { op: 'meets', left: fact('number'), param: 'limit' };
  const gone: AmountNode = { op: 'param', id: 'gone' };

  it.each<[string, AmountNode]>([
    ['alone', gone],
    ['in a sum', { op: 'add', of: [{ op: 'const', value: 1 }, gone] }],
    ['at one end', { op: 'range', low: gone, high: { op: 'const', value: 1 } }],
    ['in a branch that is open', when(few, gone, { op: 'const', value: 1 })],
    ['in the other branch', when(few, { op: 'const', value: 1 }, gone)],
    ['in a component', { ...perMember, components: [{ ...component('pupil', pupil, 0), amount: gone }] }],
  ])('are not borrowed from another year: %s', (_, of) => {
    const values = [dated(1, { validTo: '2025-12-31' })];
    const params = {
      ...toyCatalog([]).params,
      gone: { name: text('iuran'), unit: 'rupiah/month/person' as const, values },
    };
    const judge = (day: string) =>
      evaluate(snapshot(toyCatalog([program('p', always, of)], { params }), { asOf: day }), 'p', {
        yes: true,
        members: [aPupil],
      });
    expect([judge('2025-12-31').amount === undefined, judge(asOf).amount]).toEqual([false, undefined]);
  });

  it('count only the branch that holds, and nothing where there is no other', () => {
    const values = [dated(1, { validTo: '2025-12-31' })];
    const params = { ...toyCatalog([]).params, gone: { name: text('iuran'), unit: 'rupiah/month' as const, values } };
    const ends2 = (of: AmountNode, facts: Facts) => {
      const shot = snapshot(toyCatalog([program('p', always, of)], { params }), { asOf });
      return ends(evaluate(shot, 'p', { yes: true, ...facts }).amount);
    };
    const five: AmountNode = { op: 'const', value: 5 };
    expect(ends2(when(few, gone, five), { number: 9 })).toEqual([5, 5]);
    expect(ends2(when(few, five, gone), { number: 1 })).toEqual([5, 5]);
    const { else: _, ...alone } = when(few, five, five) as AmountNode & { op: 'when' };
    expect([ends2(alone, { number: 1 }), ends2(alone, { number: 9 }), ends2(alone, {})]).toEqual([
      [5, 5],
      [0, 0],
      [0, 5],
    ]);
  });

  it('rest on the sources of their figures, the weakest of them', () => {
    const weak = (value: number, at: string) => ({
      name: text('x'),
      unit: 'rupiah/month' as const,
      values: [dated(value, { cite: [{ source: 'news', at }], confidence: 'low' })],
    });
    const params = {
      ...toyCatalog([]).params,
      fee: weak(7, 'iuran'),
      seats: { ...weak(1, 'tempat'), unit: 'persons' as const },
    };
    const fee: AmountNode = { op: 'param', id: 'fee' };
    const witnesses = (of: AmountNode) => {
      const shot = snapshot(toyCatalog([program('p', always, of)], { params }), { asOf });
      const amount = evaluate(shot, 'p', { yes: true, number: 1, members: [aPupil] }).amount;
      return [amount?.confidence, ...(amount?.cite ?? []).map(({ at }) => at)];
    };
    expect(witnesses({ op: 'const', value: 1 })).toEqual(['high', undefined]);
    expect(witnesses(fee)).toEqual(['low', undefined, 'iuran']);
    expect(witnesses(when(few, { op: 'const', value: 1 }, fee))).toEqual(['low', undefined, 'iuran']);
    expect(witnesses(when(few, fee, { op: 'const', value: 1 }))).toEqual(['low', undefined, 'iuran']);
    const paid = { ...component('pupil', pupil, 0), amount: fee };
    expect(witnesses({ ...perMember, components: [paid] })).toEqual(['low', undefined, 'iuran']);
    expect(witnesses({ ...perMember, most: 'seats' })).toEqual(['low', undefined, 'tempat']);
    const few2 = component('pupil', pupil, 1, 'seats');
    expect(witnesses({ ...perMember, components: [few2] })).toEqual(['low', undefined, 'tempat']);
  });

  it('widen where a condition is open', () => {
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
