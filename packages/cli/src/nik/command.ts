import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../context.ts';
import { languageArg } from '../language.ts';
import { UsageError } from '../usage-error.ts';

export const args = {
  nik: { type: 'positional', valueHint: 'nik', required: false },
  'as-of': { type: 'string', valueHint: 'YYYY-MM-DD' },
  kk: { type: 'boolean' },
  reveal: { type: 'boolean' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Explains one number: `bansos nik`. */
export async function run(rawArgs: string[], { io, words, paint }: Context): Promise<number> {
  const given = parseArgs<typeof args>(rawArgs, args);
  let number = given._.join(' ').trim();
  if (number === '-') {
    if (io.inputIsTerminal) io.err(`${words.nik.prompt}\n`);
    number = readOneLine(await io.readInput());
  }
  if (number === '') throw new UsageError(({ usage }) => usage.noNumber);
  const { reportOn } = await import('./report.ts'); // and with it the tables
  const report = reportOn(number, {
    kind: given.kk ? 'kk' : 'nik',
    asOf: given['as-of'] ?? io.today(),
    reveal: given.reveal === true,
    locale: words.language,
  });
  if (given.json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { showReport } = await import('./show.ts');
    io.out(showReport(report, words, paint));
  }
  return report.status === 'invalid' ? exitCode.negative : exitCode.ok;
}

/** Two lines would be read as the digits of one number. */
function readOneLine(input: string): string {
  const lines = input.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new UsageError(({ usage }) => usage.emptyInput);
  if (lines.length > 1) throw new UsageError(({ usage }) => usage.severalNumbers);
  return lines[0] ?? '';
}
