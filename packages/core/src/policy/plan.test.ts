import { describe, expect, it } from 'vitest';
import { constant, dated, fact, program, text, toyCatalog, when } from '../../test/toy-catalog.ts';
import {
  type AmountNode,
  type Catalog,
  type Cond,
  evaluate,
  evaluateAll,
  type Facts,
  type IsoDate,
  type Program,
  type Result,
  snapshot,
} from './index.ts';

const asOf = '2026-01-15';
const yes: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };
const no: Cond = { op: 'eq', left: fact('yes'), right: constant(false) };
const number: Cond = { op: 'meets', left: fact('number'), param: 'limit' };
const judge = (programs: Program[], facts: Facts, more: Partial<Catalog> = {}, day = asOf): Record<string, Result> =>
  Object.fromEntries(
    evaluateAll(snapshot(toyCatalog(programs, more), { asOf: day }), facts).map((result) => [result.program, result]),
  );
const rule = (cond: Cond, more: Partial<ReturnType<typeof dated<Cond>>> = {}) => ({
  name: text('aturan'),
  versions: [dated(cond, more)],
});

describe('shared rules and other programmes', () => {
  const fits = (program: string): Cond => ({ op: 'eligible', program });
  const ruled = (id: string): Cond => ({ op: 'rule', id });

  it('are each their own, whatever their ids', () => {
    const rules = { a: rule(yes), b: rule(no), p: rule(number) };
    const programs = [
      program('p', ruled('a')),
      program('q', ruled('b')),
      program('r', { op: 'all', of: [fits('p'), { op: 'not', of: fits('q') }, ruled('p')] }),
    ];
    const results = judge(programs, { yes: true, number: 4 }, { rules });
    expect([results['p']?.status, results['q']?.status, results['r']?.status]).toEqual([
      'eligible',
      'not-eligible',
      'eligible',
    ]);
    expect(judge(programs, { yes: true, number: 5 }, { rules })['r']?.status).toBe('not-eligible');
  });

  it('leave open the same questions wherever they are asked', () => {
    const rules = { both: rule({ op: 'all', of: [yes, number] }) };
    const programs = [program('p', ruled('both')), program('q', { op: 'any', of: [ruled('both'), fits('p')] })];
    const results = judge(programs, {}, { rules });
    for (const id of ['p', 'q'])
      expect(results[id]).toMatchObject({ status: 'needs-info', missing: ['number', 'yes'] });
  });

  it('ask nothing and hold where no version of a rule is in force', () => {
    const rules = { old: rule(no, { validTo: '2025-12-31' }) };
    expect(judge([program('p', ruled('old'))], {}, { rules })['p']?.status).toBe('eligible');
    const programs = [program('p', { op: 'all', of: [ruled('old'), yes] })];
    expect(judge(programs, {}, { rules })['p']).toMatchObject({ status: 'needs-info', missing: ['yes'] });
    expect(judge(programs, { yes: true }, { rules })['p']?.status).toBe('eligible');
    expect(judge(programs, { yes: true }, { rules }, '2025-12-31')['p']?.status).toBe('not-eligible');
  });

  it('have nobody in them where a programme is not in force, or in no catalog', () => {
    const old = program('old', yes, undefined, { eligibility: [dated(yes, { validTo: '2025-12-31' })] });
    for (const id of ['old', 'elsewhere']) {
      const programs = [old, program('p', { op: 'any', of: [fits(id), number] })];
      expect(judge(programs, { yes: true, number: 9 })['p']?.status).toBe('not-eligible');
    }
  });

  it('are judged for each member anew', () => {
    const pupil: Cond = { op: 'eq', left: fact('pupil'), right: constant(true) };
    const named: Cond = { id: 'named', op: 'any', of: [pupil, { op: 'eq', left: fact('rank'), right: constant(1) }] };
    const members = [
      { pupil: false, rank: 0 },
      { pupil: true, rank: 0 },
    ];
    const some = program('p', { op: 'some', list: 'members', where: named });
    expect(judge([some], { members })['p']?.status).toBe('eligible');
  });
});

describe('a catalog that nobody has checked', () => {
  it('says which fact it lacks', () => {
    const shot = snapshot(toyCatalog([program('p', { op: 'eq', left: fact('nope'), right: constant(true) })]), {
      asOf,
    });
    expect(() => evaluate(shot, 'p', {})).toThrow(
      new TypeError('The catalog has no fact nope; check it with parseCatalog first.'),
    );
  });
});

describe('days on which nothing is in force', () => {
  const ended = (more: Partial<Catalog> = {}, day = asOf) => {
    const eligibility = [dated(yes, { validTo: '2025-12-31' })];
    return judge([program('p', yes, undefined, { eligibility })], { yes: true }, more, day)['p'] as Result;
  };

  it('have a result that nobody can change for others', () => {
    const result = ended();
    expect(result).toMatchObject({
      status: 'not-eligible',
      confidence: 'high',
      reasons: [],
      missing: [],
      pendingAttestations: [],
      citations: [],
    });
    expect(() => {
      result.status = 'eligible';
    }).toThrow(TypeError);
    expect(() => result.missing.push('yes')).toThrow(TypeError);
  });

  it('are unknown only before the first day that the catalog speaks about', () => {
    const coversFrom = '2024-06-01';
    expect(ended({ coversFrom }, '2024-05-31')).toMatchObject({ status: 'needs-info', nearest: { unknown: true } });
    expect(ended({ coversFrom }, '2024-06-01').nearest).toEqual({ startsOn: '2025-01-01' });
    expect(ended({}, '2000-01-01').nearest).toEqual({ startsOn: '2025-01-01' });
  });
});

describe('how far the sources reach', () => {
  const until = (evidenceUntil: IsoDate) => ({ evidenceUntil });
  const staleOf = (cond: Cond, of: AmountNode | undefined, more: Partial<Catalog>, ofProgram: Partial<Program> = {}) =>
    judge([program('p', cond, of, ofProgram)], { yes: true }, { evidenceUntil: '2026-12-31', ...more })['p']?.stale;

  const params = (evidenceUntil: IsoDate) => ({
    limit: {
      name: text('batas'),
      unit: 'decile' as const,
      values: [dated({ op: 'lte' as const, value: 4 }, until(evidenceUntil))],
    },
    fee: { name: text('iuran'), unit: 'rupiah/month' as const, values: [dated(1, until(evidenceUntil))] },
  });
  const fee: AmountNode = { op: 'param', id: 'fee' };
  const early = '2026-01-10';

  it.each<[string, IsoDate | undefined]>([
    [asOf, undefined], // to the very day is enough
    ['2026-01-14', '2026-01-14'],
  ])('is said of the catalog, when that is %s', (evidenceUntil, stale) => {
    expect(staleOf(yes, undefined, { evidenceUntil })).toEqual(stale && { evidenceUntil: stale });
  });

  it('is said of the version, of a shared rule, of a figure and of the amount', () => {
    const named: Cond = { id: 'number', ...number };
    const stale = { evidenceUntil: early };
    expect(staleOf(yes, undefined, {}, { eligibility: [dated(yes, until(early))] })).toEqual(stale);
    expect(staleOf({ op: 'rule', id: 'r' }, undefined, { rules: { r: rule(yes, until(early)) } })).toEqual(stale);
    expect(staleOf(named, undefined, { params: params(early) })).toEqual(stale);
    expect(staleOf(yes, fee, { params: params(early) })).toEqual(stale);
    const amounts = [dated({ per: 'month' as const, paidTo: 'family' as const, of: fee }, until(early))];
    expect(staleOf(yes, fee, { params: params('2026-12-31') }, { amounts })).toEqual(stale);
    expect(staleOf(yes, fee, { params: params('2026-12-31') })).toBeUndefined();
  });

  it.each([
    [early, '2026-01-12'],
    ['2026-01-12', early],
  ])('is the first of them to end: %s, %s', (rule1, rule2) => {
    const rules = { a: rule(yes, until(rule1)), b: rule(yes, until(rule2)) };
    const cond: Cond = {
      op: 'all',
      of: [
        { op: 'rule', id: 'a' },
        { op: 'rule', id: 'b' },
      ],
    };
    expect(staleOf(cond, undefined, { rules })).toEqual({ evidenceUntil: early });
  });
});

it('asks what has no place in the editors’ order last, by name', () => {
  const bool = (order?: number) => ({
    type: 'boolean' as const,
    label: text('x'),
    ...(order === undefined ? {} : { ask: { text: text('X?'), order } }),
  });
  const facts = { mango: bool(), second: bool(2), zebra: bool(), apple: bool(), first: bool(1) };
  const all: Cond = {
    op: 'all',
    of: Object.keys(facts).map((id): Cond => ({ op: 'eq', left: fact(id), right: constant(true) })),
  };
  expect(judge([program('p', all)], {}, { facts })['p']?.missing).toEqual([
    'first',
    'second',
    'apple',
    'mango',
    'zebra',
  ]);
});

describe('a territory', () => {
  const local = program('p', yes, undefined, { territory: '3204' });
  it.each([
    ['3204', 'eligible', 'met'],
    ['32', 'needs-info', 'unknown'],
    [undefined, 'needs-info', 'unknown'],
  ])('is a condition like any other: %s', (region, status, outcome) => {
    const result = judge([local], region === undefined ? { yes: true } : { yes: true, region })['p'];
    expect(result).toMatchObject({ status, reasons: [{ id: 'territory', outcome }] });
    expect(result?.missing).toEqual(region === undefined ? ['region'] : result?.missing);
  });

  it('rules out who lives elsewhere, also when asked one by one', () => {
    const shot = snapshot(toyCatalog([local]), { asOf });
    expect(evaluate(shot, 'p', { yes: true, region: '31' }).status).toBe('not-eligible');
    expect(evaluateAll(shot, { yes: true, region: '31' })).toEqual([]);
    expect(evaluateAll(shot, { yes: true }, { region: '31' })).toEqual([]);
  });

  it('is none in a catalog that does not ask where people live', () => {
    const facts = { yes: { type: 'boolean' as const, label: text('ya') } };
    expect(judge([local], { yes: true }, { facts })['p']).toMatchObject({ status: 'eligible', reasons: [] });
  });
});

it('narrows nothing where the ends are the same', () => {
  const same = when(number, { op: 'const', value: 5 }, { op: 'const', value: 5 });
  expect(judge([program('p', yes, same)], { yes: true })['p']?.amount).toMatchObject({ low: 5, high: 5, missing: [] });
});
