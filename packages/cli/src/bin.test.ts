import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));
const synthetic = '3204115710909001';

/** The command as a process of its own, on the sources. */
function start(args: string[], env: Record<string, string> = {}) {
  const flags = ['--conditions=@bansos-kit/source', '--disable-warning=ExperimentalWarning'];
  return spawn(process.execPath, [...flags, bin, ...args], { env: { PATH: process.env['PATH'], LANG: 'en', ...env } });
}

async function finish(child: ReturnType<typeof start>, input = '') {
  child.stdin.on('error', () => {}); // a command that reads nothing may be gone by now
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}

describe('the process', () => {
  it('prints to standard output, errors to standard error, and ends with the exit code', async () => {
    const [plausible, invalid, wrong] = await Promise.all([
      finish(start(['nik', synthetic])),
      finish(start(['nik', '123'])),
      finish(start(['nik', '--nope'])),
    ]);
    expect(plausible).toMatchObject({ code: 0, out: expect.stringContaining('Katapang'), err: '' });
    expect(invalid).toMatchObject({ code: 1, out: expect.stringContaining('Not a NIK'), err: '' });
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--nope') });
  });

  it('reads standard input, prints JSON that parses, and today is a day', async () => {
    const { code, out } = await finish(start(['nik', '-', '--json']), `${synthetic}\n`);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.value.birthDate).toBe('1990-10-17');
    expect(report.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('has no escape bytes in a pipe or under NO_COLOR, and has them under FORCE_COLOR', async () => {
    const [piped, without, forced] = await Promise.all([
      finish(start(['nik', synthetic], { CI: '1' })),
      finish(start(['nik', synthetic], { NO_COLOR: '1', FORCE_COLOR: '1' })),
      finish(start(['nik', synthetic], { FORCE_COLOR: '1' })),
    ]);
    expect(piped.out).not.toContain('\u001B');
    expect(without.out).not.toContain('\u001B');
    expect(forced.out).toContain('\u001B');
  });

  it('reads files, and errors of the system come without its words', async () => {
    const family = fileURLToPath(new URL('../../../examples/household/keluarga.json', import.meta.url));
    const [read, missing] = await Promise.all([
      finish(start(['check', family, '--brief'])),
      finish(start(['check', '/nowhere/at-all.json'])),
    ]);
    expect(read).toMatchObject({ code: 0, out: expect.stringContaining('Family Hope'), err: '' });
    expect(missing).toMatchObject({ code: 2, out: '', err: expect.not.stringContaining('no such file') });
  });

  it('writes a calendar, and replaces one only when told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bansos-'));
    const file = join(folder, 'pkh.ics');
    const call = (...more: string[]) => finish(start(['schedule', 'pkh', '--year', '2025', '--ics', file, ...more]));
    expect(await call()).toMatchObject({ code: 0, err: '' });
    expect(await readFile(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(await call()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--force') });
    expect(await call('--force')).toMatchObject({ code: 0, err: '' });
    await rm(folder, { recursive: true });
  });

  it('ends quietly when the reader of its pipe is gone', async () => {
    const child = start(['region', '3204', '--villages']);
    child.stdout.destroy();
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
