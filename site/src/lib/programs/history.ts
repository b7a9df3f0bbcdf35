import { type Change, type Component, diff, explainChange, type Program, type Text } from '@bansos-kit/core/policy';
import { fill } from '../../i18n/fill.ts';
import { dayBefore, longDate } from '../dates.ts';
import { rhythmOf } from './amounts.ts';
import type { Context } from './context.ts';
import type { Clause } from './criteria.ts';
import { type HistoryLine, lineOf } from './history-line.ts';
import { ruleLines } from './rule-changes.ts';
import { heldOn } from './timelines.ts';

export interface HistoryDay {
  date: string;
  lines: HistoryLine[];
}

/** What changed, the latest first. What is the consequence of another change of the same day is not told twice. */
export function historyOf(context: Context, program: Program): HistoryDay[] {
  const changes = allChanges(context).filter(({ programs }) => programs.includes(program.id));
  const days = [...Map.groupBy(changes, ({ effectiveOn }) => effectiveOn)];
  return days
    .map(([date, list], place) => ({
      date,
      lines: place === 0 ? [firstLine(context, list)] : notedOnce(linesOf(context, program, date, list)),
    }))
    .filter(({ lines }) => lines.length > 0)
    .reverse();
}

/** One dated entry can change much on a day; what is noted about it is said with the first of it. */
function notedOnce(lines: HistoryLine[]): HistoryLine[] {
  return lines.map(({ note, ...line }, place) => {
    const isNew = note !== undefined && !lines.slice(0, place).some((other) => other.note === note);
    return isNew ? { ...line, note } : line;
  });
}

const known = new WeakMap<object, Change[]>();

/** Every change of the catalog, from before its first day to after its last. Worked out once. */
function allChanges({ catalog }: Context): Change[] {
  const days = [...JSON.stringify(catalog).matchAll(/"valid(?:From|To)":"([\d-]+)"/g)]
    .map(([, day = '']) => day)
    .sort();
  const found =
    known.get(catalog) ?? diff(catalog, dayBefore(days[0] ?? ''), `${Number(days.at(-1)?.slice(0, 4)) + 1}-12-31`);
  known.set(catalog, found);
  return found;
}

function linesOf(context: Context, program: Program, date: string, changes: Change[]): HistoryLine[] {
  const { strings } = context;
  const taken = new Set<Change>();
  const take = (test: (change: Change) => boolean): Change[] => {
    const found = changes.filter((change) => !taken.has(change) && test(change));
    for (const change of found) taken.add(change);
    return found;
  };
  const together = (list: Change[], text: string): HistoryLine[] =>
    list.length > 0 ? [lineOf(context, list, text)] : [];

  const same = take(isSame);
  const starts = take(({ path, kind }) => path === 'eligibility' && kind === 'added');
  const stops = take(({ path, kind }) => path === 'eligibility' && kind === 'removed');
  if (stops.length > 0) take(({ kind }) => kind === 'removed'); // amounts, channels and the like end with it
  if (starts.length > 0) take(({ path, rule }) => path === 'amounts' || rule !== undefined);
  const regional = [
    ...Map.groupBy(
      take(({ path }) => path.startsWith('regional/')),
      ({ param, kind, unknown }) => `${param} ${kind === 'removed'} ${unknown}`,
    ),
  ];
  const unsourced = take(({ param, rule, unknown }) => unknown === true && (param ?? rule) !== undefined);
  const ended = take(({ param, kind }) => param !== undefined && kind === 'removed');
  const params = take(({ param }) => param !== undefined);
  const prose = take(({ path }) => path.startsWith('prose/'));
  const rules = take(({ path, rule }) => path.startsWith('eligibility') || rule !== undefined);
  const components = take(({ path }) => /components\/[^/]+$/.test(path));
  const rhythm = take(({ path }) => path === 'amounts/per' || path === 'amounts/stagesPerYear');
  const gaps = take(({ path, kind }) => path === 'amounts' && kind === 'removed');
  const rest = take(() => true);

  return [
    ...starts.map((change) => lineOf(context, [change], strings.starts)),
    ...stops.map((change) => lineOf(context, [change], change.unknown ? strings.unknownFrom : strings.stops)),
    ...ruleLines(context, rules, date),
    ...together(rhythm, paidText(context, program, date)),
    ...params.map((change) => lineOf(context, [change], explained(context, change))),
    ...together(ended, fill(strings.noLonger, { names: namesOf(context, ended) })),
    ...together(unsourced, fill(strings.noSource, { names: namesOf(context, unsourced) })),
    ...components.map((change) => lineOf(context, [change], componentText(context, change))),
    ...gaps.map((change) =>
      lineOf(
        context,
        [withoutNote(change)],
        fill(strings.amountGap, { text: change.note ? context.say(change.note) : strings.unknownAmount }),
      ),
    ),
    ...(params.length + rhythm.length + components.length === 0 ? together(rest, strings.countedOtherwise) : []),
    ...regional.flatMap(([, list]) => together(list, provincesText(context, list))),
    ...prose.map((change) => proseLine(context, change)),
    ...together(same, fill(strings.newBasis, { n: same.length })),
  ];
}

function firstLine(context: Context, changes: Change[]): HistoryLine {
  const own = changes.filter(({ path }) => path === 'eligibility');
  return lineOf(context, own.length > 0 ? own : changes, context.strings.firstRecord);
}

const namesOf = ({ say }: Context, changes: Change[]): string => changes.map(({ name }) => say(name)).join('; ');

function withoutNote({ note: _, ...change }: Change): Change {
  return change;
}

const isSame = ({ before, after }: Change): boolean =>
  before !== undefined && after !== undefined && JSON.stringify(before) === JSON.stringify(after);

function provincesText({ strings, say }: Context, list: Change[]): string {
  const [first] = list;
  if (!first) return '';
  const ended = first.unknown ? strings.provincesUnknown : strings.provincesEnded;
  const text = first.kind === 'removed' ? ended : strings.provinces;
  return fill(text, { name: say(first.name), n: list.length });
}

/** The engine's sentence, without the day that stands above it already. */
function explained({ locale }: Context, change: Change): string {
  const day = longDate(change.effectiveOn, locale);
  return explainChange(change, { locale }).replace(
    locale === 'id' ? ` mulai ${day}` : new RegExp(`,? from ${day}`),
    '',
  );
}

function componentText({ strings, say }: Context, { kind, before, after }: Change): string {
  const component = (after ?? before) as Component;
  return fill(kind === 'removed' ? strings.oldComponent : strings.newComponent, { name: say(component.name) });
}

function paidText(context: Context, { amounts = [] }: Program, date: string): string {
  const entry = heldOn(amounts, date);
  return entry ? rhythmOf(context, entry.value) : context.strings.countedOtherwise;
}

function proseLine(context: Context, change: Change): HistoryLine {
  const { strings, say } = context;
  const kind = change.path.split('/')[1] as keyof typeof strings.prose;
  const lines = (value: unknown): string[] => (Array.isArray(value) ? value.map((text) => say(text as Text)) : []);
  const [before, after] = [lines(change.before), lines(change.after)];
  const only = (list: string[], other: string[]): Clause[] =>
    list.filter((text) => !other.includes(text)).map((text) => ({ text, parts: [] }));
  const name = strings.prose[kind].toLowerCase();
  const text = change.unknown ? fill(strings.noSource, { names: name }) : fill(strings.proseChanged, { kind: name });
  return {
    ...lineOf(context, [change], text),
    before: only(before, after),
    after: only(after, before),
  };
}
