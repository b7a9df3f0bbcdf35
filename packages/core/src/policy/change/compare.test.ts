import { describe, expect, test } from 'vitest';
import type { Cond, Operand } from '../types.ts';
import { compare, compareCriteria } from './compare.ts';

const fact = (id: string): Operand => ({ op: 'fact', id });
const has = (code: string): Cond => ({ op: 'has', fact: 'receives', code });
const atLeast = (left: Operand, value: number): Cond => ({ op: 'gte', left, right: { op: 'const', value } });
const all = (...of: Cond[]): Cond => ({ op: 'all', of });
const found = (before: unknown, after: unknown) =>
  compare(before, after, 'at').map(({ path, kind }) => `${kind} ${path}`);

describe('a requirement without an id is named by what it is about', () => {
  test.each<[string, Cond]>([
    ['decile', atLeast(fact('decile'), 3)],
    ['birthDate', atLeast({ op: 'age', born: 'birthDate' }, 60)],
    ['members', atLeast({ op: 'count', list: 'members' }, 2)],
    ['receives', has('pkh')],
    ['meeting', { op: 'attested', fact: 'meeting', text: { id: 'Musyawarah' } }],
    ['members', { op: 'some', list: 'members', where: has('pkh') }],
    ['pkh', { op: 'eligible', program: 'pkh' }],
    ['any', { op: 'any', of: [has('pkh')] }],
    ['not', { op: 'not', of: has('pkh') }],
    ['not-excluded', { op: 'rule', id: 'not-excluded' }],
  ])('%s', (name, cond) => {
    const other: Cond = { op: 'eq', id: 'other', left: fact('kks'), right: { op: 'const', value: true } };
    expect(found(all(other), all(cond, other))).toEqual([`added at/${name}`]);
  });
});

describe('what counts as the same requirement', () => {
  test('one of the same name, changed', () => {
    expect(found(all(atLeast(fact('decile'), 3)), all(atLeast(fact('decile'), 4)))).toEqual(['changed at/decile']);
  });

  test('not one of two of the same name: which was which is not known', () => {
    const [three, four, five] = [3, 4, 5].map((value) => atLeast(fact('decile'), value)) as [Cond, Cond, Cond];
    expect(found(all(three, four), all(five))).toEqual(['removed at/decile', 'removed at/decile', 'added at/decile']);
    expect(found(all(five), all(three, four))).toEqual(['removed at/decile', 'added at/decile', 'added at/decile']);
  });

  test('not one that asks for all where the other asks for any', () => {
    const of = [has('a'), has('b')];
    expect(found(all({ op: 'all', id: 'both', of }), all({ op: 'any', id: 'both', of }))).toEqual(['changed at/both']);
  });

  test('one whose words changed, too, is told only by what changed in it', () => {
    const said = (words: string, ...of: Cond[]): Cond => ({ op: 'all', id: 'family', say: { met: { id: words } }, of });
    expect(found(said('Dulu', has('a')), said('Kini', has('a'), has('b')))).toEqual(['added at/receives']);
  });
});

describe('criteria', () => {
  const criteria = (before: Cond, after: Cond) =>
    compareCriteria(before, after, 'at').map(({ path, kind }) => `${kind} ${path}`);

  test('of one requirement are a list of one', () => {
    expect(criteria(has('a'), all(has('a'), { op: 'rule', id: 'r' }))).toEqual(['added at/r']);
    expect(criteria({ op: 'any', id: 'x', of: [has('a')] }, { op: 'any', id: 'x', of: [has('b')] })).toEqual([
      'changed at/x',
    ]);
  });

  test('with a name for the whole are one requirement of that name', () => {
    const whole = (...of: Cond[]): Cond => ({ op: 'all', id: 'whole', of });
    expect(criteria(whole(has('a')), whole(has('b')))).toEqual(['changed at/whole/receives']);
    expect(criteria(whole(has('a')), all(has('a')))).toEqual(['removed at/whole', 'added at/receives']);
  });

  test('that begin or end are told whole', () => {
    expect(compareCriteria(undefined, has('a'), 'at')).toEqual([{ path: 'at', kind: 'added', after: has('a') }]);
    expect(compareCriteria(has('a'), undefined, 'at')).toEqual([{ path: 'at', kind: 'removed', before: has('a') }]);
  });
});

describe('lists', () => {
  test('whose order counts are told whole', () => {
    const order = (...of: string[]) => ({ list: 'members', order: { of } });
    expect(found(order('a', 'b'), order('b', 'a'))).toEqual(['changed at/order/of']);
    expect(found(order('a'), { list: 'members' })).toEqual(['removed at/order']);
  });

  test('of values, for which order does not count', () => {
    const among = (...right: string[]): Cond => ({ op: 'in', left: fact('registered'), right });
    expect(found(among('a', 'b'), among('b', 'a'))).toEqual([]);
    expect(found(among('a', 'b'), among('a'))).toEqual(['changed at']);
  });
});
