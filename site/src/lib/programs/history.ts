import {
  type Change,
  type Component,
  type Cond,
  type Confidence,
  diff,
  explainChange,
  type Program,
  type Text,
} from '@bansos-kit/core/policy';
import { fill } from '../../i18n/fill.ts';
import { dayBefore, longDate } from '../dates.ts';
import { rhythmOf } from './amounts.ts';
import { lowest } from './basis.ts';
import type { Context, Ref } from './context.ts';
import { type Clause, clauseOn } from './criteria.ts';
import { heldOn } from './timelines.ts';

interface HistoryLine {
  text: string;
  refs: Ref[];
  confidence: Confidence;
  note?: string;
  /** What went and what came, where it is more than a figure. */
  before?: Clause[];
  after?: Clause[];
}

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
      lines: place === 0 ? [firstLine(context, list)] : linesOf(context, program, date, list),
    }))
    .filter(({ lines }) => lines.length > 0)
    .reverse();
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
      ({ param, kind }) => `${param} ${kind === 'removed'}`,
    ),
  ];
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
    ...stops.map((change) => lineOf(context, [change], strings.stops)),
    ...rules.map((change) => ruleLine(context, change)),
    ...together(rhythm, paidText(context, program, date)),
    ...params.map((change) => lineOf(context, [change], explained(context, change))),
    ...together(ended, fill(strings.noLonger, { names: ended.map(({ name }) => context.say(name)).join('; ') })),
    ...components.map((change) => lineOf(context, [change], componentText(context, change))),
    ...gaps.map((change) =>
      lineOf(
        context,
        [{ ...change, note: undefined } as never],
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

function lineOf({ cite, say }: Context, changes: Change[], text: string): HistoryLine {
  const [only, ...others] = changes;
  const note = others.length === 0 && only?.note ? say(only.note) : undefined;
  return {
    text,
    refs: cite(changes.flatMap((change) => change.cite)),
    confidence: lowest(changes.map(({ confidence }) => confidence)),
    ...(note ? { note } : {}),
  };
}

const isSame = ({ before, after }: Change): boolean =>
  before !== undefined && after !== undefined && JSON.stringify(before) === JSON.stringify(after);

function provincesText({ strings, say }: Context, list: Change[]): string {
  const [first] = list;
  if (!first) return '';
  const text = first.kind === 'removed' ? strings.provincesEnded : strings.provinces;
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

/** A criterion that came, went or changed: in the editors' sentence where there is one, and to the letter. */
function ruleLine(context: Context, change: Change): HistoryLine {
  const { strings, say, catalog } = context;
  const { kind, before, after, rule, program, name, path, effectiveOn } = change;
  const day = { before: dayBefore(effectiveOn), after: effectiveOn };
  const told = { before: clauseOfChange(before, day.before), after: clauseOfChange(after, day.after) };
  const side = kind === 'removed' ? 'before' : 'after';
  const timeline =
    rule === undefined ? catalog.programs.find(({ id }) => id === program)?.eligibility : catalog.rules[rule]?.versions;
  const sentence =
    kind === 'changed' ? undefined : metOf(heldOn(timeline, day[side])?.value, path.split('/').at(-1) ?? '');
  const text = [
    ...(rule === undefined || sentence ? [] : [say(name)]),
    ...(sentence ? [say(sentence)] : kind !== 'changed' && told[side] ? [told[side].text] : []),
  ].join(': ');
  const template = { added: strings.newRule, removed: strings.oldRule, changed: strings.changedRule }[kind];
  const isWhole = kind !== 'changed' && told[side]?.parts.length === 0;
  return {
    ...lineOf(context, [change], fill(template, { text }).replace(/: $/, '.')),
    ...(told.before && !isWhole ? { before: [told.before] } : {}),
    ...(told.after && !isWhole ? { after: [told.after] } : {}),
  };

  function clauseOfChange(value: Change['before'], on: string): Clause | undefined {
    return typeof value === 'object' && 'op' in value && !('value' in value)
      ? clauseOn(context, withoutWords(value as Cond), on)
      : undefined;
  }
}

function withoutWords({ say: _, ...cond }: Cond): Cond {
  return cond;
}

/** The editors' sentence of the requirement with that id, unless it has places to fill in. */
function metOf(node: unknown, id: string): Text | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { id: own, op, say } = node as Partial<Cond>;
  if (op && own === id && say?.met && !say.met.id.includes('{')) return say.met;
  for (const part of Object.values(node)) {
    const found = metOf(part, id);
    if (found) return found;
  }
  return undefined;
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
  return {
    ...lineOf(context, [change], fill(strings.proseChanged, { kind: strings.prose[kind].toLowerCase() })),
    before: only(before, after),
    after: only(after, before),
  };
}
