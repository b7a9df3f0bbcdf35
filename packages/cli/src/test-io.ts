import { readFile } from 'node:fs/promises';
import type { Io } from './io.ts';
import { main } from './main.ts';

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process, in English unless told otherwise, on a fixed day. */
export async function runMain(
  args: string[],
  { input = '', ...changes }: Partial<Io> & { input?: string } = {},
): Promise<Run> {
  const run: Run = { code: -1, out: '', err: '' };
  run.code = await main(args, {
    out: (text) => {
      run.out += text;
    },
    err: (text) => {
      run.err += text;
    },
    readInput: async () => input,
    readFile: (path) => readFile(path, 'utf8'),
    writeFile: () => Promise.reject(new Error('no test wrote here')),
    inputIsTerminal: false,
    env: { LANG: 'en_US.UTF-8' },
    isTerminal: false,
    today: () => '2026-11-21',
    ...changes,
  });
  return run;
}
