import { expect, describe as group, it } from 'vitest';
import { constant, fact, program, toyCatalog } from '../../test/toy-catalog.ts';
import { type Cond, describe, snapshot } from './index.ts';

const asOf = '2026-01-15';
const number: Cond = { id: 'number', op: 'meets', left: fact('number'), param: 'limit' };
const other = program('other', { op: 'eq', left: fact('yes'), right: constant(false) });

group('describe', () => {
  const shot = snapshot(toyCatalog([other]), { asOf });
  it.each<[Cond, string]>([
    [number, 'nomor paling banyak 4'],
    [{ op: 'not', of: { op: 'has', fact: 'codes', code: 'other' } }, 'tidak: menerima Program other'],
    [
      {
        op: 'some',
        list: 'members',
        where: { op: 'gte', left: { op: 'age', born: 'born' }, right: { op: 'param', id: 'old' } },
      },
      'ada anggota keluarga: umur paling sedikit 60',
    ],
    [{ op: 'in', left: fact('code'), right: ['a', 'c'] }, 'kode salah satu dari: A, C'],
    [
      { op: 'any', of: [number, { op: 'all', of: [number, { op: 'not', of: number }] }] },
      'nomor paling banyak 4; atau (nomor paling banyak 4; dan tidak: nomor paling banyak 4)',
    ],
    [{ op: 'gte', left: fact('number'), right: { op: 'param', id: 'wage' } }, 'nomor paling sedikit upah'],
  ])('%o', (cond, sentence) => {
    expect(describe(shot, cond, 'id')).toBe(sentence);
  });
});
