import { expect, describe as group, it } from 'vitest';
import { constant, fact, program, text, toyCatalog } from '../../test/toy-catalog.ts';
import { type Cond, describe, snapshot } from './index.ts';

const number: Cond = { id: 'number', op: 'meets', left: fact('number'), param: 'limit' };
const other = program('other', { op: 'eq', left: fact('yes'), right: constant(false) });
const say = (cond: Cond, locale: 'id' | 'en' = 'id') =>
  describe(snapshot(toyCatalog([other]), { asOf: '2026-01-15' }), cond, locale);
const born: Cond = { op: 'gte', left: fact('born'), right: constant('2000-01-01') };

it.each<[string, Cond, string]>([
  ['a limit', number, 'nomor paling banyak 4'],
  ['a plain figure as a limit', { op: 'meets', left: fact('number'), param: 'places' }, 'nomor tepat 2'],
  [
    'a param of no catalog',
    { op: 'lt', left: fact('number'), right: { op: 'param', id: 'nope' } },
    'nomor kurang dari nope',
  ],
  [
    'a param by region',
    { op: 'gte', left: fact('number'), right: { op: 'param', id: 'wage' } },
    'nomor paling sedikit upah',
  ],
  ['a yes', { op: 'eq', left: fact('yes'), right: constant(true) }, 'ya = ya'],
  ['a no', { op: 'ne', left: fact('yes'), right: constant(false) }, 'ya selain tidak'],
  ['a code', { op: 'eq', left: fact('code'), right: constant('b') }, 'kode = B'],
  ['a code of no table', { op: 'eq', left: fact('code'), right: constant('z') }, 'kode = z'],
  ['several codes', { op: 'in', left: fact('code'), right: ['a', 'c'] }, 'kode salah satu dari: A, C'],
  ['a fact of no catalog', { op: 'eq', left: fact('nope'), right: constant(1_500_000) }, 'nope = 1.500.000'],
  [
    'another programme',
    { op: 'not', of: { op: 'has', fact: 'codes', code: 'other' } },
    'tidak: menerima Program other',
  ],
  ['one of no catalog', { op: 'has', fact: 'codes', code: 'elsewhere' }, 'menerima elsewhere'],
  ['the criteria of another', { op: 'eligible', program: 'other' }, 'cocok dengan syarat Program other'],
  ['regions', { op: 'within', left: fact('region'), region: ['31', '3204'] }, 'tinggal di wilayah 31, 3204'],
  ['a region', { op: 'within', left: fact('region'), region: '3204' }, 'tinggal di wilayah 3204'],
  ['what officials say', { op: 'attested', fact: 'said', text: text('Dinilai perlu.') }, 'Dinilai perlu.'],
  ['a shared rule', { op: 'rule', id: 'shared' }, 'aturan bersama'],
  ['a rule of no catalog', { op: 'rule', id: 'nope' }, 'nope'],
  [
    'somebody’s age',
    {
      op: 'some',
      list: 'members',
      where: { op: 'gte', left: { op: 'age', born: 'born' }, right: { op: 'param', id: 'old' } },
    },
    'ada anggota keluarga: umur paling sedikit 60',
  ],
  [
    'an age in years, which is no date',
    { op: 'some', list: 'members', where: { op: 'lt', left: { op: 'age', born: 'born' }, right: constant(7) } },
    'ada anggota keluarga: umur kurang dari 7',
  ],
  [
    'everybody’s birth date',
    { op: 'every', list: 'members', where: born },
    'semua anggota keluarga: lahir paling sedikit 1 Januari 2000',
  ],
  ['a count', { op: 'gt', left: { op: 'count', list: 'members' }, right: constant(2) }, 'jumlah anggota lebih dari 2'],
  [
    'a count of some',
    {
      op: 'lte',
      left: { op: 'count', list: 'members', where: { op: 'in', left: fact('rank'), right: [1, 2] } },
      right: constant(2),
    },
    'jumlah anggota (pangkat salah satu dari: 1, 2) paling banyak 2',
  ],
])('says %s', (_, cond, sentence) => {
  expect(say(cond)).toBe(sentence);
});

group('what belongs together', () => {
  const all = (...of: Cond[]): Cond => ({ op: 'all', of });
  const any = (...of: Cond[]): Cond => ({ op: 'any', of });
  const yes: Cond = { op: 'rule', id: 'shared' };
  it.each<[Cond, string]>([
    [
      any(number, all(number, { op: 'not', of: number })),
      'nomor paling banyak 4; atau (nomor paling banyak 4; dan tidak: nomor paling banyak 4)',
    ],
    [all(yes, any(yes, yes)), 'aturan bersama; dan (aturan bersama; atau aturan bersama)'],
    [all(yes, all(yes, yes)), 'aturan bersama; dan aturan bersama; dan aturan bersama'],
    [all(yes, any(yes)), 'aturan bersama; dan aturan bersama'],
    [{ op: 'not', of: any(yes, yes) }, 'tidak: (aturan bersama; atau aturan bersama)'],
    [{ op: 'not', of: all(yes) }, 'tidak: aturan bersama'],
    [{ op: 'not', of: { op: 'rule', id: 'shared' } }, 'tidak: aturan bersama'],
  ])('%o', (cond, sentence) => {
    expect(say(cond)).toBe(sentence);
  });
});

it('says it in English too, with money in full', () => {
  const params = {
    ...toyCatalog([]).params,
    fee: { name: text('iuran'), unit: 'rupiah/month' as const, values: toyCatalog([]).params['places']?.values ?? [] },
  };
  const shot = snapshot(toyCatalog([other], { params }), { asOf: '2026-01-15' });
  const cond: Cond = { op: 'all', of: [number, { op: 'lt', left: fact('number'), right: { op: 'param', id: 'fee' } }] };
  expect(describe(shot, cond, 'en')).toBe('nomor (en) at most 4; and nomor (en) less than Rp2');
  expect(say({ op: 'in', left: fact('code'), right: ['a'] }, 'en')).toBe('kode (en) one of: A (en)');
});

it('names a param of which nothing is in force', () => {
  const params = { fee: { name: text('iuran'), unit: 'rupiah/month' as const, values: [] } };
  const shot = snapshot(toyCatalog([other], { params }), { asOf: '2026-01-15' });
  expect(describe(shot, { op: 'lt', left: fact('number'), right: { op: 'param', id: 'fee' } }, 'id')).toBe(
    'nomor kurang dari iuran',
  );
  expect(describe(shot, { op: 'meets', left: fact('number'), param: 'fee' }, 'id')).toBe('nomor tepat iuran');
});
