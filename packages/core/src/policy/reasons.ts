import type { Household, Plan, Side, Test } from './ready.ts';
import type { Outcome, Reason } from './result.ts';
import type { Cite, Cond, Confidence, Dated, Literal } from './types.ts';

/** A named condition of a programme, with what is the same for every household worked out beforehand. */
export interface Named {
  id: string;
  test: Test;
  cond: Cond;
  cite: Cite[];
  confidence: Confidence;
  /** Whether it stands in a rule that several programmes share. */
  shared: boolean;
  /** What may be shown of the comparisons in it. */
  lefts: Side[];
  rights: Side[];
  /** Sides whose dated entry depends on the household's region. */
  regional: Side[];
  /** Where nothing in it depends on the household but the outcome: the reason for each, shared by all results. */
  settled?: Record<Outcome, Reason>;
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
    } else if (cond.id !== undefined) named.push(settle({ ...name(cond.id, part, around), shared }));
    else for (const inner of part.parts ?? []) walk(inner, around, shared);
  }

  function name(id: string, part: Test, around: Dated<unknown>): Omit<Named, 'shared'> {
    const sides = sidesOf(part);
    const own: Dated<unknown>[] = [];
    const regional: Side[] = [];
    for (const side of sides.flat()) {
      const entry = side.entry?.();
      if (entry) own.push(entry);
      else if (side.entry) regional.push(side);
    }
    entries.push(...own);
    const [lefts, rights] = sides.map((list) => list.filter(isShown)) as [Side[], Side[]];
    const witnesses = distinct([...(part.cond.cite ?? []), ...own.flatMap((one) => one.cite)]);
    const cite = witnesses.length > 0 || regional.length > 0 ? witnesses : around.cite; // else that of the whole version
    const { cond } = part;
    return {
      id,
      test: part,
      cond,
      cite,
      confidence: lowest([around.confidence, ...own.map((one) => one.confidence)]),
      lefts,
      rights,
      regional,
    };
  }
}

/** The three reasons that a condition can be, where no value is shown and no source depends on the region. */
function settle(named: Named): Named {
  const { id, cond, cite, confidence, lefts, rights, regional } = named;
  if (lefts.length + rights.length + regional.length > 0) return named;
  const reason = (outcome: Outcome): Reason => Object.freeze({ id, outcome, cond, cite, confidence });
  return { ...named, settled: { met: reason('met'), unmet: reason('unmet'), unknown: reason('unknown') } };
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

const isShown = ({ slot, own }: Side): boolean => !own && slot?.fact.sensitive !== true;

const outcomes: Outcome[] = ['unknown', 'unmet', 'met'];

export function reasonOf(
  { id, test, cond, cite, confidence, lefts, rights, regional, settled }: Named,
  household: Household,
): Reason {
  const outcome = outcomes[test.is(household) + 1] as Outcome;
  if (settled) return settled[outcome];
  const reason: Reason = { id, outcome, cond, cite, confidence };
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
