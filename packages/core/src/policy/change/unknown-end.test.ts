import { describe, expect, it } from 'vitest';
import { dated, fixture, gap } from '../../../test/changing-catalog.ts';
import type { Catalog, Gap, Program } from '../types.ts';
import { diff } from './diff.ts';
import { explainChange } from './explain-change.ts';
import type { Change } from './types.ts';

const day = '2031-01-01';
const last = '2030-12-31';
const noSource = (): Gap => ({ ...gap(day, '2031-12-31'), unknown: true });

/** What ends on the day, where the first programme and its sum are as said. */
function ends(change: (catalog: Catalog, program: Program) => void): Change[] {
  const catalog = structuredClone(fixture);
  const [program] = catalog.programs;
  if (!program) throw new Error('the made-up catalog has no programme');
  change(catalog, program);
  return diff(catalog, last, day).filter(({ kind }) => kind === 'removed');
}

const running = { op: 'has', fact: 'receives', code: 'old' } as const;
const sum = (param: string) => ({ per: 'year', paidTo: 'family', of: { op: 'param', id: param } }) as const;

describe('what ends in a gap', () => {
  it('is unknown where the gap is, and has ended where it is not', () => {
    const inGap = (after: Gap) =>
      ends((_, program) => {
        program.eligibility = [dated(running, '2030-01-01', last), after];
      }).filter(({ path }) => path === 'eligibility');
    expect(inGap(noSource())).toMatchObject([{ program: 'cash', unknown: true }]);
    expect(inGap(gap(day, '2031-12-31'))[0]).not.toHaveProperty('unknown');
  });
});

describe('what just ends', () => {
  const withSum = (after: Program['eligibility'], asked: string) =>
    ends((catalog, program) => {
      catalog.params['short'] = {
        name: { id: 'Sebentar' },
        unit: 'rupiah/year/family',
        values: [dated(1_000, '2030-01-01', last)],
      };
      program.eligibility = [dated(running, '2030-01-01', last), ...after];
      program.amounts = [dated(sum('short'), '2030-01-01', last), dated(sum(asked), day)];
    }).filter(({ param }) => param === 'short');

  it('lacks its source where a programme that runs on still asks for it', () => {
    expect(withSum([dated(running, day)], 'short')).toMatchObject([{ unknown: true, programs: ['cash', 'top-up'] }]);
  });

  it('has ended where the rules ask for something else', () => {
    expect(withSum([dated(running, day)], 'cash.sum')[0]).not.toHaveProperty('unknown');
  });

  it('is as unknown as the programme that asked for it', () => {
    expect(withSum([noSource()], 'cash.sum')).toMatchObject([{ unknown: true }]);
    expect(withSum([gap(day, '2031-12-31')], 'cash.sum')[0]).not.toHaveProperty('unknown');
  });

  it('lacks its source where it is a part of a programme that runs on, or the programme itself', () => {
    const parts = ends((_, program) => {
      program.eligibility = [dated(running, '2030-01-01')];
      program.amounts = [dated(sum('cash.sum'), '2030-01-01', last)];
    });
    expect(parts.find(({ path }) => path === 'amounts')).toMatchObject({ unknown: true });
    const whole = ends((_, program) => {
      program.eligibility = [dated(running, '2030-01-01', last)];
    });
    expect(whole.find(({ path }) => path === 'eligibility')).toMatchObject({ unknown: true });
  });
});

it('a requirement that the rules leave out has ended: the rules of that day are known', () => {
  const left = ends((_, program) => {
    const other = { ...running, id: 'other', code: 'cash' } as const;
    program.eligibility = [
      dated({ op: 'all', of: [running, other] }, '2030-01-01', last),
      dated({ op: 'all', of: [running] }, day),
    ];
  });
  expect(left).toMatchObject([{ path: 'eligibility/other' }]);
  expect(left[0]).not.toHaveProperty('unknown');
});

it('is said to be unknown, in both languages, and never to have ended', () => {
  const [change] = ends((_, program) => {
    program.eligibility = [dated(running, '2030-01-01', last), noSource()];
  });
  if (!change) throw new Error('nothing ends');
  expect(explainChange(change, { locale: 'id' })).toBe(
    'Bantuan Tunai, syarat: “menerima Bantuan Lama”; sejak 1 Januari 2031 tidak diketahui, karena sumbernya tidak ditemukan.',
  );
  expect(explainChange(change, { locale: 'en' })).toMatch(
    /; not known from 1 January 2031 on, for no source was found\.$/,
  );
});
