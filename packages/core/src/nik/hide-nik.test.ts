import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInput, typed, validNiks } from '../../test/niks.ts';
import { step } from '../../test/sample.ts';
import { formatNik, maskNik, normalizeNik, redactNiks } from './index.ts';

describe('normalizeNik', () => {
  it('leaves bare digits, however they were written', () => {
    fc.assert(
      fc.property(typed(validNiks), ({ digits, text }) => {
        expect(normalizeNik(text)).toBe(digits);
      }),
    );
  });

  it('changes nothing the second time', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      typed(validNiks).map(({ text }) => text),
      fc.array(fc.constantFrom('nik', 'NIK:', 'no', 'ktp', ' ', '3', '٣', 'x', ':')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalizeNik(text);
        expect(normalizeNik(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what it does not know where it stands', () => {
    expect(normalizeNik('32O4 / 11')).toBe('32O4/11');
    expect(normalizeNik('NIK NIK 3204')).toBe('NIKNIK3204');
    expect(normalizeNik('3204115710909001.0')).toBe('3204115710909001.0');
  });
});

describe('formatNik', () => {
  it('groups by meaning, also while typing', () => {
    expect(formatNik('3204115710909001')).toBe('320411 571090 9001');
    expect(formatNik('3204115')).toBe('320411 5');
    expect(formatNik('320411')).toBe('320411');
    expect(formatNik('3204-1157', { separator: '.' })).toBe('320411.57');
    expect(formatNik('320411571090')).toBe('320411 571090');
    expect(formatNik('3204115710909')).toBe('320411 571090 9');
  });

  it('gives back what is no number to group', () => {
    for (const text of ['', 'Siti', '3204x', 'x3204', '32041157109090011']) expect(formatNik(text)).toBe(text);
    expect(formatNik(3204 as unknown as string)).toBe(3204);
  });

  it('is undone by normalizeNik', () => {
    fc.assert(fc.property(validNiks, (nik) => normalizeNik(formatNik(nik)) === nik));
  });
});

describe('maskNik', () => {
  it('shows the last four, or fewer, and never more', () => {
    const nik = '3204115710909001';
    expect(maskNik(nik)).toBe('************9001');
    expect(maskNik(nik, { show: 2, mask: '•' })).toBe('••••••••••••••01');
    expect(maskNik(nik, { show: 0 })).toBe('****************');
    for (const show of [5, 16, 99, Number.POSITIVE_INFINITY]) expect(maskNik(nik, { show })).toBe('************9001');
    for (const other of ['32041157109090011', 'x3204115710909001', '320411571090900']) {
      expect(maskNik(other)).toBe('****************');
    }
    for (const show of [-1, Number.NaN]) expect(maskNik(nik, { show })).toBe('****************');
  });

  it('takes no digit for a mask', () => {
    expect(() => maskNik('3204115710909001', { mask: 'x3' })).toThrow(
      new RangeError('mask has a digit in it, which could be taken for one of the number.'),
    );
  });

  it('shows no digit but the last four of a NIK, and nothing of anything else', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: -2, max: 20 }), (input, show) => {
        const masked = maskNik(input as string, { show });
        const digits = typeof input === 'string' ? normalizeNik(input) : '';
        const shown = /^\d{16}$/.test(digits) ? Math.min(4, Math.max(0, show)) : 0;
        expect(masked).toBe('*'.repeat(16 - shown) + digits.slice(16 - shown, 16));
      }),
    );
  });
});

const nik = '3204115710909001'; // made up

describe('redactNiks', () => {
  it('takes NIKs out of a line, and leaves the rest', () => {
    expect(redactNiks('daftar 3204-1157-1090-9001, ok 15')).toBe('daftar [NIK], ok 15');
    expect(redactNiks('a=3204115710909001&b=3204115710909002')).toBe('a=[NIK]&b=[NIK]');
    expect(redactNiks('3204115710909001', { replacement: '' })).toBe('');
    expect(redactNiks('3204115710909001\n3204115710909002\r\nx')).toBe('[NIK]\n[NIK]\r\nx');
    expect(redactNiks('tanggal 2026-11-21 pukul 19:54, 081234567890')).toBe(
      'tanggal 2026-11-21 pukul 19:54, 081234567890',
    );
  });

  it('knows the usual groupings with anything between', () => {
    const groups = [
      [6, 6, 4],
      [4, 4, 4, 4],
      [2, 2, 2, 6, 4],
      [1, 3, 3, 3, 3, 3],
      [8, 8],
    ];
    const between = ['/', '_', ', ', '|', ')(', '·', '+', '%20', '%2D', '&nbsp;', '\\u00a0', ' / '];
    for (const sizes of groups)
      for (const joint of between) {
        const parts = sizes.map((size, index) => {
          const start = sizes.slice(0, index).reduce((sum, one) => sum + one, 0);
          return nik.slice(start, start + size);
        });
        expect(redactNiks(`id=${parts.join(joint)};`)).toBe('id=[NIK];');
      }
    for (const text of [
      'tahun 1990, 2000, 2010, 2020',
      '2026-11-21T19:54:33.123',
      '10.0.0.1:8080/2026/11/21',
      'Rp1,234,567,890,123',
    ]) {
      expect(redactNiks(text)).toBe(text);
    }
  });

  it('takes anything for a text, as a log does', () => {
    for (const value of [3204115710909001, undefined, null, {}, ['3204115710909001']]) {
      expect(redactNiks(value as string)).not.toContain(nik);
    }
  });

  it('takes a longer number whole, since a NIK may hide in it', () => {
    expect(redactNiks('ref 93204115710909001.')).toBe('ref [NIK].');
  });

  it('leaves no NIK in any text, however it is written', () => {
    const around = fc.string({ unit: fc.constantFrom('a', ':', ' ', '=', '\n', '/', '7', '"', '\u00a0') });
    fc.assert(
      fc.property(around, typed(validNiks), around, typed(validNiks), around, (a, first, b, second, c) => {
        const clean = redactNiks(a + first.text + b + second.text + c);
        const bare = clean
          .split(/[\r\n]/)
          .map(normalizeNik)
          .join('\n');
        for (const { digits } of [first, second]) expect(bare).not.toContain(digits);
      }),
      { numRuns: 1000 },
    );
  });

  it('does it again without a change', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -.x\n') }), (text) => {
        const clean = redactNiks(text);
        expect(redactNiks(clean)).toBe(clean);
        expect(clean.replaceAll('[NIK]', '').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('is through with a megabyte at once', () => {
    expect(redactNiks('1 '.repeat(500_000 / step))).toBe('[NIK] ');
    const phones = '12345678901 x'.repeat(80_000 / step);
    expect(redactNiks(phones)).toBe(phones);
  });
});
