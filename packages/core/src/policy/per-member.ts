import type { ValueRecord } from './household.ts';
import { type Kleene, unknown } from './kleene.ts';
import type { AmountTest, Household, Money, Scope, Test } from './ready.ts';
import type { AmountLine } from './result.ts';
import type { AmountNode, Component, Dated, PerMember } from './types.ts';

interface ReadyComponent {
  component: Component;
  where: Test;
  amount: AmountTest;
  most: number;
  /** Where it stands in the published order of the places; the last place when that does not name it. */
  turn: number;
}

/** A member who fits somewhere, and where. */
interface Candidate {
  member: number;
  at: ReadyComponent;
  low: number;
  high: number;
}

type Compile = (node: AmountNode, scope: Scope) => AmountTest;

/** A sum over members, each in the best paid component that fits, as far as the places go. */
export function compilePerMember(node: PerMember, scope: Scope, compileAmount: Compile): AmountTest {
  const { plan } = scope;
  const slot = plan.slot(node.list);
  const inside = { ...scope, list: slot };
  const limit = (param: string | undefined): [number, Dated<unknown>[]] => {
    const entry = param === undefined ? undefined : plan.snapshot.param(param);
    return entry ? [entry.value as number, [entry]] : [Number.POSITIVE_INFINITY, []];
  };
  const [most, mostEntries] = limit(node.most);
  const entries = [...mostEntries];
  const components = node.components.map((component): ReadyComponent => {
    const amount = compileAmount(component.amount, inside);
    const [mostHere, mostHereEntries] = limit(component.most);
    entries.push(...amount.entries, ...mostHereEntries);
    const turn = node.order?.of.indexOf(component.id) ?? -1;
    const where = scope.compile(component.where, inside);
    return { component, where, amount, most: mostHere, turn: turn < 0 ? Number.POSITIVE_INFINITY : turn };
  });

  const money = (h: Household): Money | undefined => {
    const members = h.values[slot.at] as ValueRecord[] | undefined;
    return members && count(h, members, components, most, node.order);
  };
  return { money, entries };
}

function count(
  h: Household,
  members: ValueRecord[],
  components: ReadyComponent[],
  most: number,
  order: PerMember['order'],
): Money | undefined {
  const ordered = order !== undefined;
  const fits = members.map((member) => components.map(({ where }) => where.is(h, member)));
  const pay = members.map((member, index) =>
    components.map(({ amount }, at) => (fits[index]?.[at] === 0 ? undefined : amount.money(h, member))),
  );
  if (pay.some((row, index) => row.some((money, at) => money === undefined && fits[index]?.[at] !== 0)))
    return undefined;
  const settled = fits.every((row) => row.every((fit) => fit !== unknown));
  const place = (counts: (fit: Kleene) => boolean) => placeAll(fits, pay, components, counts);

  const possible = place((fit) => fit !== 0);
  const best = firstOf(possible.placed, most, (a, b) => b.high - a.high);
  const high = sum(best, 'high');
  const certain = settled ? possible : place((fit) => fit === 1);
  const low = settled && !ordered ? sum(best, 'low') : leastOf(certain.placed, possible.placed, most, ordered, settled);

  const chosenCertain = firstOf(certain.placed, most, (a, b) => b.high - a.high);
  const lines = components.flatMap((ready): AmountLine[] => {
    const { component } = ready;
    const here = (list: Candidate[]) => list.filter(({ at }) => at === ready);
    const over = here(possible.placed).filter((one) => !best.includes(one));
    const notCounted = [
      ...possible.left
        .filter(({ at }) => at === ready)
        .map(({ member }) => ({ member, because: 'component-limit' as const })),
      ...over.map(({ member }) => ({ member, because: 'total-limit' as const })),
    ];
    const some = here(possible.placed)[0];
    if (!some && notCounted.length === 0) return [];
    const counted = { low: Math.min(here(chosenCertain).length, here(best).length), high: here(best).length };
    const each = { low: some?.low ?? 0, high: some?.high ?? 0 };
    return [{ id: component.id, name: component.name, each, counted, notCounted }];
  });
  const leftOpenBy = order && possible.placed.length > most ? order : undefined;
  return { low: Math.min(low, high), high, lines, leftOpenBy };
}

/** Gives each member the best paid component that fits and has a place left. */
function placeAll(
  fits: Kleene[][],
  pay: (Money | undefined)[][],
  components: ReadyComponent[],
  counts: (fit: Kleene) => boolean,
): { placed: Candidate[]; left: Candidate[] } {
  const placed: Candidate[] = [];
  const left: Candidate[] = [];
  const taken = new Map<ReadyComponent, number>();
  for (const [member, row] of fits.entries()) {
    const candidates = components
      .flatMap((at, index): Candidate[] => {
        const fit = row[index] as Kleene;
        const money = pay[member]?.[index];
        return counts(fit) && money ? [{ member, at, low: money.low, high: money.high }] : [];
      })
      .sort((a, b) => b.high - a.high);
    const free = candidates.find(({ at }) => (taken.get(at) ?? 0) < at.most);
    if (free) {
      placed.push(free);
      taken.set(free.at, (taken.get(free.at) ?? 0) + 1);
    } else if (candidates[0]) left.push(candidates[0]);
  }
  return { placed, left };
}

function firstOf(placed: Candidate[], most: number, by: (a: Candidate, b: Candidate) => number): Candidate[] {
  return placed.length <= most ? placed : [...placed].sort(by).slice(0, most);
}

const sum = (list: Candidate[], end: 'low' | 'high') => list.reduce((total, one) => total + one[end], 0);

/**
 * The least it can be. Filled in the published order when everyone is known; where someone may still turn up and push a better
 * paid member out, the cheapest selection that could be left.
 */
function leastOf(
  certain: Candidate[],
  possible: Candidate[],
  most: number,
  ordered: boolean,
  settled: boolean,
): number {
  if (settled)
    return sum(
      firstOf(certain, most, (a, b) => a.at.turn - b.at.turn || a.low - b.low),
      'low',
    );
  if (!ordered)
    return sum(
      firstOf(certain, most, (a, b) => b.low - a.low),
      'low',
    );
  const places = Math.min(most, certain.length);
  if (possible.length <= most) return sum(certain, 'low');
  const everyone = [...certain, ...possible.filter(({ member }) => !certain.some((one) => one.member === member))];
  return sum(everyone.sort((a, b) => a.low - b.low).slice(0, places), 'low');
}
