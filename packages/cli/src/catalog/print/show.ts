import type { Catalog, Program, Text, TimelineEntry } from '@bansos-kit/core/policy';
import { citeSources } from '../../cited-sources.ts';
import { longDate } from '../../dates.ts';
import { columns, item, margin, page } from '../../layout.ts';
import type { Paint } from '../../paint.ts';
import type { Words } from '../../words/words.ts';
import type { Rules } from './collect.ts';
import { entryLines, figureLines, type PrintContext } from './entry-lines.ts';

/** The rules as a page of the terminal. */
export function showRules(rules: Rules, catalog: Catalog, words: Words, paint: Paint): string {
  const { print } = words.catalog;
  const sources = citeSources(catalog.sources);
  const context: PrintContext = { catalog, asOf: rules.asOf, sources, words, paint };
  const title = rules.history ? print.history : print.title(longDate(rules.asOf, words.language));
  return page([
    item(margin, `${catalog.id} ${catalog.version}: ${title}`, paint.bold),
    ...rules.programs.flatMap(({ id, entries }) => {
      const program = catalog.programs.find((one) => one.id === id) as Program;
      const isRunning = entries.some(({ path, entry }) => path === 'eligibility' && !('gap' in entry));
      return [
        headLines(program, context),
        ...(isRunning ? [] : [item('    ', print.notInForce)]),
        ...entryBlocks(entries, context),
        ...figureLines(program, context),
      ];
    }),
    rules.shared.length > 0 ? [margin + paint.bold(print.sharedHeading)] : [],
    ...entryBlocks(rules.shared, context),
    sources.lines(words, paint),
  ]);
}

function headLines(program: Program, { catalog, words, paint }: PrintContext): string[] {
  const { print } = words.catalog;
  const say = (text: Text): string => text[words.language] ?? text.id;
  const { id, name, summary, authority, category, unit, allocation, aliases = [], territory } = program;
  const group = catalog.glossary[category];
  const rows = [
    [print.facts.authority, say(authority)],
    [print.facts.category, group ? say(group.name) : category],
    [print.facts.unit, [print.unit[unit], words.check.allocation[allocation]].filter(Boolean).join('. ')],
    ...(aliases.length > 0 ? [[print.facts.aliases, aliases.join(', ')]] : []),
    ...(territory ? [[print.facts.territory, territory]] : []),
  ];
  return [
    ...item(margin, `${say(name)} · ${id}`, paint.bold),
    ...item('    ', say(summary)),
    '',
    ...columns(
      rows.map(([label = '', text = '']) => [`  ${label}`, text]),
      [paint.dim],
    ),
  ];
}

/** A block for each dated thing, with its versions in order; single figures stand together. */
function entryBlocks(entries: TimelineEntry[], context: PrintContext): string[][] {
  const blocks = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const key = entry.param !== undefined ? 'figures' : entry.rule === undefined ? entry.path : `rule ${entry.rule}`;
    blocks.set(key, [...(blocks.get(key) ?? []), entry]);
  }
  const sorted = [...blocks].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return sorted.map(([, list]) => list.flatMap((entry, place) => entryLines(entry, context, place === 0)));
}

/** What decides comes first; shared rules come before all of it. */
const order = [
  'eligibility',
  'amounts',
  'figures',
  ...(
    ['combination', 'exclusions', 'limits', 'duties', 'in-kind', 'documents', 'steps', 'channels', 'legal'] as const
  ).map((kind) => `prose/${kind}`),
];
