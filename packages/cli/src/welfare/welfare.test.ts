import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { width } from '../layout.ts';
import { runMain } from '../test-io.ts';
import { readRupiah } from './read-rupiah.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const welfare = (...args: string[]) => runMain(['welfare', '--as-of', '2026-03-01', ...args]);

describe('readRupiah', () => {
  it.each([
    ['700000', 700_000],
    ['700.000', 700_000],
    ['Rp700.000', 700_000],
    ['rp 1.250.000', 1_250_000],
    ['Rp. 700.000,-', 700_000],
    ['Rp700,000', 700_000],
    ['0', 0],
  ])('reads %s', (text, sum) => {
    expect(readRupiah('--per-head', text)).toBe(sum);
  });

  it.each(['', 'banyak', '700.5', '70.0000', '7e5', '-5', '700 ribu', '3204115710909001', '1.2,3', 'Rp'])(
    'refuses %s',
    (text) => {
      expect(() => readRupiah('--per-head', text)).toThrow('wrong usage');
    },
  );
});

describe('bansos welfare', () => {
  it('tells the line of a province with its period and the day it came out', async () => {
    const { code, out, err } = await welfare('--province', '32.04');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = flat(out);
    expect(text).toContain('Seen on 1 March 2026 Poverty line: Jawa Barat Line Rp575,499 per person a month');
    expect(text).toMatch(/BPS survey September 2025, published 5 February 2026/);
    expect(text).toContain('A provincial average.');
    expect(text).not.toContain('Class');
  });

  it('tells the national line and household without a province, and what newer figure is missing or may be out', async () => {
    expect(flat((await welfare()).out)).toMatch(
      /Poverty line: Indonesia .* Household Rp[\d,]+ a month for 4\.\d+ people/,
    );
    const later = flat((await runMain(['welfare', '--province', '32', '--as-of', '2026-11-21'])).out);
    expect(later).toMatch(/There is a newer one \(March 2026\), but we did not find its figure\./);
    expect(later).toMatch(/Our sources reach to \d+ \w+ 2026\. A newer figure may be out\./);
  });

  it('says by whose line it measures where a province had none', async () => {
    const { out } = await runMain(['welfare', '--province', '94', '--as-of', '2022-01-01']);
    expect(flat(out)).toContain('the province it was taken out of');
  });

  it('puts a spending into its class, with the bounds, and says what that does not decide', async () => {
    const text = flat((await welfare('--per-head', 'Rp700.000', '--province', '32')).out);
    expect(text).toMatch(
      /A spending of Rp700,000 per person a month Class Vulnerable \((?:low|medium|high) confidence\) \[/,
    );
    expect(text).toContain('The sum 1.22 times the poverty line');
    expect(text).toContain('Bounds Rp575,499 to below Rp863,249 (1 to below 1.5 times the line)');
    expect(text).toMatch(/What this does not decide • This class is no decile and does not decide on aid\./);
  });

  it('has no upper bound for the highest class', async () => {
    expect(flat((await welfare('--per-head', '99000000')).out)).toMatch(
      /Rp[\d,]+ and above \(17 times the line and above\)/,
    );
  });

  it('says where no line had been published yet', async () => {
    const { code, out } = await runMain(['welfare', '--per-head', '700000', '--as-of', '2018-01-01']);
    expect(code).toBe(0);
    expect(out).toContain('No line that we know of had been published');
    expect(out).not.toContain('Class');
  });

  it('says what a decile means, and which programmes ask for it', async () => {
    const text = flat((await welfare('--decile', '3')).out);
    expect(text).toMatch(/Decile 3 Families ranked at 20 to 30 percent.*Often called: nearly poor/);
    expect(text).toMatch(/Programmes that ask for the decile A decile that fits is needed, but not enough\./);
    expect(text).toMatch(/✓ This decile fits .*Family Hope Programme \(PKH\): deciles 1–4/);
    expect(text).toContain('Do not ask for the decile: Village fund cash aid');
    expect(text).toMatch(/What it is not • A decile does not measure income/);
    expect(text).toContain('bansos check family.json');
    expect(text).not.toContain('Poverty line');
  });

  it('tells a decile that does not fit, and one that officials may still take', async () => {
    const text = flat((await welfare('--decile', 'Desil 5')).out);
    expect(text).toMatch(/\? The decile alone does not settle it.*✗ This decile does not fit .*\(PKH\): deciles 1–4/);
  });

  it('takes the range of the site without guessing within it', async () => {
    const text = flat((await welfare('--decile', '6–10')).out);
    expect(text).toContain('Deciles 6 to 10 The Cek Bansos site does not tell deciles 6 to 10 apart.');
    expect(text).not.toContain('Often called');
  });

  it.each([
    ['belum ada desil', /No decile yet The family is known but has no rank yet\. That is no refusal/],
    ['TIDAK DITEMUKAN', /Not found The site found nobody\. That is no decile, and no proof/],
  ])('explains %s', async (label, expected) => {
    const { code, out } = await welfare('--decile', label);
    expect(code).toBe(0);
    expect(flat(out)).toMatch(expected);
    expect(out).not.toContain('Programmes that ask');
  });

  it('says that there was no decile before DTSEN', async () => {
    const text = flat((await runMain(['welfare', '--decile', '2', '--as-of', '2022-01-01'])).out);
    expect(text).toContain('Deciles of DTSEN have been used since 1 April 2025.');
    expect(text).not.toContain('This decile fits');
  });

  it('warns once where the day is later than the sources of the limits', async () => {
    const { out } = await runMain(['welfare', '--decile', '3', '--as-of', '2026-11-21']);
    expect(flat(out).match(/The sources of the limits reach to \d+ \w+ 2026/g)).toHaveLength(1);
  });

  it('tells decile and line together where a place is given, and less in brief', async () => {
    const { out } = await welfare('--decile', '3', '--province', '32', '--brief');
    expect(out).toMatch(/Poverty line: Jawa Barat[\s\S]*Decile 3/);
    expect(out).not.toMatch(/Sources|\[\d|Where the data are wrong/);
    expect(out).toContain('A decile does not measure income');
  });

  it.each([
    ['id', ['--per-head', '700000', '--province', '91']],
    ['en', ['--per-head', '700000']],
    ['id', ['--decile', '1']],
    ['en', ['--decile', '6-10']],
    ['id', ['--decile', 'belum ada desil', '--brief']],
    ['en', ['--decile', '10', '--as-of', '2020-01-01']],
  ])('fits the terminal, in %s with %o', async (lang, more) => {
    const { code, out } = await welfare(...more, '--lang', lang);
    expect(code).toBe(0);
    for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
    expect(out).not.toMatch(/undefined|\[object|NaN|Invalid/);
    const args = ['welfare', '--as-of', '2026-03-01', ...more, '--lang', lang];
    expect(stripVTControlCharacters((await runMain(args, { env: { FORCE_COLOR: '1' } })).out)).toBe(out);
  });

  it('gives line, class and decile as JSON, with every source', async () => {
    const { out } = await welfare('--per-head', '700000', '--province', '32', '--decile', '3', '--json');
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      asOf: '2026-03-01',
      perHead: 700_000,
      province: { code: '32', name: 'Jawa Barat' },
      line: { rupiah: 575_499, period: '2025-09' },
      spending: { class: { id: 'rentan' }, from: 575_499 },
      decile: { label: { kind: 'decile', decile: 3 }, programs: { kind: 'by-decile' } },
    });
    for (const [, id = ''] of out.matchAll(/"source": "([^"]+)"/g)) expect(report.sources).toHaveProperty(id);
  });

  it('gives null for a line that had not been published', async () => {
    expect(JSON.parse((await runMain(['welfare', '--json', '--as-of', '2018-01-01'])).out).line).toBeNull();
  });
});
