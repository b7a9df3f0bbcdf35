import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { width } from '../layout.ts';
import { runMain } from '../test-io.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const link = (...args: string[]) => runMain(['link', ...args]);
const message = (input: string, ...args: string[]) => runMain(['link', '--message', '-', ...args], { input });

const fraud = 'Selamat! Bansos cair. Daftar di https://bit.ly/abc lalu kirim OTP dan foto KTP, sebarkan ke 10 grup.';

describe('bansos link', () => {
  it.each([
    [
      'https://cekbansos.kemensos.go.id/?x=1',
      0,
      /✓ A government address \(\.go\.id\) What opens cekbansos\.kemensos\.go\.id/,
    ],
    [
      'https://play.google.com/store/apps/details?id=id.go.kemensos.pelaporan',
      0,
      /✓ The page of the app Cek Bansos .*publisher/,
    ],
    ['https://kompas.com/berita', 1, /– Not a \.go\.id address What opens kompas\.com .*Enter no NIK/],
    [
      'https://bansoskemensosgo.id/daftar',
      1,
      /✗ Suspicious: do not open it What opens bansoskemensosgo\.id .*kemensos/,
    ],
    ['https://kemensos.go.id@example.com/', 1, /✗ Suspicious.* What opens example\.com .*There is an @/],
    ['halo dunia', 1, /– Not a link • This is not /],
  ])('%s ends with %i', async (url, code, expected) => {
    const run = await link(url);
    expect(run).toMatchObject({ code, err: '' });
    expect(flat(run.out)).toMatch(expected);
  });

  it('shows the host and nothing else of a link', async () => {
    const { out } = await link('https://user:sandi@example.com/jalan/rahasia?nik=rahasia#rahasia');
    expect(out).toContain('example.com');
    expect(out).not.toMatch(/rahasia|sandi|jalan/);
  });

  it('hides a host with a long number', async () => {
    for (const more of [[], ['--json']]) {
      const { out } = await link('https://3204115710909001.example.com/', ...more);
      expect(out).not.toContain('9001');
    }
    expect(flat((await link('https://3204115710909001.example.com/')).out)).toContain('is not shown');
  });

  it('reads standard input', async () => {
    const run = await runMain(['link', '-'], { input: ' kemensos.go.id\n', inputIsTerminal: true });
    expect(run).toMatchObject({ code: 0, err: expect.stringMatching(/^Paste the link/) });
  });

  it('gives verdict, host and reasons with sentences as JSON', async () => {
    const { code, out } = await link('https://bit.ly/rahasia', '--json', '--lang', 'id');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ verdict: 'suspicious', host: 'bit.ly', hostHidden: false });
    expect(report.reasons).toContainEqual(expect.objectContaining({ code: 'shortener', text: expect.any(String) }));
    expect(out).not.toContain('rahasia');
  });
});

describe('bansos link --message', () => {
  it('tells each sign once, why it is one and who says so, and ends with 1', async () => {
    const { code, out } = await message(`${fraud} ${fraud}`);
    expect(code).toBe(1);
    const text = flat(out);
    expect(text).toMatch(/✗ There are signs of a fraud .* 021-171 first\./);
    expect(text.match(/The message asks for an OTP/g)).toHaveLength(1);
    expect(text).toMatch(/The message asks for an OTP[^[]*\[\d/);
    expect(text).toContain('– The short link bit.ly hides where it leads.');
    expect(text).toMatch(/Sources \[1\]/);
    expect(text).not.toMatch(/Selamat|abc/);
  });

  it('does not call a message true in which it finds nothing', async () => {
    const { code, out } = await message('Besok rapat RT di balai desa.');
    expect(code).toBe(0);
    expect(flat(out)).toMatch(/– No sign that we know .* does not prove that it is true/);
    expect(out).not.toContain('rapat');
  });

  it('reads a file', async () => {
    const readFile = async (path: string): Promise<string> => (path === 'pesan.txt' ? fraud : '');
    expect((await runMain(['link', '--message', 'pesan.txt'], { readFile })).code).toBe(1);
  });

  it('says where signs stand as JSON, and nothing of the message', async () => {
    const { out } = await message(fraud, '--json');
    const report = JSON.parse(out);
    expect(report.verdict).toBe('signs-found');
    for (const { at, sentence, cite } of report.signs) {
      expect(at[0]).toBeLessThan(at[1]);
      expect(sentence).toMatch(/\.$/);
      for (const { source } of cite) expect(report.sources).toHaveProperty(source);
    }
    expect(out).not.toMatch(/bit\.ly\/abc|foto KTP, sebarkan/);
  });
});

it.each(['id', 'en'])('fits the terminal and keeps its colours apart, in %s', async (lang) => {
  const urls = ['kemensos.go.id', 'https://bansoskemensosgo.id', 'kompas.com', 'x y', 'http://192.168.0.1/a.apk'];
  for (const args of [...urls.map((url) => [url]), ['--message', '-']]) {
    const { out } = await runMain(['link', ...args, '--lang', lang], { input: fraud });
    for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
    expect(out).not.toMatch(/undefined|\[object/);
    const coloured = await runMain(['link', ...args, '--lang', lang], { input: fraud, env: { FORCE_COLOR: '1' } });
    expect(stripVTControlCharacters(coloured.out)).toBe(out);
  }
});
