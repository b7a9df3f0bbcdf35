import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spendingClass, spendingClasses } from './spending-class.ts';

const asOf = '2025-08-01'; // the national line is 609,160
const classOf = (rupiah: number) => spendingClass(rupiah, { asOf })?.class.id;

describe('spendingClass', () => {
  it.each([
    [0, 'miskin'],
    [609_159, 'miskin'],
    [609_160, 'rentan'],
    [913_739, 'rentan'],
    [913_740, 'menuju-menengah'],
    [2_132_060, 'menengah'],
    [10_355_719, 'menengah'],
    [10_355_720, 'atas'],
  ])('puts %i Rupiah into %s: a bound belongs to the class above', (rupiah, id) => {
    expect(classOf(rupiah)).toBe(id);
  });

  it('never falls to a lower class as spending rises', () => {
    const order = spendingClasses().map(({ id }) => id as string);
    const rupiah = fc.nat(20_000_000);
    fc.assert(
      fc.property(rupiah, rupiah, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(order.indexOf(classOf(less) ?? '')).toBeLessThanOrEqual(order.indexOf(classOf(more) ?? ''));
      }),
    );
  });

  it('gives bounds in Rupiah that its own class keeps', () => {
    fc.assert(
      fc.property(fc.nat(20_000_000), (rupiah) => {
        const found = spendingClass(rupiah, { asOf });
        expect(rupiah).toBeGreaterThanOrEqual(found?.from ?? Number.POSITIVE_INFINITY);
        expect(rupiah).toBeLessThan(found?.below ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it.each([
    ['2024-08-01', [582_932, 874_398, 2_040_262, 9_909_844]],
    ['2025-08-01', [609_160, 913_740, 2_132_060, 10_355_720]],
    ['2026-03-01', [641_443, 962_165, 2_245_051, 10_904_531]],
    ['2026-08-01', [669_235, 1_003_853, 2_342_323, 11_376_995]],
  ])('multiplies the line of %s', (day, bounds) => {
    const found = spendingClasses().map(({ from }) => spendingClass(from * (bounds[0] ?? 0), { asOf: day })?.from);
    expect(found.slice(1)).toEqual(bounds);
  });

  it('measures by the province where it has a line, and trusts it no more than that', () => {
    const found = spendingClass(700_000, { province: '95', asOf: '2026-03-01' });
    expect(found).toMatchObject({ class: { id: 'miskin' }, line: { scope: 'province' }, confidence: 'medium' });
    expect(spendingClass(700_000, { province: '99', asOf: '2026-03-01' })).toMatchObject({
      class: { id: 'rentan' },
      line: { scope: 'national', fallbacks: [{ code: 'unknown-province' }] },
      confidence: 'high',
    });
  });

  it('has no class where there is no line yet', () => {
    expect(spendingClass(700_000, { asOf: '2018-01-01' })).toBeUndefined();
  });

  it('throws for what is no amount, without repeating it', () => {
    for (const bad of [-123, Number.NaN, Number.POSITIVE_INFINITY, '700123' as unknown as number]) {
      expect(() => spendingClass(bad, { asOf })).toThrow(
        new RangeError('Spending per person is a number of Rupiah, 0 or more.'),
      );
    }
    expect(() => spendingClass(1, { asOf: 'today' })).toThrow(RangeError);
  });

  it('has no scale of 0.8, 1.2 and 1.6', () => {
    expect(spendingClasses().map(({ from, below }) => [from, below])).toEqual([
      [0, 1],
      [1, 1.5],
      [1.5, 3.5],
      [3.5, 17],
      [17, undefined],
    ]);
  });
});
