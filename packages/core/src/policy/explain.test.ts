import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conds, constant, fact, partlyKnown, program, text, toyCatalog, when } from '../../test/toy-catalog.ts';
import { type Cond, describe as describeCond, evaluate, evaluateAll, explain, nextFacts, snapshot } from './index.ts';
import { words, writeDate, writeMoney } from './words.ts';

const asOf = '2026-01-15';
const number: Cond = { id: 'number', op: 'meets', left: fact('number'), param: 'limit' };
const other = program('other', { op: 'eq', left: fact('yes'), right: constant(false) });

describe('explain', () => {
  const said: Cond = {
    id: 'said',
    op: 'eq',
    left: fact('code'),
    right: constant('a'),
    say: { unmet: { id: 'Kode Anda {actual}, yang dilayani {limit}.', en: 'Your code is {actual}, not {limit}.' } },
  };
  const shot = snapshot(
    toyCatalog([program('p', { op: 'all', of: [number, said] }, { op: 'const', value: 2_700_000 })]),
    { asOf },
  );

  it('builds a sentence from the condition, with the numbers that were compared', () => {
    const texts = (facts: object) =>
      explain(evaluate(shot, 'p', { ...facts }), { locale: 'id' }).reasons.map((one) => one.text);
    expect(texts({ number: 7 })[0]).toBe('Belum terpenuhi: nomor 7 (syarat: nomor paling banyak 4)');
    expect(texts({ number: 3 })[0]).toBe('Terpenuhi: nomor 3 (syarat: nomor paling banyak 4)');
    expect(texts({})[0]).toBe('Belum diketahui: nomor paling banyak 4');
  });

  it('takes the catalog’s own sentence where there is one', () => {
    const { reasons } = explain(evaluate(shot, 'p', { number: 1, code: 'b' }), { locale: 'id' });
    expect(reasons[1]?.text).toBe('Kode Anda B, yang dilayani A.');
    expect(explain(evaluate(shot, 'p', { code: 'b' }), { locale: 'en' }).reasons[1]?.text).toBe(
      'Your code is B (en), not A (en).',
    );
  });

  it('tells the amount in full, and what meeting the criteria does not mean', () => {
    const { amount, summary } = explain(evaluate(shot, 'p', { number: 1, code: 'a' }), { locale: 'id' });
    expect(amount?.text).toBe('Perkiraan Rp2.700.000 sebulan; dibayarkan ke keluarga.');
    expect(summary).toEqual([
      'Syarat tertulis Program p terpenuhi menurut data yang diberikan, per 15 Januari 2026.',
      'Tempatnya terbatas. Cocok dengan syarat tidak sama dengan terdaftar atau sudah dibayar.',
    ]);
  });

  it('says what is open, how far the sources reach, and lists them', () => {
    const late = snapshot(toyCatalog([program('p', number)]), { asOf: '2026-03-01' });
    const { open, notes, sources } = explain(evaluate(late, 'p', {}), { locale: 'en' });
    expect(open).toEqual(['Not known yet: nomor (en).']);
    expect(notes).toEqual(['Our sources reach until 31 January 2026. The rules may have changed.']);
    expect(Object.keys(sources)).toEqual(['law']);
  });

  it('needs the result itself, not a copy', () => {
    const copy = structuredClone(evaluate(shot, 'p', {}));
    expect(() => explain(copy, { locale: 'id' })).toThrow(TypeError);
    expect(() => nextFacts([copy])).toThrow(TypeError);
  });

  it('has a sentence for every reason of any rule, without a hole and without a promise', () => {
    fc.assert(
      fc.property(conds, partlyKnown, fc.constantFrom('id', 'en'), (cond, { left }, locale) => {
        const catalog = toyCatalog([program('p', { op: 'all', of: [{ id: 'whole', op: 'all', of: [cond] }] }), other]);
        const explanation = explain(evaluate(snapshot(catalog, { asOf }), 'p', left), { locale });
        const all = [...explanation.summary, ...explanation.reasons.map((one) => one.text), ...explanation.open];
        for (const sentence of all) {
          expect(sentence).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
          expect(sentence).not.toMatch(/berhak|lolos|pasti|selamat|entitled|guarantee/i);
        }
        expect(explanation.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('describe', () => {
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
    expect(describeCond(shot, cond, 'id')).toBe(sentence);
  });
});

describe('nextFacts', () => {
  it('names what is still open, in the editors’ order, and whom it would settle', () => {
    const yes: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };
    const shot = snapshot(toyCatalog([program('p', { op: 'all', of: [yes, number] }), program('q', yes)]), { asOf });
    expect(nextFacts(evaluateAll(shot, {}))).toEqual([
      { fact: 'number', programs: ['p'] },
      { fact: 'yes', programs: ['p', 'q'] },
    ]);
    expect(nextFacts(evaluateAll(shot, { number: 9 }))).toEqual([{ fact: 'yes', programs: ['q'] }]);
    expect(nextFacts(evaluateAll(shot, { yes: false }))).toEqual([]);
    expect(nextFacts([])).toEqual([]);
  });

  it('asks what decides before what only narrows an amount', () => {
    const yes: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };
    const amount = when(number, { op: 'const', value: 5 }, { op: 'const', value: 2 });
    const shot = snapshot(toyCatalog([program('p', yes, amount)]), { asOf });
    expect(nextFacts(evaluateAll(shot, {})).map((one) => one.fact)).toEqual(['yes', 'number']);
    expect(nextFacts(evaluateAll(shot, { yes: true })).map((one) => one.fact)).toEqual(['number']);
  });
});

describe('words', () => {
  it('write money and dates in full', () => {
    expect(writeMoney(900_000, 900_000, 'id')).toBe('Rp900.000');
    expect(writeMoney(225_000, 10_500_000, 'id')).toBe('Rp225.000–Rp10.500.000');
    expect(writeMoney(1_000, 1_000, 'en')).toBe('Rp1,000');
    expect(writeDate('2026-05-01', 'id')).toBe('1 Mei 2026');
  });

  it('are whole in both languages', () => {
    expect(Object.keys(words.id)).toEqual(Object.keys(words.en));
    expect(Object.values(words.id).concat(Object.values(words.en)).every(Boolean)).toBe(true);
    expect(text('x')).toEqual({ id: 'x', en: 'x (en)' });
  });
});
