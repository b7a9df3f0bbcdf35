import { type ArgsDef, parseArgs } from 'citty';
import { findProgram } from '../../catalogs.ts';
import { type Context, exitCode } from '../../context.ts';
import { languageArg } from '../../language.ts';
import { loadOrTell } from '../../load-or-tell.ts';
import { readDate } from '../../options.ts';
import { UsageError } from '../../usage-error.ts';
import { collectRules } from './collect.ts';
import { showRules } from './show.ts';

export const args = {
  program: { type: 'positional', valueHint: 'program', required: false },
  'as-of': { type: 'string', valueHint: 'YYYY-MM-DD' },
  history: { type: 'boolean' },
  catalog: { type: 'string', valueHint: 'file' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Prints rules as prose, for those who know the law and not the code: `bansos catalog print`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const { io, words, paint } = context;
  const given = parseArgs<typeof args>(rawArgs, args);
  const [asked, ...more] = given._;
  if (more.length > 0) throw new UsageError(({ usage }) => usage.oneProgram);
  const asOf = readDate('--as-of', given['as-of'] ?? io.today());
  const catalog = await loadOrTell(rawArgs, args, given.json === true, context);
  if (typeof catalog === 'number') return catalog;

  const programs = asked === undefined ? catalog.programs : [findProgram(catalog, asked)];
  const rules = collectRules(catalog, programs, { asOf, history: given.history === true });
  io.out(given.json ? `${JSON.stringify(rules, null, 2)}\n` : showRules(rules, catalog, words, paint));
  return exitCode.ok;
}
