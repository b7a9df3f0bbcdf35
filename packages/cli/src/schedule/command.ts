import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../context.ts';
import { languageArg } from '../language.ts';
import { readDate, readPath } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export const args = {
  program: { type: 'positional', valueHint: 'program', required: false },
  year: { type: 'string', valueHint: 'YYYY' },
  'as-of': { type: 'string', valueHint: 'YYYY-MM-DD' },
  ics: { type: 'string', valueHint: 'file' },
  force: { type: 'boolean' },
  brief: { type: 'boolean' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Shows when aid is paid, as far as anybody has said or seen: `bansos schedule`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const { io, words, paint } = context;
  const given = parseArgs<typeof args>(rawArgs, args);
  const asOf = readDate('--as-of', given['as-of'] ?? io.today());
  const year = readYear(given.year);
  const { json = false, brief = false, force = false } = given;
  const ics = readPath('--ics', given.ics);
  if (ics !== undefined && json) throw new UsageError(({ usage }) => usage.noTogether(['--ics', '--json']));
  if (force && ics === undefined) throw new UsageError(({ usage }) => usage.onlyWith('--force', '--ics'));
  const asked = given._.join(' ').trim();

  const { findSchedule } = await import('./programs.ts'); // and with it the national catalog
  const { reportAhead, reportYear } = await import('./report.ts');
  const program = asked === '' ? undefined : findSchedule(asked);
  const report =
    program === undefined && year === undefined
      ? reportAhead(asOf)
      : reportYear({ year: year ?? Number(asOf.slice(0, 4)), asOf, ...(program && { program }) });

  if (ics !== undefined) {
    const { writeCalendar } = await import('./write-calendar.ts');
    return writeCalendar(report, { path: ics, force }, context);
  }
  if (json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { showSchedule } = await import('./show.ts');
    io.out(showSchedule(report, { brief }, words, paint));
  }
  return exitCode.ok;
}

/** A year of the calendar; one without any data is no mistake. */
function readYear(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(?:19|20|21)\d\d$/.test(value)) throw new UsageError(({ usage }) => usage.year);
  return Number(value);
}
