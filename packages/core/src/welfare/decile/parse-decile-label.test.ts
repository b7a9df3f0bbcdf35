import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decileMeaning } from './decile-meaning.ts';
import { parseDecileLabel } from './parse-decile-label.ts';

describe('parseDecileLabel', () => {
  it('knows every value that the official site prints', () => {
    expect(decileMeaning().siteValues.values.map((value) => parseDecileLabel(value))).toEqual([
      { kind: 'decile', decile: 1 },
      { kind: 'decile', decile: 2 },
      { kind: 'decile', decile: 3 },
      { kind: 'decile', decile: 4 },
      { kind: 'decile', decile: 5 },
      { kind: 'range', from: 6, to: 10 },
      { kind: 'unranked' },
      { kind: 'not-found' },
    ]);
  });

  it.each([
    'Tidak Terdapat Peserta / PM',
    'tidak terdapat peserta/pm',
    'data tidak ditemukan',
    'Tidak Ditemukan',
    'NIK tidak ditemukan!',
    ' tidak  terdaftar. ',
  ])('takes %j as nobody found', (text) => {
    expect(parseDecileLabel(text)).toEqual({ kind: 'not-found' });
  });

  it.each(['6-10', '6–10', '6 — 10', '6 ‑ 10', 'Desil 6-10', '6 s.d. 10', '6 s/d 10', '6 sampai 10', '６－１０'])(
    'takes %j as the range of the site',
    (text) => {
      expect(parseDecileLabel(text)).toEqual({ kind: 'range', from: 6, to: 10 });
    },
  );

  it.each(['Desil 3', 'DESIL3', 'desil ke-3', 'Desil: 3', ' 3 ', '"3"'])('takes %j as decile 3', (text) => {
    expect(parseDecileLabel(text)).toEqual({ kind: 'decile', decile: 3 });
  });

  it.each(['0', '11', '3,5', '-3', '1-4', '6-9', '5-10', '6-10-10', 'miskin', 'desil', '', 'tidak', 'YA', '3 4'])(
    'guesses nothing from %j and keeps it',
    (text) => {
      expect(parseDecileLabel(text)).toEqual({ kind: 'unknown', text });
    },
  );

  it('has an answer to any text, and a decile is always from 1 to 10', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = parseDecileLabel(text);
        expect(['decile', 'range', 'unranked', 'not-found', 'unknown']).toContain(found.kind);
        if (found.kind === 'decile') expect(found.decile >= 1 && found.decile <= 10).toBe(true);
        if (found.kind === 'unknown') expect(found.text).toBe(text);
      }),
    );
  });

  it('is quick with a text of any length', () => {
    const text = `${'. '.repeat(200_000)}x`;
    expect(parseDecileLabel(text)).toEqual({ kind: 'unknown', text });
  });

  it('takes what is no text as unknown, without a text', () => {
    for (const value of [undefined, null, 3, {}, ['3'], Symbol('3')]) {
      expect(parseDecileLabel(value)).toEqual({ kind: 'unknown' });
    }
  });
});
