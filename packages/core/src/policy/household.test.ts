import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { households, program, toyCatalog } from '../../test/toy-catalog.ts';
import { readHousehold } from './household.ts';
import { evaluate, FactError, type Facts, snapshot } from './index.ts';

const shot = () => snapshot(toyCatalog([program('p', { op: 'rule', id: 'shared' })]), { asOf: '2026-01-15' });
const read = (facts: Facts) => evaluate(shot(), 'p', facts);

describe('facts that are not what the catalog says', () => {
  const check = 'Check household data with parseFacts first.';
  it.each<[Facts, string]>([
    [{ yes: 1 }, 'yes: expected boolean.'],
    [{ number: 1.5 }, 'number: expected integer.'],
    [{ code: 'z' }, 'code: expected a, b, c.'],
    [{ codes: ['other', 7] }, 'codes: expected codes.'],
    [{ region: 3204 }, 'region: expected region.'],
    [{ members: [{ born: 'kemarin' }] }, 'members.born: expected a date, YYYY-MM-DD.'],
    [{ members: 3 }, 'members: expected list.'],
    [{ members: ['Siti'] }, 'members: expected list.'],
    [{ desile: 4 }, 'desile: expected a fact of the catalog.'],
  ])('%o', (facts, message) => {
    expect(() => read(facts)).toThrow(FactError);
    expect(() => read(facts)).toThrow(`${message} ${check}`);
  });

  it('are told from other errors by name and kind', () => {
    const error = new FactError('yes', 'boolean');
    expect([error.name, error instanceof TypeError, error.path]).toEqual(['FactError', true, 'yes']);
  });
});

it.each(['3', '320', '32041', '3204112', '32041120', '320411200', '32041120011', 'x3204', '3204x', '32041\u066101'])(
  '%s is no region code',
  (region) => {
    expect(() => read({ region })).toThrow(FactError);
  },
);

it.each(['32', '3204', '320411', '3204112001'])('%s is the code of a region', (region) => {
  expect(read({ region }).status).toBe('needs-info');
});

it('are read alike in any order', () => {
  const { layout } = shot();
  fc.assert(
    fc.property(households, fc.func(fc.integer()), (facts, rank) => {
      const shuffled = Object.entries(facts).sort(([a], [b]) => rank(a) - rank(b));
      expect(readHousehold(Object.fromEntries(shuffled), layout)).toEqual(readHousehold(facts, layout));
    }),
  );
});
