import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../context.ts';
import { readText } from '../files.ts';
import { languageArg } from '../language.ts';
import { UsageError } from '../usage-error.ts';

export const args = {
  words: { type: 'positional', valueHint: 'words', required: false },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Explains what stands on the screen of SIKS-NG or Cek Bansos: `bansos status`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const { io, words, paint } = context;
  const given = parseArgs<typeof args>(rawArgs, args);
  const typed = given._.join(' ').trim();
  if (given.list) {
    if (typed !== '') throw new UsageError(({ usage }) => usage.listAndWords);
    const { listReport, showList } = await import('./list.ts');
    const report = listReport();
    io.out(given.json ? `${JSON.stringify(report, null, 2)}\n` : showList(report, words, paint));
    return exitCode.ok;
  }
  const text = typed === '-' ? (await readText('-', context, words.status.prompt)).trim() : typed;
  if (text === '') throw new UsageError(({ usage }) => usage.noStatusWords);
  const { reportOn } = await import('./report.ts'); // and with it the tables
  const report = reportOn(text);
  if (given.json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { showStatus } = await import('./show.ts');
    io.out(showStatus(report, words, paint));
  }
  return report.kind === 'unknown' ? exitCode.negative : exitCode.ok;
}
