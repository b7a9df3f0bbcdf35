import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cases from '../../cases/nik.json' with { type: 'json' };
import { anyInput, asOf, birthDates, nearlyNiks, serials, sexes, typed, validNiks } from '../../test/niks.ts';
import { step } from '../../test/sample.ts';
import { generateNik, isNik, type NikIssueCode, type NikOptions, nikVerdict, parseNik, scanNiks } from './index.ts';

const codesOf = (text: unknown, options?: NikOptions): NikIssueCode[] =>
  parseNik(text as string, options).issues.map(({ code }) => code);

describe('the cases', () => {
  it.each(cases.map((one) => [one.why, one] as const))('%s', (_, { input, asOf, expect: expected }) => {
    expect(parseNik(input, { asOf })).toEqual(expected);
  });
});

describe('laws', () => {
  it('gives back what a NIK was made from', () => {
    fc.assert(
      fc.property(validNiks, birthDates, sexes, serials, (other, birthDate, sex, serial) => {
        const region = other.slice(0, 6);
        const nik = generateNik({ region, birthDate, sex, serial });
        const result = parseNik(nik, { asOf });
        expect(result).toMatchObject({
          status: 'valid',
          value: { nik, regionCode: region, regionStatus: 'current', birthDate, sex, serial },
          issues: [],
        });
      }),
    );
  });

  it('reads the same number however it is written', () => {
    fc.assert(
      fc.property(typed(validNiks), ({ digits, text }) => {
        expect(parseNik(text, { asOf })).toEqual(parseNik(digits, { asOf }));
      }),
    );
  });

  it('gives a result for anything, with issues unless it is valid', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = parseNik(input as string);
        expect(result.issues.length === 0).toBe(result.status === 'valid');
        if (typeof input !== 'string') expect(result.issues.map(({ code }) => code)).toEqual(['not-text']);
      }),
      { numRuns: 1000 },
    );
  });

  it('never answers a birth date to come, nor one with other digits', () => {
    const days = fc
      .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2230, 0, 1) / 86_400_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(nearlyNiks, days, (nik, day) => {
        const result = parseNik(nik, { asOf: day });
        if (result.status === 'invalid') return;
        const { birthDate, birthDateAlternatives, sex } = result.value;
        for (const date of [birthDate, ...birthDateAlternatives]) {
          expect(date <= day).toBe(true);
          const [year = '', month = '', dayOfMonth = ''] = date.split('-');
          const written = String(Number(dayOfMonth) + (sex === 'female' ? 40 : 0)).padStart(2, '0');
          expect(written + month + year.slice(2)).toBe(nik.slice(6, 12));
          expect(new Date(date).toISOString().slice(0, 10)).toBe(date); // it exists
        }
        for (const date of birthDateAlternatives) expect(date < birthDate).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with isNik and scanNiks, on any day', () => {
    const texts = fc.array(
      fc.oneof(
        nearlyNiks,
        typed(nearlyNiks).map(({ text }) => text),
        fc.string(),
      ),
      { maxLength: 8 },
    );
    const days = fc.constantFrom(undefined, asOf, '1999-12-31', '2000-02-28', '2000-02-29', '2024-02-28', '2150-01-01');
    fc.assert(
      fc.property(texts, days, (list, day) => {
        const options = day === undefined ? {} : { asOf: day };
        const lines = list.map((text) => text.replace(/[\r\n]/g, ' '));
        const scan = scanNiks(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')), options);
        expect(scan.rows).toBe(lines.length);
        for (const [index, line] of lines.entries()) {
          const { status } = parseNik(line, options);
          expect(isNik(line, options)).toBe(status !== 'invalid');
          expect(isNik(line, { ...options, accept: 'valid' })).toBe(status === 'valid');
          expect(scan.verdicts[index]).toBe(nikVerdict[status]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds no digit of the number in an issue', () => {
    fc.assert(
      fc.property(nearlyNiks, (nik) => {
        const text = JSON.stringify(parseNik(nik, { asOf }).issues).replaceAll(/"at":\[\d+,\d+\]/g, '');
        expect(text).not.toMatch(/\d{3}/);
      }),
    );
  });
});

describe('what is wrong', () => {
  it.each([
    [320411],
    [3204115710909001n],
    [null],
    [undefined],
    [{}],
    [[]],
    [new String('3204115710909001')],
    [Symbol('x')],
    [true],
  ])('takes no %o for a text', (input) => {
    const result = parseNik(input as unknown as string);
    expect(result).toMatchObject({ status: 'invalid', issues: [{ code: 'not-text' }] });
    expect(isNik(input)).toBe(false);
  });

  it('says which part, and all of them', () => {
    expect(parseNik('9904113102900000', { asOf }).issues).toEqual([
      { code: 'province', at: [0, 2] },
      { code: 'date', at: [6, 12] },
      { code: 'serial', at: [12, 16] },
    ]);
    expect(codesOf('3299995710909001', { asOf })).toEqual(['regency']);
    expect(codesOf('3204995710900000', { asOf })).toEqual(['district', 'serial']);
  });

  it('points at what is no digit, in the text as it was given', () => {
    expect(parseNik(' 32O4-11 571090 90O1').issues).toEqual([
      { code: 'character', at: [3, 4], params: { count: 2 } },
      { code: 'character', at: [18, 19], params: { count: 2 } },
    ]);
    expect(codesOf('3204x1131029x9001')).toEqual(['character', 'character', 'length']);
    expect(codesOf('3204x13102900000', { asOf })).toEqual(['character', 'date', 'serial']);
    expect(codesOf('(3204115710909001)')).toEqual(['character', 'character']);
  });

  it('takes no decimal tail for digits', () => {
    for (const text of ['3204115710909001.0', '320411571090901.0', '320411571090900.1 ', '320411571090900.10']) {
      expect(parseNik(text).status).toBe('invalid');
      expect(isNik(text)).toBe(false);
      expect(codesOf(text)).toContain('character');
    }
    expect(isNik('3204.1157.1090.9001')).toBe(true);
    expect(isNik('320411571090.9001')).toBe(true);
  });

  it('counts what is missing or too many', () => {
    expect(parseNik('320411571090900').issues).toEqual([{ code: 'length', params: { found: 15 } }]);
    expect(parseNik('32041157109090011').issues).toEqual([{ code: 'length', params: { found: 17 } }]);
    expect(codesOf('')).toEqual(['empty']);
    expect(codesOf(' \u200b-NIK:')).toEqual(['empty']);
  });

  it('throws only for an asOf that is no date, and does not repeat it', () => {
    for (const day of ['2026-02-29', '21-11-2026', '', 'today', '1899-12-31', '0000-01-01']) {
      expect(() => parseNik('', { asOf: day })).toThrow(RangeError);
      expect(() => isNik('', { asOf: day })).toThrow(RangeError);
      expect(() => scanNiks(new Uint8Array(), { asOf: day })).toThrow(
        'asOf: expected a date from 1900 on, YYYY-MM-DD.',
      );
    }
  });
});

describe('every day of the calendar', () => {
  // Each day and month that digits can write, with each two-digit year, against the calendar of Date.
  it.each(['2026-11-21', '2000-02-29', '2024-02-29'])('as of %s', (asOf) => {
    const wrong: string[] = [];
    for (let digits = 0; digits < 1_000_000; digits += step) {
      const text = String(digits).padStart(6, '0');
      const [written, month, year] = [Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100];
      const day = written > 40 ? written - 40 : written;
      const expected = [2000, 1900]
        .map((century) => century + year)
        .filter((full) => {
          const date = new Date(Date.UTC(full, month - 1, day));
          const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          return month >= 1 && same && date.toISOString().slice(0, 10) <= asOf;
        })[0];
      const result = parseNik(`320411${text}9001`, { asOf });
      const found = result.status === 'invalid' ? undefined : Number(result.value.birthDate.slice(0, 4));
      if (found !== expected) wrong.push(`${text}: ${found}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it('turns the century at the very day', () => {
    const born = (day: string) => {
      const result = parseNik('3204112111269001', { asOf: day });
      return result.status === 'invalid' ? undefined : [result.value.birthDate, ...result.value.birthDateAlternatives];
    };
    expect(born('2026-11-20')).toEqual(['1926-11-21']);
    expect(born('2026-11-21')).toEqual(['2026-11-21', '1926-11-21']);
    expect(born('2046-11-21')).toEqual(['2026-11-21', '1926-11-21']);
    expect(born('2047-11-21')).toEqual(['2026-11-21']);
  });

  it('knows that 1900 had no 29 February', () => {
    expect(codesOf('3204112902009001', { asOf: '1999-12-31' })).toEqual(['date']);
    expect(parseNik('3204112902009001', { asOf })).toMatchObject({ value: { birthDate: '2000-02-29' } });
    expect(codesOf('3204112902009001', { asOf: '2150-01-01' })).toEqual(['age']);
  });
});

// A quadratic step would take an hour here; how fast it is stands in the benchmark.
it('gets through a megabyte of anything', () => {
  for (const unit of ['1', ' ', 'x', 'NIK', 'nik:', '٣', 'x1', '1 ', '\u{1f600}']) {
    const input = unit.repeat(1_000_000 / step / unit.length);
    const result = parseNik(input);
    expect(result.status).toBe('invalid');
    expect(result.issues.length).toBeLessThan(20);
    expect(isNik(input)).toBe(false);
  }
});
