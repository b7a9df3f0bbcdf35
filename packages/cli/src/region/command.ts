import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../context.ts';
import { languageArg } from '../language.ts';
import { readChoice, readCount } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export const args = {
  query: { type: 'positional', valueHint: 'code|text', required: false },
  level: { type: 'string', valueHint: 'level' },
  within: { type: 'string', valueHint: 'code' },
  limit: { type: 'string', valueHint: 'n' },
  children: { type: 'boolean' },
  villages: { type: 'boolean' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

const levels = ['province', 'regency', 'district'] as const;
const mostHits = 100;

/** Looks a code up or searches a name: `bansos region`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const given = parseArgs<typeof args>(rawArgs, args);
  const query = given._.join(' ').trim();
  if (query === '') throw new UsageError(({ usage }) => usage.noQuery);
  if (query.replace(/\D/g, '').length > 10) throw new UsageError(({ usage }) => usage.numberAsRegion);
  const level = readChoice('--level', given.level, levels);
  const limit = readCount('--limit', given.limit, mostHits);
  const { children = false, villages = false, within, json = false } = given;

  if (/^[\d.\s]+$/.test(query)) {
    const forText = given.level === undefined ? (within === undefined ? limit && '--limit' : '--within') : '--level';
    if (forText) throw new UsageError(({ usage }) => usage.onlyForText(forText));
    if (children && villages) throw new UsageError(({ usage }) => usage.childrenAndVillages);
    const { lookUp } = await import('./look-up.ts');
    const report = await lookUp(query.replace(/[.\s]/g, ''), { children, villages });
    return print(
      report,
      report.region !== null,
      json,
      context,
      async () => (await import('./show-region.ts')).showRegion,
    );
  }
  const forCode = children ? '--children' : villages && '--villages';
  if (forCode) throw new UsageError(({ usage }) => usage.onlyForCode(forCode));
  const { search } = await import('./search.ts');
  const report = search(query, { level, within, limit: limit ?? 10 });
  return print(report, report.hits.length > 0, json, context, async () => (await import('./show-hits.ts')).showHits);
}

async function print<Report>(
  report: Report,
  found: boolean,
  json: boolean,
  { io, words, paint }: Context,
  loadShow: () => Promise<(report: Report, words: Context['words'], paint: Context['paint']) => string>,
): Promise<number> {
  io.out(json ? `${JSON.stringify(report, null, 2)}\n` : (await loadShow())(report, words, paint));
  return found ? exitCode.ok : exitCode.negative;
}
