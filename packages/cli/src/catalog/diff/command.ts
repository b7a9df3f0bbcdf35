import { type Change, diff, explainChange } from '@bansos-kit/core/policy';
import { type ArgsDef, parseArgs } from 'citty';
import { findProgram } from '../../catalogs.ts';
import { type CitedSources, citedIn, citeSources } from '../../cited-sources.ts';
import { type Context, exitCode } from '../../context.ts';
import { longDate } from '../../dates.ts';
import { languageArg } from '../../language.ts';
import { item, margin, page, paragraph } from '../../layout.ts';
import { loadOrTell } from '../../load-or-tell.ts';
import { readDate, readRepeated } from '../../options.ts';
import { UsageError } from '../../usage-error.ts';

export const args = {
  from: { type: 'string', valueHint: 'YYYY-MM-DD' },
  to: { type: 'string', valueHint: 'YYYY-MM-DD' },
  program: { type: 'string', valueHint: 'id' },
  catalog: { type: 'string', valueHint: 'file' },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Tells what the rules changed in between two days, and who says so: `bansos catalog diff`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const { io, words } = context;
  const given = parseArgs<typeof args>(rawArgs, args);
  if (given._.length > 0) throw new UsageError(({ usage }) => usage.noArguments);
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const value = given[name];
    if (value === undefined) throw new UsageError(({ usage }) => usage.missingDate(`--${name}`));
    return readDate(`--${name}`, value);
  }) as [string, string];
  if (to < from) throw new UsageError(({ usage }) => usage.backwards);
  const catalog = await loadOrTell(rawArgs, args, given.json === true, context);
  if (typeof catalog === 'number') return catalog;

  const asked = readRepeated('program', rawArgs, args).map((program) => findProgram(catalog, program).id);
  const changes = diff(catalog, from, to).filter(
    ({ programs }) => asked.length === 0 || programs.some((program) => asked.includes(program)),
  );
  if (given.json) {
    const told = changes.map((change) => ({ text: explainChange(change, { locale: words.language }), ...change }));
    const sources = citedIn(changes, (id) => catalog.sources[id]);
    io.out(`${JSON.stringify({ from, to, changes: told, sources }, null, 2)}\n`);
  } else io.out(show(changes, from, to, citeSources(catalog.sources), context));
  return exitCode.ok;
}

function show(changes: Change[], from: string, to: string, sources: CitedSources, { words, paint }: Context): string {
  const { catalog, language } = words;
  const date = (day: string): string => longDate(day, language);
  const days = [...new Set(changes.map(({ effectiveOn }) => effectiveOn))];
  return page([
    item(margin, catalog.diff.title(date(from), date(to)), paint.bold),
    changes.length === 0 ? paragraph(catalog.diff.none) : [],
    ...days.map((day) => [
      margin + paint.bold(date(day)),
      ...changes
        .filter(({ effectiveOn }) => effectiveOn === day)
        .flatMap((change) => showChange(change, sources, words, paint)),
    ]),
    sources.lines(words, paint),
  ]);
}

function showChange(change: Change, sources: CitedSources, words: Context['words'], paint: Context['paint']): string[] {
  const { programs, cite, confidence, note } = change;
  const { language, catalog } = words;
  const basis = `${words.sources.confidence[confidence]}; ${catalog.diff.programs} ${programs.join(', ')}`;
  return [
    ...item(`${margin}• `, sources.after(explainChange(change, { locale: language }), cite)),
    ...(note ? item('    ', note[language] ?? note.id) : []),
    ...item('    ', basis, paint.dim),
  ];
}
