import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayAfter, lastDay, monthInWords, monthsBetween } from './months.ts';

describe('months', () => {
  it('end on their last day, in leap years too', () => {
    expect(['2024-02', '2025-02', '2025-04', '2025-12'].map(lastDay)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-04-30',
      '2025-12-31',
    ]);
  });

  it('add and count across years', () => {
    expect([addMonths('2026-11', 2), addMonths('2026-01', -1), addMonths('2026-12', 0)]).toEqual([
      '2027-01',
      '2025-12',
      '2026-12',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
        expect(monthsBetween('2019-05', addMonths('2019-05', count))).toBe(count + 1);
      }),
    );
  });

  it('are written in words', () => {
    expect([monthInWords('2026-05', 'id'), monthInWords('2026-08', 'en')]).toEqual(['Mei 2026', 'August 2026']);
  });
});

describe('dayAfter', () => {
  it('goes over the ends of months, years and February', () => {
    expect(['2025-04-30', '2025-12-31', '2024-02-28', '2025-02-28'].map(dayAfter)).toEqual([
      '2025-05-01',
      '2026-01-01',
      '2024-02-29',
      '2025-03-01',
    ]);
  });

  it('throws for what is no day', () => {
    expect(() => dayAfter('2025-02-29')).toThrow(RangeError);
  });
});
