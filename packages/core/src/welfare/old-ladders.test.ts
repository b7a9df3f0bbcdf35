import { describe, expect, it } from 'vitest';
import * as welfare from './index.ts';

describe('the ladders of old', () => {
  it('says what each covered, when, and in which unit', () => {
    expect(welfare.dtksTiers().system).toMatchObject({ id: 'dtks', mergedInto: 'dtsen', years: { to: '2025-03-31' } });
    expect(welfare.pbdtDeciles().system).toMatchObject({ id: 'bdt', unit: { id: 'rumah tangga' } });
  });

  it('has no way from one to another, and says why', () => {
    expect(welfare.dtksTiers().noConverter.id).toContain('tidak bisa diubah');
    expect(Object.keys(welfare).filter((name) => /convert|toDecile|fromTier/i.test(name))).toEqual([]);
    for (const tier of welfare.dtksTiers().steps) expect(tier).not.toHaveProperty('percentile');
  });
});

describe('deciles', () => {
  it('cuts the families into ten equal parts without a gap', () => {
    expect(welfare.deciles().map(({ percentile }) => percentile)).toEqual(
      Array.from({ length: 10 }, (_, index) => [index * 10, index * 10 + 10]),
    );
  });

  it('trusts the names in use less than the percentiles', () => {
    for (const { namesConfidence, confidence } of welfare.deciles()) {
      expect([namesConfidence, confidence]).toEqual(['low', 'high']);
    }
  });
});

describe('welfareSource', () => {
  it('knows what is cited, and nothing of its prototype', () => {
    expect(welfare.welfareSource('wb_2019')?.issuer).toBe('World Bank');
    expect(welfare.welfareSource('toString')).toBeUndefined();
  });
});
