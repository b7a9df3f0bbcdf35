import type { AmountLine } from '@bansos-kit/core/policy';
import { expect, it } from 'vitest';
import { stack } from './stack.ts';

const line = (each: number, low: number, high = low, left = 0): AmountLine => ({
  id: 'one',
  each: { low: each, high: each },
  counted: { low, high },
  notCounted: Array.from({ length: left }, (_, member) => ({ member, because: 'total-limit' })),
});

it('lets each component begin where the one before it ended, and all be as wide as the widest', () => {
  expect(stack([line(300, 1), line(100, 1)])).toEqual([
    [
      { size: 0.75, fill: 'full' },
      { size: 0.25, fill: 'gap' },
    ],
    [
      { size: 0.75, fill: 'gap' },
      { size: 0.25, fill: 'full' },
    ],
  ]);
});

it('draws what is not counted with broken lines, and what may count striped', () => {
  expect(stack([line(100, 1, 2, 3)])).toEqual([
    [
      { size: 0.25, fill: 'full' },
      { size: 0.25, fill: 'stripes' },
      { size: 0.5, fill: 'dashes' },
    ],
  ]);
});

it('draws nobody twice who may count, and does not in the highest sum', () => {
  expect(stack([line(100, 0, 2, 2)])).toEqual([[{ size: 1, fill: 'stripes' }]]);
});

it('is nothing for nothing', () => expect(stack([])).toEqual([]));
