import type { Money } from './ready.ts';
import type { AmountLine } from './result.ts';
import { type Seated, seat } from './seat-members.ts';
import type { Component, PerMember } from './types.ts';

/** A component with its number of places, and its turn in the published order. */
export interface Place {
  component: Component;
  most: number;
  turn: number;
}

/** A member in a component that fits, or that may. */
export interface Candidate {
  member: number;
  place: Place;
  low: number;
  high: number;
  certain: boolean;
}

/** Counts members as far as the places go. `options`: of each member, where it fits or may fit. */
export function countMembers(
  options: Candidate[][],
  most: number,
  order: PerMember['order'],
  detailed: boolean,
): Money {
  const settled = options.every((one) => one.every((option) => option.certain));
  const possible = seat(options);
  const certain = settled ? possible : seat(options.map((one) => one.filter((option) => option.certain)));
  const best = first(possible, most, byPay);
  const sure = first(certain, most, order ? byTurn : byPay);
  const high = sum(best.map((one) => one.high));
  const low = order ? leastInOrder(options, certain, most, settled) : sum(sure.map((one) => one.low));
  const lines = detailed ? linesOf(options, best, sure, possible) : [];
  const crowded = options.filter((one) => one.length > 0).length > most;
  return { low: Math.min(low, high), high, lines, leftOpenBy: crowded ? order : undefined };
}

const byPay = (a: Seated, b: Seated) => b.high - a.high;
const byTurn = (a: Seated, b: Seated) => a.place.turn - b.place.turn || a.low - b.low;

function first(seated: Seated[], most: number, by: typeof byPay): Seated[] {
  return seated.length <= most ? seated : [...seated].sort(by).slice(0, most);
}

/**
 * The least that is left when the places are filled in the published order. While someone may still turn up and push a better
 * paid member out: as many as are sure to be counted, each at the least that anyone who could be counted would bring.
 */
function leastInOrder(options: Candidate[][], certain: Seated[], most: number, settled: boolean): number {
  const anyone = options.filter((one) => one.length > 0);
  if (settled || anyone.length <= most) return sum(first(certain, most, byTurn).map(({ low }) => low));
  const leasts = anyone.map((one) => Math.min(...one.map(({ low }) => low))).sort((a, b) => a - b);
  return sum(leasts.slice(0, Math.min(most, certain.length)));
}

/** A line a component: how many are counted at the least and at the most, and who fits but is not in the larger count. */
function linesOf(options: Candidate[][], best: Seated[], sure: Seated[], seated: Seated[]): AmountLine[] {
  const places = new Set(options.flatMap((one) => one.map(({ place }) => place)));
  const counted = new Set(best.map(({ member }) => member));
  return [...places].flatMap((place): AmountLine[] => {
    const here = (list: Seated[]) => list.filter((one) => one.place === place);
    const ends = [here(sure).length, here(best).length];
    const overTotal = here(seated).filter(({ member }) => !counted.has(member));
    const noPlace = options.flatMap((one, member) => {
      const bestPaid = one.reduce<Candidate | undefined>((a, b) => (a && a.high >= b.high ? a : b), undefined);
      return bestPaid?.place === place && !seated.some((other) => other.member === member) ? [member] : [];
    });
    const notCounted: AmountLine['notCounted'] = [
      ...noPlace.map((member) => ({ member, because: 'component-limit' as const })),
      ...overTotal.map(({ member }) => ({ member, because: 'total-limit' as const })),
    ];
    const range = { low: Math.min(...ends), high: Math.max(...ends) };
    if (range.high === 0 && notCounted.length === 0) return [];
    const all = options.flat().filter((one) => one.place === place);
    const each = { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) };
    return [{ id: place.component.id, name: place.component.name, each, counted: range, notCounted }];
  });
}

const sum = (amounts: number[]): number => amounts.reduce((total, one) => total + one, 0);
