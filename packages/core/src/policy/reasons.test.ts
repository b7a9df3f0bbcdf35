import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant, dated, fact, program, text, toyCatalog } from '../../test/toy-catalog.ts';
import { type Catalog, type Cond, type Confidence, evaluate, type Facts, type Reason, snapshot } from './index.ts';
import { distinct, lower, lowest } from './reasons.ts';

const asOf = '2026-01-15';
const number: Cond = { id: 'number', op: 'meets', left: fact('number'), param: 'limit' };
const yes: Cond = { id: 'yes', op: 'eq', left: fact('yes'), right: constant(true) };
const resultOf = (cond: Cond, facts: Facts, more: Partial<Catalog> = {}) =>
  evaluate(snapshot(toyCatalog([program('p', cond)], more), { asOf }), 'p', facts);
const reasonOf = (cond: Cond, facts: Facts, more?: Partial<Catalog>) =>
  resultOf({ op: 'all', of: [cond] }, facts, more).reasons[0] as Reason;

describe('what a reason shows', () => {
  const count: Cond = {
    id: 'count',
    op: 'gte',
    left: { op: 'count', list: 'members', where: { op: 'eq', left: fact('pupil'), right: constant(true) } },
    right: constant(2),
  };
  it.each<[string, Cond, Facts, Pick<Reason, 'outcome' | 'actual' | 'limit'>]>([
    ['the value and the limit', number, { number: 5 }, { outcome: 'unmet', actual: 5, limit: 4 }],
    ['the limit alone while the value is open', number, {}, { outcome: 'unknown', limit: 4 }],
    [
      'those of what is negated',
      { id: 'n', op: 'not', of: number },
      { number: 5 },
      { outcome: 'met', actual: 5, limit: 4 },
    ],
    ['a count', count, { members: [{ pupil: true }, { pupil: false }] }, { outcome: 'unmet', actual: 1, limit: 2 }],
    ['no count that is open', count, { members: [{ pupil: true }, {}] }, { outcome: 'unknown', limit: 2 }],
    ['no list', { id: 'has', op: 'has', fact: 'codes', code: 'p' }, { codes: ['p'] }, { outcome: 'met' }],
    [
      'the first value that is known',
      { id: 'g', op: 'any', of: [number, yes] },
      { yes: true },
      { outcome: 'met', actual: true, limit: 4 },
    ],
  ])('%s', (_, cond, facts, expected) => {
    const { outcome, actual, limit } = reasonOf(cond, facts);
    expect({ outcome, actual, limit }).toEqual({ actual: undefined, limit: undefined, ...expected });
  });

  it('has no key for what it does not show', () => {
    const reason = reasonOf({ id: 'has', op: 'has', fact: 'codes', code: 'p' }, { codes: ['p'] });
    expect(Object.keys(reason).sort()).toEqual(['cite', 'cond', 'confidence', 'id', 'outcome']);
  });

  it('is never a sensitive value', () => {
    const facts = { income: { type: 'integer' as const, label: text('gaji'), sensitive: true as const } };
    const cond: Cond = { id: 'income', op: 'lte', left: fact('income'), right: constant(3_000_000) };
    expect(reasonOf(cond, { income: 2_345_678 }, { facts })).toMatchObject({ outcome: 'met', limit: 3_000_000 });
    expect(JSON.stringify(resultOf({ op: 'all', of: [cond] }, { income: 2_345_678 }, { facts }))).not.toContain(
      '2345678',
    );
  });
});

describe('what a reason rests on', () => {
  const params = {
    wage: {
      name: text('upah'),
      unit: 'rupiah/month' as const,
      values: [],
      regional: {
        '32': [dated(3, { cite: [{ source: 'news' }], confidence: 'low' as const })],
        '33': [dated(4, { cite: [{ source: 'law', at: 'lampiran' }] })],
      },
    },
  };
  const wage: Cond = { id: 'wage', op: 'gte', left: fact('number'), right: { op: 'param', id: 'wage' } };

  it('is the version where the condition cites nothing, and the rule where it stands in one', () => {
    const rules = {
      r: { name: text('r'), versions: [dated(yes, { cite: [{ source: 'news' }], confidence: 'medium' as const })] },
    };
    const { reasons, citations } = resultOf({ op: 'all', of: [yes, { op: 'rule', id: 'r' }] }, {}, { rules });
    expect(reasons.map(({ cite, confidence }) => [cite, confidence])).toEqual([
      [[{ source: 'law' }], 'high'],
      [[{ source: 'news' }], 'medium'],
    ]);
    expect(citations).toEqual([{ source: 'law' }, { source: 'news' }]);
  });

  it('is what stands beside the condition, and the figure', () => {
    const cited: Cond = { ...number, cite: [{ source: 'news', at: 'p. 2' }] };
    expect(reasonOf(cited, {}).cite).toEqual([{ source: 'news', at: 'p. 2' }, { source: 'law' }]);
    expect(reasonOf({ ...yes, cite: [{ source: 'news' }] }, {}).cite).toEqual([{ source: 'news' }]);
  });

  it('is the figure of the household’s own region, once that is known', () => {
    const cond: Cond = { op: 'all', of: [yes, wage] };
    const of = (region?: string) => {
      const { reasons, citations } = resultOf(cond, region ? { region, number: 5 } : { number: 5 }, { params });
      const { outcome, limit, cite, confidence } = reasons[1] as Reason;
      return { outcome, limit, cite, confidence, citations };
    };
    const law = { source: 'law' };
    const annex = { source: 'law', at: 'lampiran' };
    expect(of('3204')).toEqual({
      outcome: 'met',
      limit: 3,
      cite: [{ source: 'news' }],
      confidence: 'low',
      citations: [law, { source: 'news' }],
    });
    expect(of('33')).toEqual({ outcome: 'met', limit: 4, cite: [annex], confidence: 'high', citations: [law, annex] });
    expect(of('31')).toEqual({ outcome: 'unknown', cite: [], confidence: 'high', citations: [law] });
    expect(of()).toEqual({ outcome: 'unknown', cite: [], confidence: 'high', citations: [law] });
  });

  it('carries nothing over from one household to the next', () => {
    const shot = snapshot(toyCatalog([program('p', wage)], { params }), { asOf });
    const first = evaluate(shot, 'p', { region: '32', number: 5 });
    expect(first.citations).toEqual([{ source: 'law' }, { source: 'news' }]);
    expect(evaluate(shot, 'p', { number: 5 }).reasons[0]).toMatchObject({ cite: [], confidence: 'high' });
    expect(evaluate(shot, 'p', { region: '32', number: 5 })).toEqual(first);
  });
});

describe('confidence', () => {
  const levels: Confidence[] = ['low', 'medium', 'high'];

  it('of several is that of the weakest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...levels)), (list) => {
        expect(lowest(list)).toBe(levels.find((level) => list.includes(level)) ?? 'high');
      }),
    );
    expect(lower('high', 'medium')).toBe('medium');
  });

  it.each<[Confidence[], Confidence]>([
    [['low', 'high', 'medium'], 'high'],
    [['medium', 'low'], 'medium'],
    [['low', 'medium'], 'medium'],
    [['low'], 'low'],
  ])('of a no for reasons that are %o sure: %s', (confidences, expected) => {
    const rules = Object.fromEntries(
      confidences.map((confidence, at) => [`r${at}`, { name: text('r'), versions: [dated(yes, { confidence })] }]),
    );
    const cond: Cond = { op: 'all', of: confidences.map((_, at) => ({ op: 'rule', id: `r${at}` })) };
    expect(resultOf(cond, { yes: false }, { rules }).confidence).toBe(expected);
  });

  it('is that of the version where no condition has a name', () => {
    const plain: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };
    const eligibility = [dated(plain, { confidence: 'medium' as const })];
    const shot = snapshot(toyCatalog([program('p', plain, undefined, { eligibility })]), { asOf });
    for (const facts of [{}, { yes: true }, { yes: false }])
      expect(evaluate(shot, 'p', facts)).toMatchObject({ confidence: 'medium', reasons: [] });
  });
});

it('tells citations apart by source and place', () => {
  const list = [{ source: 'law' }, { source: 'law', at: 'p. 1' }, { source: 'law', at: 'p. 2' }, { source: 'news' }];
  expect(distinct([...list, ...list])).toEqual(list);
});
