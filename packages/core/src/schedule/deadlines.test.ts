import { describe, expect, it } from 'vitest';
import { deadlines } from './deadlines.ts';

describe('deadlines', () => {
  it('gives all that a source states, or those of a programme on a day', () => {
    expect(deadlines()).toHaveLength(5);
    expect(deadlines({ program: 'kip' }).map(({ id }) => id)).toEqual(['pip-activation', 'pip-proposals-2025']);
    expect(deadlines({ program: 'pip', asOf: '2026-01-01' }).map(({ id }) => id)).toEqual(['pip-activation']);
    expect(deadlines({ asOf: '2023-06-01' }).map(({ id }) => id)).toEqual(['bank-to-pos-2023']);
    expect(deadlines({ asOf: '2019-01-01' })).toEqual([]);
  });

  it('states no number of days after which money goes back to the state: none was seen', () => {
    expect(JSON.stringify(deadlines())).not.toMatch(/105|kas negara|back to the state/);
  });

  it('throws for a day or an id that is none', () => {
    expect(() => deadlines({ asOf: '2026-00-01' })).toThrow(RangeError);
    expect(() => deadlines({ program: 'phk' })).toThrow(RangeError);
  });
});
