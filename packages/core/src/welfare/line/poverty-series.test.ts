import { describe, expect, it } from 'vitest';
import { povertySeries } from './poverty-series.ts';

describe('povertySeries', () => {
  it('has the nation’s lines and rates, oldest first, without the survey that never was', () => {
    const { scope, lines, rates } = povertySeries();
    const periods = lines.filter(({ area }) => area === 'total').map(({ period }) => period);
    expect(scope).toBe('national');
    expect(periods).toEqual([...periods].sort());
    expect(periods).not.toContain('2023-09');
    expect(rates.map(({ period }) => period)).toEqual(periods);
    expect(rates.at(-2)).toMatchObject({ percent: 8.25, urban: 6.6, rural: 10.72, poorMillions: 23.36 });
  });

  it('rises from survey to survey of the nation', () => {
    const rupiah = povertySeries().lines.flatMap((line) => (line.area === 'total' ? [line.rupiah] : []));
    expect(rupiah).toEqual([...rupiah].sort((a, b) => a - b));
  });

  it('agrees with itself: the household line is the line times the members', () => {
    for (const { rupiah, household } of povertySeries().lines) {
      if (household?.members === undefined) continue;
      expect(Math.abs(household.rupiah - rupiah * household.members)).toBeLessThanOrEqual(rupiah * 0.005);
    }
  });

  it('has a province’s lines and rates', () => {
    const { scope, lines, rates } = povertySeries({ province: '3201' });
    expect(scope).toBe('province');
    expect(lines).toHaveLength(9);
    expect(rates.map(({ percent }) => percent)).toEqual([6.91, 7.88, 8.4, 8.06, 7.62, 7.46, 7.08, 7.02, 6.78]);
  });

  it('begins a new province with the one that it was taken out of', () => {
    const { lines, rates } = povertySeries({ province: '94' });
    expect(lines.map(({ province }) => province)).toEqual(['91', '91', '91', '91', '91', '94', '94', '94']);
    expect(lines[0]?.covers).toContain('94');
    expect(rates.filter(({ covers }) => covers === undefined).map(({ percent }) => percent)).toEqual([
      29.76, 27.6, 28.9, 29.45,
    ]);
  });

  it('is the nation’s, and says so, for a code that no province has', () => {
    expect(povertySeries({ province: '97' })).toMatchObject({
      scope: 'national',
      fallbacks: [{ code: 'unknown-province' }],
    });
  });
});
