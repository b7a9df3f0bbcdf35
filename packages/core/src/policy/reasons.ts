import type { Household, Plan, Side, Test } from './ready.ts';
import type { Outcome, Reason } from './result.ts';
import type { Cite, Confidence, Dated, Literal } from './types.ts';

/** A named condition of a programme, with what is the same for every household worked out beforehand. */
export interface Named {
  test: Test;
  /** The reason that it becomes, but for what depends on the household. */
  blank: Reason;
  /** Whether it stands in a rule that several programmes share. */
  shared: boolean;
  /** What may be shown of the comparisons in it. */
  lefts: Side[];
  rights: Side[];
  /** Sides whose dated entry depends on the household's region. */
  regional: Side[];
}

/** The named conditions of a programme, and the dated entries that its criteria rest on. */
export function findNamed(
  test: Test,
  plan: Plan,
  entry: Dated<unknown>,
): { named: Named[]; entries: Dated<unknown>[] } {
  const named: Named[] = [];
  const entries: Dated<unknown>[] = [];
  walk(test, entry, false);
  return { named, entries };

  function walk(part: Test, around: Dated<unknown>, shared: boolean): void {
    const { cond } = part;
    if (cond.op === 'rule') {
      const version = plan.rule(cond.id);
      if (version) entries.push(version);
      for (const inner of part.parts ?? []) walk(inner, version ?? around, true);
    } else if (cond.id !== undefined) named.push(name(cond.id, part, around, shared));
    else for (const inner of part.parts ?? []) walk(inner, around, shared);
  }

  function name(id: string, test: Test, around: Dated<unknown>, shared: boolean): Named {
    const sides = sidesOf(test);
    const own: Dated<unknown>[] = [];
    const regional: Side[] = [];
    for (const side of sides.flat()) {
      const entry = side.entry?.();
      if (entry) own.push(entry);
      else if (side.entry) regional.push(side);
    }
    entries.push(...own);
    const [lefts, rights] = sides.map((list) => list.filter(isShown)) as [Side[], Side[]];
    const { cond } = test;
    const witnesses = distinct([...(cond.cite ?? []), ...own.flatMap((one) => one.cite)]);
    const cite = witnesses.length > 0 || regional.length > 0 ? witnesses : around.cite; // else that of the whole version
    const confidence = lowest([around.confidence, ...own.map((one) => one.confidence)]);
    return { test, blank: { id, outcome: 'unknown', cond, cite, confidence }, shared, lefts, rights, regional };
  }
}

/** Every comparison in a condition that is about the household itself, left and right sides apart. */
function sidesOf(test: Test): [lefts: Side[], rights: Side[]] {
  const parts = (test.parts ?? []).map(sidesOf);
  const own = (side: Side | undefined) => (side ? [side] : []);
  return [
    [...own(test.left), ...parts.flatMap(([lefts]) => lefts)],
    [...own(test.right), ...parts.flatMap(([, rights]) => rights)],
  ];
}

const isShown = ({ slot }: Side): boolean => slot?.fact.sensitive !== true;

const outcomes: Outcome[] = ['unknown', 'unmet', 'met'];

export function reasonOf({ test, blank, lefts, rights, regional }: Named, household: Household): Reason {
  const reason = { ...blank, outcome: outcomes[test.is(household) + 1] as Outcome };
  const actual = shown(lefts, household);
  const limit = shown(rights, household);
  if (actual !== undefined) reason.actual = actual;
  if (limit !== undefined) reason.limit = limit;
  for (const side of regional) {
    const entry = side.entry?.(household);
    if (!entry) continue;
    reason.cite = [...reason.cite, ...entry.cite];
    reason.confidence = lower(reason.confidence, entry.confidence);
  }
  return reason;
}

/** The first of the values that can be shown. */
function shown(sides: Side[], household: Household): Literal | undefined {
  for (const side of sides) {
    const value = side.value(household);
    if (value !== undefined && typeof value !== 'object') return value;
  }
  return undefined;
}

/** The less sure of two. */
export const lower = (a: Confidence, b: Confidence): Confidence =>
  a === 'low' || b === 'low' ? 'low' : a === 'medium' ? a : b;

export const lowest = (list: Confidence[]): Confidence => list.reduce(lower, 'high');

export function distinct(cites: Cite[]): Cite[] {
  const seen = new Map(cites.map((cite) => [`${cite.source} ${cite.at ?? ''}`, cite]));
  return [...seen.values()];
}
