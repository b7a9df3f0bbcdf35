import { expect, it } from 'vitest';
import { todayInJakarta } from './io.ts';

it('turns to the next day at midnight in Jakarta, seven hours before that of UTC', () => {
  expect(todayInJakarta(Date.UTC(2026, 10, 21, 16, 59, 59))).toBe('2026-11-21');
  expect(todayInJakarta(Date.UTC(2026, 10, 21, 17, 0, 0))).toBe('2026-11-22');
});
