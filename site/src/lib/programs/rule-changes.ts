import type { Catalog, Change, Cond, Timeline } from '@bansos-kit/core/policy';
import { fill } from '../../i18n/fill.ts';
import { dayBefore } from '../dates.ts';
import type { Context } from './context.ts';
import { type Clause, clauseOn } from './criteria.ts';
import { type HistoryLine, lineOf } from './history-line.ts';
import { heldOn } from './timelines.ts';

/**
 * Changes of criteria, a line for each requirement. A part of a requirement cannot be told by itself: inside a "not" it says the
 * opposite, and inside an "or" it is only one way among others. So the requirement stands there whole, before and after.
 */
export function ruleLines(context: Context, changes: Change[], date: string): HistoryLine[] {
  const requirements = [
    ...Map.groupBy(changes, ({ rule, path }) => `${rule ?? ''} ${path.split('/')[1] ?? ''}`).values(),
  ];
  const told = requirements.flatMap((list): Told[] => {
    const [first] = list;
    return first ? [{ list, first, ...sidesOf(context, first, date) }] : [];
  });
  // A shared rule that begins with a requirement of the same day stands in full below it.
  const within = new Set(
    told.flatMap(({ first, after }) => [...rulesIn(context.catalog, after, date)].filter((id) => id !== first.rule)),
  );
  return told
    .filter(({ first, before }) => !(first.rule !== undefined && !before && within.has(first.rule)))
    .map((one) => ruleLine(context, one, date));
}

interface Told {
  list: Change[];
  first: Change;
  before?: Cond;
  after?: Cond;
}

/** The requirement as it was, and as it became. */
function sidesOf({ catalog }: Context, { program, rule, path }: Change, date: string): { before?: Cond; after?: Cond } {
  const timeline: Timeline<Cond> | undefined =
    rule === undefined ? catalog.programs.find(({ id }) => id === program)?.eligibility : catalog.rules[rule]?.versions;
  const [before, after] = [dayBefore(date), date].map((day) => heldOn(timeline, day)?.value);
  const name = path.split('/')[1];
  const named = (cond: Cond | undefined): Cond[] =>
    cond && name !== undefined ? partsOf(cond).filter((part) => nameOf(part) === name) : [];
  const [old, fresh] = [named(before), named(after)];
  const isClear = old.length <= 1 && fresh.length <= 1 && old.length + fresh.length > 0;
  return sides(...(isClear ? ([old[0], fresh[0]] as const) : ([before, after] as const)));
}

const sides = (before: Cond | undefined, after: Cond | undefined) => ({
  ...(before && { before }),
  ...(after && { after }),
});

const partsOf = (cond: Cond): Cond[] => (cond.op === 'all' && !cond.id ? cond.of : [cond]);

/** What the path of a change calls a requirement: by its id, else by what it is about. */
function nameOf(cond: Cond): string {
  if (cond.id !== undefined) return cond.id;
  if ('left' in cond) {
    const { left } = cond;
    return left.op === 'age' ? left.born : left.op === 'count' ? left.list : left.op === 'const' ? cond.op : left.id;
  }
  if (cond.op === 'has' || cond.op === 'attested') return cond.fact;
  if (cond.op === 'some' || cond.op === 'every') return cond.list;
  return cond.op === 'eligible' ? cond.program : cond.op;
}

function ruleLine(context: Context, { list, first, before, after }: Told, date: string): HistoryLine {
  const { strings, say } = context;
  const met = [after, before].map((cond) => cond?.say?.met).find((text) => text && !text.id.includes('{'));
  const old = before && clausesOn(context, before, dayBefore(date));
  const fresh = after && clausesOn(context, after, date);
  const [only, ...more] = before && after ? [] : (fresh ?? old ?? []);
  const isShort = only !== undefined && more.length === 0 && only.parts.length === 0;
  const text = first.rule !== undefined ? say(first.name) : met ? say(met) : only && more.length === 0 ? only.text : '';
  const template = before && after ? strings.changedRule : after ? strings.newRule : strings.oldRule;
  return {
    ...lineOf(context, list, fill(template, { text }).replace(/: $/, '.')),
    ...(old && !isShort ? { before: old } : {}),
    ...(fresh && !isShort ? { after: fresh } : {}),
  };
}

/** To the letter: without the sentence that the line begins with already, and with no "all of these" around everything. */
function clausesOn(context: Context, { say: _, ...cond }: Cond, day: string): Clause[] {
  return partsOf(cond).map((part) => clauseOn(context, part, day));
}

/** The shared rules that a condition names, and those that they name. */
function rulesIn(catalog: Catalog, node: unknown, day: string, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  const { op, id } = node as Partial<Cond>;
  if (op === 'rule' && id !== undefined && !found.has(id)) {
    found.add(id);
    rulesIn(catalog, heldOn(catalog.rules[id]?.versions, day)?.value, day, found);
  }
  for (const part of Object.values(node)) rulesIn(catalog, part, day, found);
  return found;
}
