import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, differingBits, edits, letterBits } from './typo.ts';

const word = fc.stringMatching(/^[a-e]{0,9}$/);

describe('edits', () => {
  it.each([
    ['bandung', 'bandung', 0],
    ['bandng', 'bandung', 1],
    ['bandunng', 'bandung', 1],
    ['bandumg', 'bandung', 1],
    ['badnung', 'bandung', 1],
    ['bdanug', 'bandung', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s is %s after %i', (a, b, distance) => {
    expect(edits(a, b, 5)).toBe(distance);
    expect(edits(b, a, 5)).toBe(distance);
  });

  it('is the same both ways, and 0 only for the same text', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(edits(a, b, most)).toBe(edits(b, a, most));
        expect(edits(a, b, most) === 0).toBe(a === b);
      }),
    );
  });

  it('says most + 1 for anything further', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(edits(a, b, most)).toBe(Math.min(edits(a, b, 20), most + 1));
      }),
    );
  });

  it('never drops a near name by its letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(differingBits(letterBits(a), letterBits(b))).toBeLessThanOrEqual(2 * edits(a, b, 20));
      }),
    );
  });
});

it('allows no slip in short words, two in long ones', () => {
  expect([3, 4, 7, 8].map(allowedEdits)).toEqual([0, 1, 1, 2]);
});
