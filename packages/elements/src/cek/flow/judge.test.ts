import { isDeepStrictEqual } from 'node:util';
import { nationalCatalog } from '@bansos-kit/core/catalog';
import { type Catalog, explain, type Facts, type Result } from '@bansos-kit/core/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, upperDeciles, withFact } from './answers.ts';
import { hintsFor } from './hints.ts';
import { createJudge, type Judge } from './judge.ts';
import { walk } from './walk.ts';

const asOf = '2026-05-01';
const judge = createJudge(nationalCatalog, { asOf });
const deciles = [6, 7, 8, 9, 10];
const shown = (results: Result[]) =>
  results.map(({ program, status, amount, missing }) => ({ program, status, amount, missing }));
const parts = (judge: Judge, facts: Facts) => ({
  range: shown(judge.results({ ...facts, decile: upperDeciles })),
  each: deciles.map((decile) => shown(judge.results({ ...facts, decile }))),
  none: shown(judge.results(facts)),
});

/** The national rules with another limit for Sembako: one that lies within the range. */
function limitedTo(value: number): Judge {
  const text = JSON.stringify(nationalCatalog, (key, found) =>
    key.startsWith('sembako.decile')
      ? { ...found, values: found.values.map((one: object) => ({ ...one, value: { op: 'lte', value } })) }
      : found,
  );
  return createJudge(JSON.parse(text) as Catalog, { asOf });
}

const within = limitedTo(7);

const household = fc.record(
  {
    registered: fc.constantFrom('dtsen', 'none'),
    receives: fc.constantFrom([], ['pkh']),
    residesAtAddress: fc.boolean(),
    parentsIncome: fc.constantFrom(1_000_000, 9_000_000),
    p3keDecile: fc.integer({ min: 1, max: 10 }),
    members: fc.array(
      fc.record(
        {
          birthDate: fc.constantFrom('1950-01-01', '1990-01-01', '2010-01-01', '2024-01-01'),
          deceased: fc.constant(false),
          school: fc.constantFrom('none', 'sd', 'sma'),
        },
        { requiredKeys: ['deceased'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

describe('"6–10", as Cek Bansos writes it', () => {
  it('comes out as each of the five, and with another limit within the range as these or as none known', () => {
    fc.assert(
      fc.property(household, (facts) => {
        const { range, each } = parts(judge, facts);
        for (const one of each) expect(range).toEqual(one);
        const other = parts(within, facts);
        const alike = other.each.every((one) => isDeepStrictEqual(one, other.range));
        if (!alike) expect(other.range).toEqual(other.none);
      }),
      { numRuns: 100 },
    );
  });

  it('settles what "Tidak tahu" leaves open', () => {
    const { range, none } = parts(judge, { registered: 'dtsen' });
    const status = (results: typeof range, id: string) => results.find(({ program }) => program === id)?.status;
    for (const id of ['pkh', 'sembako', 'pbi-jkn']) {
      expect([id, status(range, id), status(none, id)]).toEqual([id, 'not-eligible', 'needs-info']);
    }
  });

  it('is unknown where a rule has its limit within it', () => {
    const { range, none } = parts(within, { registered: 'dtsen' });
    expect(range).toEqual(none);
  });

  it('is written as the range in each reason, and as no single decile', () => {
    const texts = judge
      .results({ registered: 'dtsen', p3keDecile: 6, decile: upperDeciles })
      .flatMap((result) => explain(result, { locale: 'id' }).reasons.map(({ text }) => text));
    expect(texts).toContain('Desil 6–10; PKH sampai desil 4.');
    expect(texts.filter((text) => /\bDesil 6\b(?!–)/.test(text))).toEqual([]);
  });

  it('asks the same as 6 does, and hints at no other result within the range', () => {
    const asked = (decile: number | string) =>
      walk(judge, withFact(withFact(noAnswers, 'registered', 'dtsen'), 'decile', decile)).stages;
    expect(asked(upperDeciles)).toEqual(asked(6));
    const hints = [...hintsFor(judge, { registered: 'dtsen', decile: upperDeciles }).values()].flat();
    expect(hints.length).toBeGreaterThan(0);
    for (const hint of hints) expect(hint).toMatchObject({ kind: 'decile', to: expect.toSatisfy((to) => to <= 5) });
  });
});
