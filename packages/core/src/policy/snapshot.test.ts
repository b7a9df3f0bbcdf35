import { describe, expect, it } from 'vitest';
import { constant, dated, fact, program, text, toyCatalog } from '../../test/toy-catalog.ts';
import { snapshot } from './index.ts';

const asOf = '2026-01-15';
const catalog = () =>
  toyCatalog([program('p', { op: 'eq', left: fact('yes'), right: constant(true) }, undefined, { aliases: ['old-p'] })]);

describe('snapshot', () => {
  it.each([
    ['2026-02-30', undefined, 'asOf is no calendar date; expected YYYY-MM-DD.'],
    [asOf, '2026-02-30', 'knownAt is no calendar date; expected YYYY-MM-DD.'],
  ])('as of %s, known at %s: says which day is none', (day, knownAt, message) => {
    const options = knownAt === undefined ? { asOf: day } : { asOf: day, knownAt };
    expect(() => snapshot(catalog(), options)).toThrow(new RangeError(message));
  });

  it('finds a programme by its id and by its former ones, and by nothing else', () => {
    expect([...snapshot(catalog(), { asOf }).programs].map(([id, found]) => [id, found.id])).toEqual([
      ['p', 'p'],
      ['old-p', 'p'],
    ]);
    const plain = toyCatalog([program('q', { op: 'rule', id: 'shared' })]);
    expect([...snapshot(plain, { asOf }).programs.keys()]).toEqual(['q']);
  });

  it('remembers the days it was made for', () => {
    expect(snapshot(catalog(), { asOf })).not.toHaveProperty('knownAt');
    expect(snapshot(catalog(), { asOf, knownAt: '2026-01-01' })).toMatchObject({
      asOf,
      day: 20260115,
      knownAt: '2026-01-01',
    });
  });
});

describe('a param', () => {
  const params = {
    ...toyCatalog([]).params,
    fee: {
      name: text('iuran'),
      unit: 'rupiah/month' as const,
      values: [dated(1, { validTo: '2025-12-31' }), dated(2, { validFrom: '2026-01-01', publishedOn: '2026-01-10' })],
      regional: { '31': [dated(9, { validTo: '2025-12-31' })] },
    },
  };
  const figureOf = (id: string, region?: string, day = asOf, knownAt?: string) =>
    snapshot(toyCatalog([], { params }), knownAt === undefined ? { asOf: day } : { asOf: day, knownAt }).param(
      id,
      region,
    )?.value;

  it.each([
    ['wage', '320411', 5], // the longest code that fits
    ['wage', '3273', 3],
    ['wage', '31', undefined],
    ['wage', undefined, undefined],
    ['old', '3204', 60], // the same everywhere
    ['fee', '3204', 2],
    ['fee', '3171', undefined], // a region with values of its own does not fall back on those of the country
    ['nope', '3204', undefined],
  ])('%s in %s is %s', (id, region, value) => {
    expect(figureOf(id, region)).toBe(value);
  });

  it('is that of the day, as it was known then', () => {
    expect(figureOf('fee', '31', '2025-06-01')).toBe(9);
    expect(figureOf('fee', undefined, '2025-06-01')).toBe(1);
    expect(figureOf('fee', undefined, asOf, '2026-01-09')).toBe(1);
    expect(figureOf('fee', undefined, asOf, '2026-01-10')).toBe(2);
  });
});
