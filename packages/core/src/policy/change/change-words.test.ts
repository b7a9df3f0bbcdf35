import { describe, expect, it } from 'vitest';
import { toyCatalog } from '../../../test/toy-catalog.ts';
import type { Unit } from '../types.ts';
import { explainChange } from './explain-change.ts';
import type { Change } from './types.ts';
import { limitWords, wordsOf } from './words.ts';

const say = (change: Partial<Change>, locale: 'id' | 'en' = 'id') =>
  explainChange(
    {
      name: { id: 'Contoh' },
      path: 'values',
      kind: 'changed',
      effectiveOn: '2026-03-01',
      programs: [],
      cite: [],
      confidence: 'high',
      ...change,
    },
    { locale },
  );

describe('where a change lies', () => {
  it.each([
    ['eligibility', 'syarat', 'criteria'],
    ['versions', 'syarat bersama', 'shared criteria'],
    ['amounts', 'besaran', 'amount'],
    ['regional/31', 'wilayah “31”', 'region “31”'],
    ['amounts/per', 'besaran “masa”', 'amount “period”'],
    ['amounts/stagesPerYear', 'besaran “tahap setahun”', 'amount “stages a year”'],
    ['amounts/paidTo', 'besaran “dibayarkan kepada”', 'amount “paid to”'],
    ['amounts/of/most', 'besaran “paling banyak dihitung”', 'amount “most counted”'],
    ['amounts/of/order', 'besaran “urutan”', 'amount “order”'],
    ['amounts/of/components/elderly/amount', 'besaran “elderly”', 'amount “elderly”'],
    ['amounts/of/components/elderly/where/all/decile', 'besaran “elderly › decile”', 'amount “elderly › decile”'],
    ['amounts/of/when/if/then/else/any', 'besaran', 'amount'],
    ['prose/duties', 'kewajiban', 'duties'],
    ['prose/documents', 'dokumen', 'documents'],
    ['prose/channels', 'saluran', 'channels'],
    ['prose/steps', 'cara', 'steps'],
    ['prose/combination', 'penggabungan', 'combination'],
    ['prose/limits', 'batasan', 'limits'],
    ['prose/exclusions', 'yang dikecualikan', 'exclusions'],
    ['prose/legal', 'dasar hukum', 'legal basis'],
    ['prose/in-kind', 'bentuk barang', 'in kind'],
  ])('%s', (path, id, en) => {
    expect(say({ path })).toBe(`Contoh, ${id}: berubah mulai 1 Maret 2026.`);
    expect(say({ path }, 'en')).toBe(`Contoh, ${en}: changed, from 1 March 2026.`);
  });

  it('is left out for the value of a figure itself', () => {
    expect(say({ path: 'values', kind: 'removed' })).toBe('Contoh: tidak berlaku lagi mulai 1 Maret 2026.');
  });
});

describe('what becomes what', () => {
  const lines = (...list: string[]) => list.map((id) => ({ id }));
  it.each<[Partial<Change>, string, string]>([
    [{ kind: 'added' }, 'berlaku mulai 1 Maret 2026', 'in force from 1 March 2026'],
    [{ kind: 'added', after: 5 }, '5, berlaku mulai 1 Maret 2026', '5, in force from 1 March 2026'],
    [{ kind: 'removed' }, 'tidak berlaku lagi mulai 1 Maret 2026', 'no longer in force from 1 March 2026'],
    [
      { kind: 'removed', before: 5 },
      '5, tidak berlaku lagi mulai 1 Maret 2026',
      '5, no longer in force from 1 March 2026',
    ],
    [{ before: 5, after: 6 }, 'dari 5 menjadi 6 mulai 1 Maret 2026', 'from 5 to 6, from 1 March 2026'],
    [
      { before: 'month', after: 'once' },
      'dari per bulan menjadi sekali mulai 1 Maret 2026',
      'from a month to once, from 1 March 2026',
    ],
    [{ before: 'a', after: 'b' }, 'dari a menjadi b mulai 1 Maret 2026', 'from a to b, from 1 March 2026'],
    [
      { before: 5, after: 5 },
      'tetap 5, dengan dasar baru mulai 1 Maret 2026',
      'still 5, on a new basis from 1 March 2026',
    ],
    [
      { before: [], after: [] },
      'tetap sama, dengan dasar baru mulai 1 Maret 2026',
      'the same, on a new basis from 1 March 2026',
    ],
    [
      { before: lines('A.'), after: lines('A.', 'B.', 'C.') },
      'ditambah “B.”; “C.” mulai 1 Maret 2026',
      'now with “B.”; “C.”, from 1 March 2026',
    ],
    [
      { before: lines('A.', 'B.'), after: lines('A.') },
      'tanpa “B.” mulai 1 Maret 2026',
      'without “B.”, from 1 March 2026',
    ],
    [{ before: ['a'], after: ['a', 'b'] }, 'ditambah “b” mulai 1 Maret 2026', 'now with “b”, from 1 March 2026'],
    [{ kind: 'added', after: lines('A.') }, '“A.”, berlaku mulai 1 Maret 2026', '“A.”, in force from 1 March 2026'],
    [
      { unit: 'decile', before: { op: 'lte', value: 4 }, after: 5 },
      'dari desil paling banyak 4 menjadi desil 5 mulai 1 Maret 2026',
      'from decile at most 4 to decile 5, from 1 March 2026',
    ],
  ])('%o', (change, id, en) => {
    expect(say(change)).toBe(`Contoh: ${id}.`);
    expect(say(change, 'en')).toBe(`Contoh: ${en}.`);
  });
});

it.each<[Unit, string, string]>([
  ['years', '7 tahun', '7 years'],
  ['months', '7 bulan', '7 months'],
  ['decile', 'desil 7', 'decile 7'],
  ['persons', '7 orang', '7 persons'],
  ['percent', '7 persen', '7 percent'],
  ['va', '7 VA', '7 VA'],
  ['rupiah/day/family', 'Rp7 per hari per keluarga', 'Rp7 a day for each family'],
  ['rupiah/month', 'Rp7 per bulan', 'Rp7 a month'],
  ['rupiah/stage/family', 'Rp7 per tahap per keluarga', 'Rp7 a stage for each family'],
  ['rupiah/semester/family', 'Rp7 per semester per keluarga', 'Rp7 a semester for each family'],
  ['rupiah/year/family', 'Rp7 per tahun per keluarga', 'Rp7 a year for each family'],
  ['rupiah/once/family', 'Rp7 sekali per keluarga', 'Rp7 once for each family'],
  ['rupiah/month/person', 'Rp7 per bulan per orang', 'Rp7 a month for each person'],
  ['rupiah/month/family', 'Rp7 per bulan per keluarga', 'Rp7 a month for each family'],
  ['rupiah/month/household', 'Rp7 per bulan per rumah tangga', 'Rp7 a month for each household'],
  ['rupiah/month/meter', 'Rp7 per bulan per meteran', 'Rp7 a month for each meter'],
])('seven in %s', (unit, id, en) => {
  expect([limitWords(7, unit, 'id'), limitWords(7, unit, 'en')]).toEqual([id, en]);
});

it('has words for criteria, sums and params, and none for the rest', () => {
  const of = (after: Change['after']) =>
    wordsOf(toyCatalog([]), '2026-01-15', after === undefined ? {} : { after }).words;
  expect(of({ op: 'const', value: 1_500 })?.after).toEqual({ id: 'Rp1.500', en: 'Rp1,500' });
  expect(of({ op: 'param', id: 'limit' })?.after).toEqual({ id: 'batas', en: 'batas (en)' });
  expect(of('limit')?.after).toEqual({ id: 'batas', en: 'batas (en)' });
  expect(of({ op: 'rule', id: 'shared' })?.after).toEqual({ id: 'aturan bersama', en: 'aturan bersama (en)' });
  expect(of({ op: 'eq', left: { op: 'fact', id: 'rank' }, right: { op: 'const', value: 1 } })?.after?.id).toBe(
    'pangkat = 1',
  );
  for (const nothing of [
    undefined,
    5,
    'nope',
    { op: 'param' as const, id: 'nope' },
    { op: 'add' as const, of: [] },
    { op: 'lte' as const, value: 4 },
  ])
    expect(of(nothing)).toBeUndefined();
  for (const op of ['range', 'mul', 'when', 'perMember']) expect(of({ op } as never)).toBeUndefined();
});
