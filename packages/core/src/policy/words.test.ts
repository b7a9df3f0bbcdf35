import { describe, expect, it } from 'vitest';
import { text } from '../../test/toy-catalog.ts';
import { words, writeDate, writeMoney } from './words.ts';

describe('words', () => {
  it('write money and dates in full', () => {
    expect(writeMoney(900_000, 900_000, 'id')).toBe('Rp900.000');
    expect(writeMoney(225_000, 10_500_000, 'id')).toBe('Rp225.000–Rp10.500.000');
    expect(writeMoney(1_000, 1_000, 'en')).toBe('Rp1,000');
    expect(writeDate('2026-05-01', 'id')).toBe('1 Mei 2026');
  });

  it('are whole in both languages', () => {
    expect(Object.keys(words.id)).toEqual(Object.keys(words.en));
    expect(Object.values(words.id).concat(Object.values(words.en)).every(Boolean)).toBe(true);
    expect(text('x')).toEqual({ id: 'x', en: 'x (en)' });
  });
});
