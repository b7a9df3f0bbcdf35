import { expect, it } from 'vitest';
import { capped } from '../../../test/toy-amounts.ts';
import { dated, fact, program, toyCatalog } from '../../../test/toy-catalog.ts';
import type { Cond } from '../types.ts';
import { allReferences, reach, referencesAround } from './references.ts';

const cond: Cond = {
  op: 'all',
  of: [
    { op: 'rule', id: 'shared' },
    { op: 'eligible', program: 'q' },
    { op: 'not', of: { op: 'meets', left: fact('number'), param: 'limit' } },
  ],
};
const wage: Cond = { op: 'gt', left: fact('number'), right: { op: 'param', id: 'wage' } };
const eligibility = [dated(cond, { validTo: '2025-12-31' }), dated(wage, { validFrom: '2026-01-01' })];
const catalog = toyCatalog([program('p', cond, capped, { eligibility }), program('q', wage)]);
const sorted = (set: Iterable<string> | undefined) => [...(set ?? [])].sort();

it('leads from a programme to all that it names', () => {
  const all = allReferences(catalog);
  expect(sorted(all.get('program:p'))).toEqual([
    'param:limit',
    'param:places',
    'param:wage',
    'program:q',
    'rule:shared',
  ]);
  expect(sorted(all.get('program:q'))).toEqual(['param:wage']);
  expect(sorted(all.get('param:limit'))).toEqual([]);
});

it('can look only at what was in force around a day', () => {
  const on = (day: string) => sorted(referencesAround(catalog, day).get('program:p'));
  expect(on('2025-12-31')).not.toContain('param:wage');
  expect(on('2026-01-01')).toEqual(['param:limit', 'param:places', 'param:wage', 'program:q', 'rule:shared']);
  expect(on('2026-01-02')).toEqual(['param:places', 'param:wage']);
});

it('reaches on through what is reached, but not behind a stop', () => {
  const through = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c', 'a'])],
  ]);
  expect(sorted(reach('a', through))).toEqual(['a', 'b', 'c']);
  expect(sorted(reach('a', through, (key) => key === 'b'))).toEqual(['a', 'b']);
  expect(sorted(reach('b', through, (key) => key === 'b'))).toEqual(['a', 'b', 'c']);
  expect(sorted(reach('z', through))).toEqual(['z']);
});
