import { describe, expect, it } from 'vitest';
import type { AmountRange, Result } from '../../policy/result.ts';
import { allStages } from '../table.ts';
import type { Stage } from '../types.ts';
import { priceStage } from './stage-money.ts';

const stageOf = (id: string): Stage => {
  const stage = allStages().find((one) => one.id === id);
  if (!stage) throw new Error(`No stage ${id}.`);
  return stage;
};

const result = (amount?: Partial<AmountRange>, inForce = true): Result => ({
  program: 'p',
  asOf: '2026-01-01',
  status: 'eligible',
  inForce,
  allocation: 'quota',
  reasons: [],
  missing: [],
  pendingAttestations: [],
  confidence: 'high',
  citations: [],
  ...(amount && {
    amount: {
      low: 1000,
      high: 1000,
      per: 'month',
      paidTo: 'family',
      breakdown: [],
      missing: [],
      confidence: 'high',
      cite: [{ source: 'nadi_02' }],
      ...amount,
    },
  }),
});

const alone = { priced: true, alone: true, topUp: 0 };
const sum = (id: string, amount: Partial<AmountRange>, given = alone) => {
  const priced = priceStage(stageOf(id), [result(amount)], given);
  return 'amount' in priced ? [priced.amount.low, priced.amount.high] : priced.because.id;
};

describe('a sum by', () => {
  it('month is multiplied by the months of the stage, without what a top-up of its own pays', () => {
    expect(sum('pkh-2026-1', { per: 'month' })).toEqual([3000, 3000]);
    expect(sum('pkh-2024-1', { per: 'month' })).toEqual([2000, 2000]);
    expect(sum('pkh-2026-1', { per: 'month' }, { ...alone, topUp: 400 })).toEqual([1800, 1800]);
  });

  it('stage is taken as it is', () => {
    expect(sum('pkh-2026-1', { per: 'stage', low: 500 })).toEqual([500, 1000]);
  });

  it('year is shared by months where it is paid in stages, rounded outwards', () => {
    expect(sum('pkh-2026-1', { per: 'year', stagesPerYear: 4 })).toEqual([250, 250]);
    expect(sum('pkh-2024-1', { per: 'year', stagesPerYear: 4 })).toEqual([166, 167]);
  });

  it('year is not shared where it is paid once, or nobody knows how often', () => {
    expect(sum('pip-2026', { per: 'year', stagesPerYear: 1 })).toEqual([1000, 1000]);
    expect(sum('pip-2025-1', { per: 'year', stagesPerYear: 1 }, { ...alone, alone: false })).toContain(
      'salah satu termin',
    );
    expect(sum('blt-desa-2026-monthly', { per: 'year' })).toContain('Berapa bulan');
  });

  it('one payment belongs to the only stage of its year, and to none of several', () => {
    expect(sum('blt-kesra-2025', { per: 'once' })).toEqual([1000, 1000]);
    expect(sum('pip-2025-1', { per: 'once' }, { ...alone, alone: false })).toContain('salah satu termin');
  });
});

describe('without a sum', () => {
  const why = (given: Partial<typeof alone>, ...results: [Result, ...Result[]]) => {
    const priced = priceStage(stageOf('pbi-jkn-2026-monthly'), results, { ...alone, ...given });
    return 'because' in priced && priced.because.id;
  };

  it('tells missing facts, missing rules and aid in kind apart', () => {
    expect(why({ priced: true }, result())).toContain('belum diberikan');
    expect(why({ priced: false }, result())).toContain('barang');
    expect(why({ priced: true }, result(undefined, false))).toContain('Aturan');
  });

  it('does not add up months of which one has no sum', () => {
    expect(why({}, result({}), result())).toContain('belum diberikan');
  });

  it('does not price a top-up whose sum nobody wrote down', () => {
    const { amount: _, ...bare } = stageOf('sembako-2025-penebalan');
    expect(priceStage(bare, [result({})], alone)).toHaveProperty('because');
  });
});
