import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conds, constant, dated, fact, partlyKnown, program, text, toyCatalog, when } from '../../test/toy-catalog.ts';
import { type Catalog, type Cond, evaluate, evaluateAll, FactError, type Facts, snapshot } from './index.ts';

const asOf = '2026-01-15';
const number: Cond = { op: 'meets', left: fact('number'), param: 'limit' };
const other = program('other', { op: 'eq', left: fact('yes'), right: constant(false) }, undefined, { aliases: ['o'] });
const withCond = (cond: Cond): Catalog => toyCatalog([program('p', cond), other]);
const statusOf = (cond: Cond, facts: Facts) => evaluate(snapshot(withCond(cond), { asOf }), 'p', facts).status;

/** The definition once more, slowly and in plain words, on values that may be undefined: what the engine is tested against. */
function judge(cond: Cond, facts: Record<string, unknown>, member?: Record<string, unknown>): boolean | undefined {
  const read = (id: string) => (member && ['born', 'pupil', 'rank'].includes(id) ? member[id] : facts[id]) ?? undefined;
  const list = facts['members'] as Record<string, unknown>[] | undefined;
  const all = (values: (boolean | undefined)[]) =>
    values.includes(false) ? false : values.includes(undefined) ? undefined : true;
  const negate = (value: boolean | undefined) => (value === undefined ? undefined : !value);
  const any = (values: (boolean | undefined)[]) => negate(all(values.map(negate)));
  const age = (born: unknown) => {
    if (born === undefined) return undefined;
    const [y = 0, m = 0, d = 0] = String(born).split('-').map(Number);
    return 2026 - y - (m > 1 || (m === 1 && d > 15) ? 1 : 0);
  };
  type Op = { op: string; id?: string; value?: unknown; born?: string; where?: Cond };
  const side = (operand: Op): unknown => {
    if (operand.op === 'const') return operand.value;
    if (operand.op === 'fact') return read(operand.id ?? '');
    if (operand.op === 'age') return age(read(operand.born ?? ''));
    if (operand.id === 'old') return 60;
    const region = facts['region'] as string | undefined;
    return region === undefined ? undefined : region.startsWith('3204') ? 5 : region.startsWith('32') ? 3 : undefined;
  };
  const compare = (op: string, left: unknown, right: unknown): boolean | undefined => {
    if (left === undefined || right === undefined) return undefined;
    const [a, b] = [left as number, right as number];
    return { eq: a === b, ne: a !== b, lt: a < b, lte: a <= b, gt: a > b, gte: a >= b }[op];
  };
  switch (cond.op) {
    case 'all':
      return all(cond.of.map((part) => judge(part, facts, member)));
    case 'any':
      return any(cond.of.map((part) => judge(part, facts, member)));
    case 'not':
      return negate(judge(cond.of, facts, member));
    case 'some':
      return list && any(list.map((one) => judge(cond.where, facts, one)));
    case 'every':
      return list && all(list.map((one) => judge(cond.where, facts, one)));
    case 'meets':
      return compare('lte', read('number'), 4);
    case 'in': {
      const value = side(cond.left);
      return value === undefined ? undefined : cond.right.includes(value as string);
    }
    case 'has': {
      const codes = facts['codes'] as string[] | undefined;
      return codes && (codes.includes('other') || codes.includes('o'));
    }
    case 'within': {
      const region = facts['region'] as string | undefined;
      const regions = [cond.region].flat();
      if (region === undefined) return undefined;
      if (regions.some((one) => region.startsWith(one))) return true;
      return region === '32' && regions.includes('3204') ? undefined : false;
    }
    case 'attested':
      return read('said') as boolean | undefined;
    case 'rule':
      return read('yes') as boolean | undefined;
    case 'eligible':
      return negate(read('yes') as boolean | undefined);
    default: {
      if (cond.left.op !== 'count') return compare(cond.op, side(cond.left), side(cond.right));
      if (!list) return undefined;
      const { where } = cond.left;
      const each = list.map((one) => (where ? judge(where, facts, one) : true));
      const low = each.filter((value) => value === true).length;
      const high = each.filter((value) => value !== false).length;
      const verdicts = new Set<boolean | undefined>();
      for (let count = low; count <= high; count++) verdicts.add(compare(cond.op, count, side(cond.right)));
      return verdicts.size === 1 ? [...verdicts][0] : undefined;
    }
  }
}

const statuses = { true: 'eligible', false: 'not-eligible', undefined: 'needs-info' } as const;

describe('laws', () => {
  it('judges as the definition does', () => {
    fc.assert(
      fc.property(conds, partlyKnown, (cond, { left }) => {
        expect(statusOf(cond, left)).toBe(statuses[`${judge(cond, left)}`]);
      }),
      { numRuns: 3000 },
    );
  });

  it('never takes back a decided answer when more is known', () => {
    fc.assert(
      fc.property(conds, partlyKnown, (cond, { full, left }) => {
        const before = statusOf(cond, left);
        if (before !== 'needs-info') expect(statusOf(cond, full)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  it('asks only what is unknown and could matter, and is settled once all of it is answered', () => {
    fc.assert(
      fc.property(conds, partlyKnown, (cond, { full, left }) => {
        const shot = snapshot(withCond(cond), { asOf });
        let known: Facts = left;
        for (let round = 0; round < 20; round++) {
          const { status, missing, pendingAttestations } = evaluate(shot, 'p', known);
          if (status !== 'needs-info') {
            expect([...missing, ...pendingAttestations]).toEqual([]);
            return;
          }
          const asked = [...missing, ...pendingAttestations];
          if (asked.length === 0) return; // a wage that no table has, or a regency nobody named: nothing to ask
          known = answer(known, full, asked);
        }
        throw new Error('asked and asked');
      }),
      { numRuns: 1000 },
    );
  });

  it('takes null, undefined and absent for the same', () => {
    fc.assert(
      fc.property(conds, (cond) => {
        const nothing = { yes: undefined, number: null, members: undefined };
        const shot = snapshot(withCond(cond), { asOf });
        expect(evaluate(shot, 'p', nothing)).toEqual(evaluate(shot, 'p', {}));
      }),
    );
  });

  it('comes to the same one by one and all together, and without reasons but for the account', () => {
    const amount = when(number, { op: 'const', value: 5 }, { op: 'const', value: 2 });
    fc.assert(
      fc.property(conds, partlyKnown, (cond, { left }) => {
        const named: Cond = { op: 'all', of: [{ id: 'named', op: 'all', of: [cond] }] };
        const shot = snapshot(toyCatalog([program('p', named, amount), other]), { asOf });
        const one = evaluate(shot, 'p', left);
        expect(evaluateAll(shot, left)[0]).toEqual(one);
        const brief = evaluate(shot, 'p', left, { reasons: false });
        expect(evaluateAll(shot, left, { reasons: false })[0]).toEqual(brief);
        expect(one.reasons.length > 0 && one.citations.length > 0).toBe(true);
        const { status, missing, pendingAttestations } = one;
        expect(brief).toMatchObject({ status, missing, pendingAttestations, reasons: [], citations: [] });
        expect([brief.amount?.low, brief.amount?.high]).toEqual([one.amount?.low, one.amount?.high]);
        if (brief.amount) expect(brief.amount.missing).toEqual([]);
      }),
    );
  });
});

/** Gives what was asked, from the household of which everything is known. */
function answer(known: Facts, full: Record<string, unknown>, asked: string[]): Facts {
  const next: Record<string, unknown> = { ...known };
  for (const path of asked) {
    const [id = '', field] = path.split('.');
    if (field === undefined) next[id] = id === 'members' ? (full['members'] as object[]).map(() => ({})) : full[id];
    else {
      const members = full['members'] as Record<string, unknown>[];
      next[id] = (next[id] as Record<string, unknown>[]).map((member, index) => ({
        ...member,
        [field]: members[index]?.[field],
      }));
    }
  }
  return next;
}

describe('what is open', () => {
  const yes: Cond = { id: 'yes', op: 'eq', left: fact('yes'), right: constant(true) };

  it('comes in the editors’ order', () => {
    const cond: Cond = {
      op: 'all',
      of: [
        { op: 'some', list: 'members', where: { op: 'eq', left: fact('pupil'), right: constant(true) } },
        yes,
        number,
      ],
    };
    const result = evaluate(snapshot(withCond(cond), { asOf }), 'p', { members: [{}] });
    expect(result.missing).toEqual(['number', 'yes', 'members.pupil']);
  });

  it('is nothing in a branch that is decided', () => {
    const shot = snapshot(withCond({ op: 'any', of: [yes, { op: 'all', of: [number, yes] }] }), { asOf });
    expect(evaluate(shot, 'p', { number: 9 }).missing).toEqual(['yes']);
    expect(evaluate(shot, 'p', { yes: true }).missing).toEqual([]);
  });

  it('keeps what officials say apart', () => {
    const cond: Cond = { op: 'all', of: [yes, { op: 'attested', fact: 'said', text: text('kata petugas') }] };
    expect(evaluate(snapshot(withCond(cond), { asOf }), 'p', { yes: true })).toMatchObject({
      status: 'needs-info',
      missing: [],
      pendingAttestations: ['said'],
    });
  });
});

describe('reasons', () => {
  const cond: Cond = {
    op: 'all',
    of: [
      { id: 'number', op: 'meets', left: fact('number'), param: 'limit', cite: [{ source: 'news', at: 'p. 2' }] },
      {
        id: 'pupils',
        op: 'some',
        list: 'members',
        where: { id: 'inner', op: 'eq', left: fact('pupil'), right: constant(true) },
      },
      { op: 'rule', id: 'shared' },
    ],
  };
  const rules = {
    shared: {
      name: text('x'),
      versions: [
        dated<Cond>({ id: 'ruled', op: 'eq', left: fact('yes'), right: constant(true) }, { confidence: 'low' }),
      ],
    },
  };

  it('tell the value, the limit and the source of each named condition', () => {
    const result = evaluate(snapshot(toyCatalog([program('p', cond)], { rules }), { asOf }), 'p', {
      number: 5,
      yes: true,
    });
    expect(
      result.reasons.map(({ id, outcome, actual, limit, confidence }) => [id, outcome, actual, limit, confidence]),
    ).toEqual([
      ['number', 'unmet', 5, 4, 'high'],
      ['pupils', 'unknown', undefined, undefined, 'high'],
      ['ruled', 'met', true, true, 'low'],
    ]);
    expect(result.reasons[0]?.cite).toEqual([{ source: 'news', at: 'p. 2' }, { source: 'law' }]);
    expect(result.confidence).toBe('high'); // the one that decided is sure
  });

  it('lower the confidence when the weak one matters', () => {
    const shot = snapshot(toyCatalog([program('p', cond)], { rules }), { asOf });
    const confidence = (facts: Facts) =>
      evaluate(shot, 'p', { number: 4, members: [{ pupil: true }], ...facts }).confidence;
    expect(confidence({})).toBe('low'); // the shared rule is open
    expect(confidence({ yes: false })).toBe('low'); // and here it is what decides
    expect(confidence({ yes: true })).toBe('high'); // but where it shuts nobody out, nothing rests on it
    const params = {
      ...toyCatalog([]).params,
      limit: {
        name: text('batas'),
        unit: 'decile' as const,
        values: [dated({ op: 'lte' as const, value: 4 }, { confidence: 'low' })],
      },
    };
    const weak = snapshot(toyCatalog([program('p', cond)], { params }), { asOf });
    expect(evaluate(weak, 'p', { number: 4, members: [{ pupil: true }], yes: true }).confidence).toBe('low');
  });

  it('show no sensitive value', () => {
    const born: Cond = { id: 'old', op: 'gte', left: { op: 'age', born: 'born' }, right: constant(60) };
    const catalog = toyCatalog([program('p', { id: 'someone', op: 'some', list: 'members', where: born })]);
    const result = evaluate(snapshot(catalog, { asOf }), 'p', { members: [{ born: '1950-06-07' }] });
    expect(JSON.stringify(result)).not.toMatch(/1950|19500607|7[56]/);
  });
});

describe('time', () => {
  const year = (number: number, cond: Cond) =>
    dated(cond, { validFrom: `${number}-01-01`, validTo: `${number}-12-31` });
  const yes: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };
  const no: Cond = { op: 'eq', left: fact('yes'), right: constant(false) };
  const eligibility = [
    year(2023, yes),
    { validFrom: '2024-01-01', validTo: '2024-12-31', gap: text('Ditunda.') },
    { ...year(2025, no), publishedOn: '2025-03-01' },
  ];
  const catalog = toyCatalog([program('p', yes, undefined, { eligibility })]);
  const on = (day: string, knownAt?: string) =>
    evaluate(snapshot(catalog, knownAt === undefined ? { asOf: day } : { asOf: day, knownAt }), 'p', { yes: true });

  it.each([
    ['2022-12-31', false, { startsOn: '2023-01-01' }],
    ['2023-01-01', true, undefined],
    ['2023-12-31', true, undefined],
    ['2024-06-01', false, { endedOn: '2023-12-31', startsOn: '2025-01-01', gap: text('Ditunda.') }],
    ['2025-01-01', true, undefined],
    ['2026-01-01', false, { endedOn: '2025-12-31' }],
  ])('%s', (day, inForce, nearest) => {
    const result = on(day);
    expect(result.inForce).toBe(inForce);
    expect(result.nearest).toEqual(nearest);
    if (!inForce) expect(result.status).toBe('not-eligible');
  });

  it('says where nothing is known, which is not that nothing held', () => {
    const unknownGap = {
      validFrom: '2024-01-01',
      validTo: '2024-12-31',
      gap: text('Tidak ada sumber.'),
      unknown: true as const,
    };
    const holes = [year(2023, yes), unknownGap, year(2025, no)];
    const catalog = toyCatalog([program('p', yes, undefined, { eligibility: holes })], { coversFrom: '2022-01-01' });
    const result = (day: string) => evaluate(snapshot(catalog, { asOf: day }), 'p', { yes: true });
    expect(result('2024-06-01')).toMatchObject({
      status: 'needs-info',
      inForce: false,
      confidence: 'low',
      missing: [],
    });
    expect(result('2021-12-31')).toMatchObject({ status: 'needs-info', nearest: { unknown: true } });
    expect(result('2022-12-31')).toMatchObject({ status: 'not-eligible', nearest: { startsOn: '2023-01-01' } });
    expect(result('2026-02-01').stale).toEqual({ evidenceUntil: '2026-01-31' });
  });

  it('counts nobody who is not born on the day', () => {
    const child: Cond = {
      op: 'some',
      list: 'members',
      where: { op: 'lte', left: { op: 'age', born: 'born' }, right: constant(6) },
    };
    expect(statusOf(child, { members: [{ born: '2026-01-15' }] })).toBe('eligible');
    expect(statusOf(child, { members: [{ born: '2026-01-16' }] })).toBe('not-eligible');
  });

  it('takes limit and comparator from the same entry, also by region', () => {
    const params = {
      here: {
        name: text('batas'),
        unit: 'decile' as const,
        values: [],
        regional: { '32': [dated({ op: 'lte' as const, value: 3 })], '31': [dated({ op: 'gte' as const, value: 8 })] },
      },
    };
    const cond: Cond = { op: 'meets', left: fact('number'), param: 'here' };
    const shot = snapshot(toyCatalog([program('p', cond)], { params }), { asOf });
    const status = (region: string, number: number) => evaluate(shot, 'p', { region, number }).status;
    expect([status('3205', 1), status('3205', 4), status('31', 1), status('31', 9)]).toEqual([
      'eligible',
      'not-eligible',
      'not-eligible',
      'eligible',
    ]);
  });

  it('picks the version of the day, never a neighbour', () => {
    expect(on('2023-07-01').status).toBe('eligible');
    expect(on('2025-07-01').status).toBe('not-eligible');
  });

  it('can look at what was known then', () => {
    expect(on('2025-02-01', '2025-02-28').inForce).toBe(false);
    expect(on('2025-02-01', '2025-03-01').inForce).toBe(true);
  });

  it('lets a version run on while nobody knew of the next', () => {
    const next = { ...dated(no, { validFrom: '2024-01-01' }), publishedOn: '2024-05-01' };
    const catalog = toyCatalog([program('p', yes, undefined, { eligibility: [year(2023, yes), next] })]);
    const status = (knownAt: string) =>
      evaluate(snapshot(catalog, { asOf: '2024-06-01', knownAt }), 'p', { yes: true }).status;
    expect([status('2024-04-30'), status('2024-05-01')]).toEqual(['eligible', 'not-eligible']);
  });

  it('says when the day is later than the sources reach', () => {
    expect(on('2025-12-31').stale).toBeUndefined();
    const open = toyCatalog([program('p', yes)]);
    const result = evaluate(snapshot(open, { asOf: '2026-02-01' }), 'p', {});
    expect(result.stale).toEqual({ evidenceUntil: '2026-01-31' });
  });

  it.each(['2026-02-30', 'now', ''])('%o is no day', (day) => {
    expect(() => snapshot(catalog, { asOf: day })).toThrow(RangeError);
  });
});

describe('territory', () => {
  const catalog = toyCatalog([program('p', { op: 'rule', id: 'shared' }, undefined, { territory: '3204' }), other]);
  it.each([
    ['3204', ['p', 'other'], 'eligible'],
    ['320411', ['p', 'other'], 'eligible'],
    ['32', ['p', 'other'], 'needs-info'],
    ['31', ['other'], undefined],
    [undefined, ['p', 'other'], 'needs-info'],
  ])('%s', (region, programs, status) => {
    const shot = snapshot(catalog, { asOf });
    const results = evaluateAll(shot, region === undefined ? { yes: true } : { yes: true, region });
    expect(results.map((result) => result.program)).toEqual(programs);
    expect(results.find((result) => result.program === 'p')?.status).toBe(status);
  });
});

it('compares with a plain figure as a param that has no comparator of its own: equal', () => {
  const cond: Cond = { op: 'meets', left: fact('number'), param: 'places' };
  expect([1, 2, 3].map((number) => statusOf(cond, { number }))).toEqual(['not-eligible', 'eligible', 'not-eligible']);
});

it('knows a programme that no catalog has only by the id given', () => {
  const cond: Cond = { op: 'has', fact: 'codes', code: 'elsewhere' };
  expect(statusOf(cond, { codes: ['elsewhere'] })).toBe('eligible');
  expect(statusOf(cond, { codes: ['other'] })).toBe('not-eligible');
});

describe('what is wrong is not unknown', () => {
  const shot = snapshot(withCond({ op: 'rule', id: 'shared' }), { asOf });
  it.each([
    [{ yes: 'ya' }, 'yes'],
    [{ number: 1.5 }, 'number'],
    [{ number: '4' }, 'number'],
    [{ code: 'z' }, 'code'],
    [{ codes: 'other' }, 'codes'],
    [{ region: 'Bandung' }, 'region'],
    [{ members: {} }, 'members'],
    [{ members: [{ born: '2020-02-30' }] }, 'members.born'],
    [{ members: [null] }, 'members'],
    [{ desile: 4 }, 'desile'],
    [{ members: [{ yes: true }] }, 'members.yes'],
  ])('%o', (facts, path) => {
    expect(() => evaluate(shot, 'p', facts as Facts)).toThrow(FactError);
    try {
      evaluate(shot, 'p', facts as Facts);
    } catch (error) {
      expect((error as FactError).path).toBe(path);
      expect((error as FactError).message).not.toMatch(/Bandung|2020|ya\b|1\.5/);
    }
  });

  it('nor is an id that no catalog has', () => {
    expect(() => evaluate(shot, 'nope', {})).toThrow(new RangeError('The catalog toy has no programme nope.'));
    expect(evaluate(shot, 'o', {}).program).toBe('other');
  });
});
