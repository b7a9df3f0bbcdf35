import { stripVTControlCharacters } from 'node:util';
import { listingWords, pipelineStates } from '@bansos-kit/core/schedule';
import { describe, expect, it } from 'vitest';
import { width } from '../layout.ts';
import { runMain } from '../test-io.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const status = (...args: string[]) => runMain(['status', ...args]);

describe('bansos status', () => {
  it('tells what the words mean, whose move it is, what to do, what can follow, and that it is no proof', async () => {
    const { code, out, err } = await status('Status:', 'SUKSES', 'SPM', '12/05');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = flat(out);
    expect(text).toMatch(/→ SPM accepted Under way\. Meaning .* \[1/);
    expect(text).toMatch(
      /Whose move .* What you can do .* What can follow • SP2D • OMSPAN • Taken off this period's list/,
    );
    expect(text).toContain('The money This word is no proof that money has arrived.');
    expect(text).toContain('Also written SUKSES SPM');
    expect(text).toMatch(/Seen in SIKS-NG, .* confidence Sources \[1\]/);
    expect(text).not.toContain('12/05');
  });

  it('says of a word that speaks of paid money only that it says so', async () => {
    const text = flat((await status('top up')).out);
    expect(text).toMatch(/✓ Topped up By this word, the money is out\./);
    expect(text).toContain('only the bank or PT Pos knows');
    expect(text).not.toContain('no proof');
    expect(flat((await status('sudah transaksi')).out)).toContain('What can follow Nothing more in this period.');
  });

  it('shows both meanings of SI, and the question that tells them apart', async () => {
    const { code, out } = await status('SI');
    expect(code).toBe(0);
    expect(flat(out)).toMatch(/can mean several things Which column is SI in\?.*→ SI \(order.*! SI with a fault/);
  });

  it('says that an exclusion is for this period', async () => {
    const text = flat((await status('EXCLUDE PEKERJAAN')).out);
    expect(text).toMatch(/✗ Excluded for a job Not paid in this period\..*The next period is judged anew\./);
  });

  it('says that a list is not a payment', async () => {
    expect(flat((await status('YA')).out)).toMatch(/– YA \(yes\) About a list, not about a payment\./);
    expect(flat((await status('Proses Bank Himbara / PT Pos')).out)).toMatch(/Note .* no proof|no proof .* Note/);
  });

  it('says of unknown words that they are not known, whom to ask, and ends with 1', async () => {
    const { code, out } = await status('entah rahasia');
    expect(code).toBe(1);
    expect(flat(out)).toMatch(/\? These words are not in our list .*pendamping.* 021-171\./);
    expect(out).not.toContain('rahasia');
    expect(out).toContain('bansos status --list');
  });

  it('reads standard input, and asks a person to type', async () => {
    const { code, out, err } = await runMain(['status', '-'], { input: 'gagal cek rekening\n', inputIsTerminal: true });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('! Account check failed') });
    expect(err).toMatch(/^Type the words/);
  });

  it('explains every word that it lists', async () => {
    for (const { words } of [...pipelineStates(), ...listingWords()])
      for (const word of words) expect((await status(word)).code, word).toBe(0);
  });

  it.each(['id', 'en'])('fits the terminal and keeps its colours apart, in %s', async (lang) => {
    const all = [...pipelineStates(), ...listingWords()].map(({ words }) => words[0] ?? '');
    for (const args of [...all.map((word) => [word]), ['--list'], ['entah']]) {
      const { out } = await status(...args, '--lang', lang);
      for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
      expect(out).not.toMatch(/undefined|\[object|Invalid/);
      const coloured = await runMain(['status', ...args, '--lang', lang], { env: { FORCE_COLOR: '1' } });
      expect(stripVTControlCharacters(coloured.out)).toBe(out);
    }
  });
});

describe('bansos status --list', () => {
  it('prints every word in the order of a payment', async () => {
    const { code, out } = await status('--list', '--lang', 'id');
    expect(code).toBe(0);
    for (const { label } of [...pipelineStates(), ...listingWords()]) expect(flat(out)).toContain(label.id);
    expect(out.indexOf('SP2D')).toBeLessThan(out.indexOf('Top up / salur'));
  });

  it('prints them as JSON', async () => {
    const { states, listings, sources } = JSON.parse((await status('--list', '--json')).out);
    expect([states.length, listings.length]).toEqual([pipelineStates().length, listingWords().length]);
    expect(Object.keys(sources).length).toBeGreaterThan(0);
  });
});

describe('bansos status --json', () => {
  it('has the state and its sources, and nothing that was typed', async () => {
    const report = JSON.parse((await status('SP2D', 'rahasia', '--json')).out);
    expect(report).toMatchObject({ kind: 'known', state: { id: 'sp2d', proofOfMoney: false } });
    for (const { source } of report.state.cite) expect(report.sources).toHaveProperty(source);
    expect(JSON.stringify(report)).not.toContain('rahasia');
  });

  it('has only the kind of unknown words', async () => {
    const { code, out } = await status('rahasia', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ kind: 'unknown', sources: {} });
  });
});
