import { expect, it } from 'vitest';
import { year } from './strip.ts';

it('fills the months of each stage by how much is known, marks the month of the day, and leaves the others empty', () => {
  const months = year(
    [
      { covers: { from: '2025-11', to: '2026-01' }, certainty: 'official' },
      { covers: { from: '2026-03', to: '2026-04' }, certainty: 'unknown' },
    ],
    '2026-04-30',
    'JFMAMJJASOND',
  );
  expect(months.map(({ label }) => label).join('')).toBe('JFMAMJJASOND');
  expect(months.map(({ fill }) => fill ?? '').slice(0, 6)).toEqual(['full', '', 'dashes', 'dashes', '', '']);
  expect(months.flatMap(({ now }, at) => (now ? [at] : []))).toEqual([3]);
});
