import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../context.ts';
import { languageArg } from '../language.ts';
import { readDate } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { readRupiah } from './read-rupiah.ts';

export const args = {
  'per-head': { type: 'string', valueHint: 'rupiah' },
  province: { type: 'string', valueHint: 'code' },
  decile: { type: 'string', valueHint: 'decile' },
  'as-of': { type: 'string', valueHint: 'YYYY-MM-DD' },
  brief: { type: 'boolean' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Shows where a spending or a decile stands, and what that does not decide: `bansos welfare`. */
export async function run(rawArgs: string[], { io, words, paint }: Context): Promise<number> {
  const given = parseArgs<typeof args>(rawArgs, args);
  if (given._.length > 0) throw new UsageError(({ usage }) => usage.noArguments);
  const asOf = readDate('--as-of', given['as-of'] ?? io.today());
  const perHead = given['per-head'] === undefined ? undefined : readRupiah('--per-head', given['per-head']);
  const province = given.province === undefined ? undefined : await readProvince('--province', given.province);
  const decile = given.decile === undefined ? undefined : await readDecile('--decile', given.decile);

  const { reportOn } = await import('./report.ts'); // and with it the tables
  const report = reportOn({
    asOf,
    ...(perHead !== undefined && { perHead }),
    ...(province && { province }),
    ...(decile && { decile }),
  });
  if (given.json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { showWelfare } = await import('./show.ts');
    io.out(showWelfare(report, { brief: given.brief === true }, words, paint));
  }
  return exitCode.ok;
}

/** A province, by its code or that of a region in it. */
async function readProvince(option: string, value: string) {
  const code = value.replaceAll('.', '').trim();
  const { findRegion } = await import('@bansos-kit/core/regions');
  const region = /^\d{2}(?:\d\d){0,2}$/.test(code) ? findRegion(code) && findRegion(code.slice(0, 2)) : undefined;
  if (!region) throw new UsageError(({ usage }) => usage.province(option));
  return { code: region.code, name: region.name ?? region.code };
}

/** What the official site prints; anything else is not guessed. */
async function readDecile(option: string, value: string) {
  const { parseDecileLabel } = await import('@bansos-kit/core/welfare');
  const label = parseDecileLabel(value);
  if (label.kind === 'unknown') throw new UsageError(({ usage }) => usage.decile(option));
  return label;
}
