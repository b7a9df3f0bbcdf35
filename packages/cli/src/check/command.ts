import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../context.ts';
import { readJson } from '../files.ts';
import { languageArg } from '../language.ts';
import { readDate, readRepeated } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export const args = {
  file: { type: 'positional', valueHint: 'household.json', required: false },
  'as-of': { type: 'string', valueHint: 'YYYY-MM-DD' },
  program: { type: 'string', valueHint: 'id' },
  catalog: { type: 'string', valueHint: 'file' },
  all: { type: 'boolean' },
  brief: { type: 'boolean' },
  payments: { type: 'boolean' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Compares a household with the written criteria of every programme: `bansos check`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const { io, words, paint } = context;
  const given = parseArgs<typeof args>(rawArgs, args);
  const [file = '', ...more] = given._;
  if (file === '') throw new UsageError(({ usage }) => usage.noHousehold);
  if (more.length > 0) throw new UsageError(({ usage }) => usage.oneHousehold);
  if (given.all && given.brief) throw new UsageError(({ usage }) => usage.allAndBrief);
  const asOf = readDate('--as-of', given['as-of'] ?? io.today());
  const { findProgram, notJson } = await import('../catalogs.ts'); // and with it the national catalog
  const { loadOrTell } = await import('../load-or-tell.ts');
  const json = given.json === true;
  const catalog = await loadOrTell(rawArgs, args, json, context);
  if (typeof catalog === 'number') return catalog;
  const programs = readRepeated('program', rawArgs, args).map((asked) => findProgram(catalog, asked).id);

  const read = await readJson(file, context);
  const { explainFactIssue, parseFacts } = await import('@bansos-kit/core/policy');
  const { tellFindings } = await import('../show-findings.ts');
  const { household } = words.check;
  if (!read.ok) return tellFindings([{ file: household, findings: [notJson(read, words)] }], json, context);
  const { facts, issues = [] } = parseFacts(catalog, read.json);
  if (!facts) {
    const findings = issues.map((issue) => {
      const message = explainFactIssue(issue, { locale: words.language });
      return { code: issue.code, path: issue.path, message };
    });
    return tellFindings([{ file: household, findings }], json, context);
  }

  const { reportOn } = await import('./report.ts');
  const asked = [...new Set(programs)];
  const payments = given.payments && (await import('./payments.ts')).paymentsOf(facts, catalog, asOf, asked);
  const options = { asOf, programs: asked, locale: words.language, ...(payments && { payments }) };
  const report = reportOn(facts, catalog, options);
  if (json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { showCheck } = await import('./show.ts');
    const detail = given.brief ? 'brief' : given.all ? 'all' : 'usual';
    io.out(showCheck(report, { detail, asked: programs.length > 0 }, words, paint));
  }
  return exitCode.ok;
}
