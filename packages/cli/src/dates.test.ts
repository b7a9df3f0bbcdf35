import { expect, it } from 'vitest';
import { daySpan, monthSpan } from './dates.ts';

it.each([
  ['2025-05-28', '2025-05-28', false, '28 Mei 2025', '28 May 2025'],
  ['2025-05-15', '2025-05-21', false, '15–21 Mei 2025', '15–21 May 2025'],
  ['2025-05-15', '2025-06-02', false, '15 Mei – 2 Juni 2025', '15 May – 2 June 2025'],
  ['2025-12-15', '2026-01-02', false, '15 Desember 2025 – 2 Januari 2026', '15 December 2025 – 2 January 2026'],
  ['2025-02-01', '2025-02-28', true, 'Februari 2025', 'February 2025'],
  ['2025-02-01', '2025-04-30', true, 'Februari–April 2025', 'February–April 2025'],
])('%s to %s, whole months: %s', (from, to, wholeMonths, id, en) => {
  expect(daySpan(from, to, wholeMonths, 'id')).toBe(id);
  expect(daySpan(from, to, wholeMonths, 'en')).toBe(en);
});

it('names both years of months across the turn of one', () => {
  expect(monthSpan('2025-12', '2026-01', 'id')).toBe('Desember 2025 – Januari 2026');
});
