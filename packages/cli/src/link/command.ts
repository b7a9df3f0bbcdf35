import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../context.ts';
import { readText } from '../files.ts';
import { languageArg } from '../language.ts';
import { readPath } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export const args = {
  url: { type: 'positional', valueHint: 'url', required: false },
  message: { type: 'string', valueHint: 'file' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Judges a link, or a whole message, by its writing: `bansos link`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const given = parseArgs<typeof args>(rawArgs, args);
  const [typed = '', ...more] = given._;
  const file = readPath('--message', given.message);
  if (file !== undefined) {
    if (given._.length > 0) throw new UsageError(({ usage }) => usage.linkOrMessage);
    return inspectMessage(file, given.json === true, context);
  }
  if (more.length > 0) throw new UsageError(({ usage }) => usage.oneLink);
  const link = (typed === '-' ? await readText('-', context, context.words.link.linkPrompt) : typed).trim();
  if (link === '') throw new UsageError(({ usage }) => usage.noLink);
  return inspectOne(link, given.json === true, context);
}

async function inspectOne(link: string, json: boolean, { io, words, paint }: Context): Promise<number> {
  const { reportOnLink } = await import('./report-link.ts'); // and with it the tables
  const report = reportOnLink(link, words.language);
  if (json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else io.out((await import('./show.ts')).showLink(report, words, paint));
  return report.verdict === 'official' ? exitCode.ok : exitCode.negative;
}

async function inspectMessage(path: string, json: boolean, context: Context): Promise<number> {
  const { io, words, paint } = context;
  const message = await readText(path, context, words.link.messagePrompt);
  if (message.trim() === '') throw new UsageError(({ usage }) => usage.emptyMessage);
  const { reportOnMessage } = await import('./report-message.ts');
  const report = reportOnMessage(message, words.language);
  if (json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else io.out((await import('./show.ts')).showMessage(report, words, paint));
  return report.verdict === 'no-sign-found' ? exitCode.ok : exitCode.negative;
}
