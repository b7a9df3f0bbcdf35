import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dated, fixture, registeredIn } from '../../../test/changing-catalog.ts';
import { shuffled } from '../../../test/shuffled.ts';
import type { AmountNode, Cond, Timeline } from '../types.ts';
import { dayAfter } from './days.ts';
import { diff } from './diff.ts';
import { tracks } from './tracks.ts';
import type { Change, ChangeValue } from './types.ts';

const on = (day: string) => diff(fixture, dayBeforeOf(day), day);
const dayBeforeOf = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const about = (changes: Change[], key: string) =>
  changes.filter(({ program, param, rule }) => [program, param, rule].includes(key));

describe('a param', () => {
  test('changes with both values, the source of the new one, and the programmes that use it', () => {
    expect(on('2025-09-01')).toEqual([
      {
        param: 'cash.decile',
        name: { id: 'Batas desil', en: 'Batas desil' },
        unit: 'decile',
        path: 'values',
        kind: 'changed',
        before: { op: 'lte', value: 3 },
        after: { op: 'lte', value: 4 },
        effectiveOn: '2025-09-01',
        programs: ['cash', 'top-up'], // top-up asks whether cash fits
        cite: [{ source: 'newer' }],
        confidence: 'medium',
      },
    ]);
  });

  test('with the same value on a new basis is told, with nothing changed in it', () => {
    expect(about(on('2025-01-01'), 'cash.sum')).toMatchObject([
      { kind: 'changed', before: 1_000_000, after: 1_000_000 },
    ]);
  });

  test('of a region says which', () => {
    expect(on('2025-07-01')).toMatchObject([
      { param: 'cash.sum', path: 'regional/31', kind: 'added', after: 1_500_000, programs: ['cash', 'top-up'] },
    ]);
  });

  test('touches no programme that ended before', () => {
    const [ended] = on('2025-11-01');
    expect(ended).toMatchObject({ param: 'old.sum', kind: 'removed', before: 300_000, programs: [] });
    expect(ended).not.toHaveProperty('after');
    expect(about(on('2024-02-01'), 'old.sum')).toMatchObject([{ programs: ['old'] }]);
  });
});

describe('a requirement', () => {
  test('that came, and one that changed, are told by their names', () => {
    const changes = about(on('2026-01-01'), 'cash');
    expect(changes).toMatchObject([
      { path: 'eligibility/meeting', kind: 'added', after: { op: 'attested' }, cite: [{ source: 'made-up' }] },
      {
        path: 'eligibility/registered',
        kind: 'changed',
        before: registeredIn('dtks', 'dtsen'), // in one fixed order
        after: registeredIn('dtsen'),
        cite: [{ source: 'newer', at: 'p. 3' }], // its own, nearer than that of the version
      },
    ]);
    expect(changes).toHaveLength(2); // and nothing for the two that only moved
  });

  test('beside a first one reads as added', () => {
    const one = registeredIn('dtsen');
    const two: Cond = { op: 'has', id: 'old', fact: 'receives', code: 'old' };
    expect(changesBetween(one, { op: 'all', of: [two, one] })).toMatchObject([
      { path: 'eligibility/old', kind: 'added', after: two },
    ]);
    expect(changesBetween({ op: 'all', of: [two, one] }, two)).toMatchObject([
      { path: 'eligibility/registered', kind: 'removed', before: one },
    ]);
  });

  test('inside a member condition is told with the whole condition', () => {
    const some = (value: number): Cond => ({
      op: 'some',
      id: 'elderly',
      list: 'members',
      where: {
        op: 'all',
        of: [
          { op: 'gte', left: { op: 'age', born: 'birthDate' }, right: { op: 'const', value } },
          { op: 'eq', left: { op: 'fact', id: 'deceased' }, right: { op: 'const', value: false } },
        ],
      },
    });
    expect(changesBetween(some(60), some(70))).toMatchObject([
      {
        path: 'eligibility/elderly',
        kind: 'changed',
        before: { where: { of: [{ right: { value: 60 } }, {}] } },
        after: { where: { of: [{ right: { value: 70 } }, {}] } },
      },
    ]);
  });

  test('said or cited in other words is the same requirement', () => {
    const said: Cond = { ...registeredIn('dtsen'), say: { met: { id: 'Terdaftar.' } }, cite: [{ source: 'newer' }] };
    expect(changesBetween(registeredIn('dtsen'), said)).toMatchObject([
      { path: 'eligibility', kind: 'changed', before: registeredIn('dtsen'), after: said },
    ]);
  });

  test('inside a not is told with the not, or it would say the opposite', () => {
    const no = (value: number): Cond => ({
      op: 'not',
      id: 'not-rich',
      of: { op: 'gt', left: { op: 'fact', id: 'decile' }, right: { op: 'const', value } },
    });
    expect(changesBetween(no(4), no(5))).toMatchObject([
      { path: 'eligibility/not-rich', kind: 'changed', before: { op: 'not' }, after: { op: 'not' } },
    ]);
  });

  test('twice is not once', () => {
    const any = (...of: Cond[]): Cond => ({ op: 'any', id: 'one-of', of });
    const a: Cond = { op: 'has', fact: 'receives', code: 'a' };
    const b: Cond = { op: 'has', fact: 'receives', code: 'b' };
    expect(changesBetween(any(a, a, b), any(a, b))).toMatchObject([{ path: 'eligibility/one-of', kind: 'changed' }]);
    expect(changesBetween(any(a, b), any(b, a))).toMatchObject([{ path: 'eligibility' }]); // a new basis only
  });

  function changesBetween(before: Cond, after: Cond): Change[] {
    const catalog = structuredClone(fixture);
    catalog.programs = catalog.programs.slice(1, 2);
    for (const program of catalog.programs)
      program.eligibility = [dated(before, '2030-01-01', '2030-12-31'), dated(after, '2031-01-01')];
    return diff(catalog, '2030-12-31', '2031-01-01');
  }
});

describe('an amount', () => {
  test('is compared by its components', () => {
    const catalog = structuredClone(fixture);
    const amount = (elderly: number, order: 1 | -1) => ({
      per: 'year' as const,
      paidTo: 'family' as const,
      of: {
        op: 'perMember' as const,
        list: 'members',
        components: ['elderly', 'child']
          .map((id) => ({
            id,
            name: { id },
            where: { op: 'has' as const, fact: 'kind', code: id },
            amount: { op: 'const' as const, value: id === 'elderly' ? elderly : 900_000 },
          }))
          .sort(() => order),
      },
    });
    for (const program of catalog.programs)
      program.amounts = [
        dated(amount(2_400_000, 1), '2030-01-01', '2030-12-31'),
        dated(amount(2_000_000, -1), '2031-01-01'),
      ];
    expect(about(diff(catalog, '2030-12-31', '2031-01-01'), 'cash')).toMatchObject([
      {
        path: 'amounts/of/components/elderly/amount',
        kind: 'changed',
        before: { value: 2_400_000 },
        after: { value: 2_000_000 },
      },
    ]);
  });
});

describe('a top-up', () => {
  test('is added to the sum, and its end takes it away again', () => {
    const catalog = structuredClone(fixture);
    const sum = (of: AmountNode) => ({ per: 'month' as const, paidTo: 'family' as const, of });
    const base: AmountNode = { op: 'param', id: 'cash.sum' };
    const more: AmountNode = { op: 'const', value: 200_000 };
    for (const program of catalog.programs.slice(0, 1))
      program.amounts = [
        dated(sum(base), '2030-01-01', '2030-05-31'),
        dated(sum({ op: 'add', of: [more, base] }), '2030-06-01', '2030-07-31'),
        dated(sum(base), '2030-08-01'),
      ];
    expect(diff(catalog, '2030-05-31', '2030-08-01')).toMatchObject([
      {
        path: 'amounts/of/const',
        kind: 'added',
        after: more,
        effectiveOn: '2030-06-01',
        words: { after: { id: 'Rp200.000' } },
      },
      { path: 'amounts/of/const', kind: 'removed', before: more, effectiveOn: '2030-08-01' },
    ]);
  });
});

describe('a stretch without rules', () => {
  test('begins as an end, with why, and ends as a beginning', () => {
    const ends = on('2025-03-01');
    expect(ends).toMatchObject([{ program: 'cash', kind: 'removed', note: { id: 'Belum diatur.' } }]);
    expect(ends[0]).not.toHaveProperty('after');
    const begins = about(on('2025-04-01'), 'cash').filter(({ path }) => path === 'eligibility');
    expect(begins).toMatchObject([{ kind: 'added', after: { op: 'all' } }]);
  });
});

describe('a gap', () => {
  test('beside another gap is no change, and its own source tells of the end', () => {
    const catalog = structuredClone(fixture);
    const gap = (validFrom: string, validTo: string) => ({
      validFrom,
      validTo,
      gap: { id: 'Belum diatur.' },
      cite: [{ source: 'newer', at: 'p. 1' }],
    });
    for (const program of catalog.programs)
      program.eligibility = [
        gap('2030-01-01', '2030-12-31'),
        dated(registeredIn('dtsen'), '2031-01-01', '2031-12-31'),
        gap('2032-01-01', '2032-12-31'),
        gap('2033-01-01', '2033-12-31'),
      ];
    expect(about(diff(catalog, '2029-01-01', '2034-12-31'), 'cash')).toMatchObject([
      { kind: 'added', effectiveOn: '2031-01-01', cite: [{ source: 'made-up' }] },
      { kind: 'removed', effectiveOn: '2032-01-01', cite: [{ source: 'newer', at: 'p. 1' }] },
    ]);
  });
});

describe('a shared rule', () => {
  test('is compared requirement by requirement, and names the programmes that ask for it', () => {
    const catalog = structuredClone(fixture);
    const old: Cond = { op: 'not', id: 'no-old', of: { op: 'has', fact: 'receives', code: 'old' } };
    catalog.rules['not-excluded'] = {
      name: { id: 'Tidak dikecualikan' },
      versions: [
        dated(old, '2025-06-01', '2025-08-31'),
        dated({ op: 'all', of: [registeredIn('dtsen'), old] }, '2025-09-01'),
      ],
    };
    expect(about(diff(catalog, '2025-08-31', '2025-09-01'), 'not-excluded')).toMatchObject([
      { path: 'versions/registered', kind: 'added', programs: ['cash', 'top-up'] },
    ]);
  });
});

describe('the dates', () => {
  test('every step between them is told on its own day, in order', () => {
    const days = about(diff(fixture, '2023-12-31', '2026-12-31'), 'cash').map(({ effectiveOn }) => effectiveOn);
    expect(new Set(days)).toEqual(new Set(['2024-01-01', '2025-03-01', '2025-04-01', '2026-01-01']));
    expect(days).toEqual([...days].sort());
  });

  test('the first is exclusive, the last inclusive', () => {
    expect(diff(fixture, '2025-09-01', '2025-12-31').filter(({ param }) => param === 'cash.decile')).toEqual([]);
    expect(diff(fixture, '2025-08-31', '2025-08-31')).toEqual([]);
  });

  test('must be dates, in order', () => {
    expect(() => diff(fixture, '2025-02-29', '2025-03-01')).toThrow(/^from is no calendar date/);
    expect(() => diff(fixture, '2025-02-28', 'tomorrow')).toThrow(/^to is no calendar date/);
    expect(() => diff(fixture, '2025-03-02', '2025-03-01')).toThrow(new RangeError('to lies before from.'));
  });
});

const aDate = fc
  .date({ min: new Date('2023-06-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('laws', () => {
  test('nothing changes within a day', () => {
    fc.assert(
      fc.property(aDate, (day) => {
        expect(diff(fixture, day, day)).toEqual([]);
      }),
    );
  });

  test('two stretches of time add up', () => {
    fc.assert(
      fc.property(fc.tuple(aDate, aDate, aDate), (days) => {
        const [a = '', b = '', c = ''] = days.toSorted();
        expect([...diff(fixture, a, b), ...diff(fixture, b, c)]).toEqual(diff(fixture, a, c));
      }),
    );
  });

  test('every first day and every day after a last one appears', () => {
    fc.assert(
      fc.property(fc.tuple(aDate, aDate), (days) => {
        const [from = '', to = ''] = days.toSorted();
        const told = new Set(diff(fixture, from, to).map((change) => `${keyPath(change)} ${change.effectiveOn}`));
        for (const track of tracks(fixture))
          for (const day of daysOf(track.entries))
            if (from < day && day <= to) expect(told).toContain(`${keyPath(track)} ${day}`);
      }),
    );
  });

  test('the order of what stands side by side says nothing', () => {
    const original = diff(fixture, '2023-12-31', '2026-12-31');
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(diff(shuffled(fixture, seed), '2023-12-31', '2026-12-31')).toEqual(original);
      }),
    );
  });
});

/** Of dated entries only: where nothing held and nothing holds, there is nothing to tell. */
const daysOf = (entries: Timeline<ChangeValue>) =>
  entries.flatMap((entry) =>
    'gap' in entry ? [] : [entry.validFrom, ...(entry.validTo ? [dayAfter(entry.validTo)] : [])],
  );

const keyPath = ({ program, param, rule, path }: Pick<Change, 'program' | 'param' | 'rule' | 'path'>) =>
  `${program ?? param ?? rule} ${/^(regional|prose)\//.test(path) ? path : path.split('/')[0]}`;
