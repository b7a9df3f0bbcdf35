import { describe, expect, it } from 'vitest';
import { text } from '../../test/toy-catalog.ts';
import type { Text } from './types.ts';
import { fill, type Locale, say, words, writeDate, writeMoney, writeNumber } from './words.ts';

describe('words', () => {
  it('write money and dates in full', () => {
    expect(writeMoney(900_000, 900_000, 'id')).toBe('Rp900.000');
    expect(writeMoney(225_000, 10_500_000, 'id')).toBe('Rp225.000–Rp10.500.000');
    expect(writeMoney(1_000, 1_000, 'en')).toBe('Rp1,000');
    expect(writeMoney(100, 999, 'id')).toBe('Rp100–Rp999');
    expect(writeNumber(1_234_567_890, 'id')).toBe('1.234.567.890');
    expect(writeDate('2026-05-01', 'id')).toBe('1 Mei 2026');
    expect(writeDate('2026-12-31', 'en')).toBe('31 December 2026');
    expect(writeDate('2026-01-09', 'id')).toBe('9 Januari 2026');
  });

  it('name every month in both languages', () => {
    const names = (locale: Locale) =>
      Array.from({ length: 12 }, (_, at) => writeDate(`2026-${String(at + 1).padStart(2, '0')}-01`, locale));
    for (const locale of ['id', 'en'] as const) {
      const intl = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      expect(names(locale)).toEqual(
        Array.from({ length: 12 }, (_, at) => `1 ${intl.format(Date.UTC(2026, at, 1))} 2026`),
      );
    }
  });

  it('fall back on Indonesian, and fill each blank that they can', () => {
    expect(say({ id: 'Anda' } as Text, 'en')).toBe('Anda');
    expect(say(text('x'), 'en')).toBe('x (en)');
    expect(fill('{a} dan {b}, {a}', { a: 1, b: undefined })).toBe('1 dan {b}, 1');
  });

  it('are whole in both languages', () => {
    expect(Object.keys(words.id)).toEqual(Object.keys(words.en));
    expect(Object.values(words.id).concat(Object.values(words.en)).every(Boolean)).toBe(true);
    expect(text('x')).toEqual({ id: 'x', en: 'x (en)' });
  });
});
