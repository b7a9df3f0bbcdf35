import type { Money } from './ready.ts';
import type { AmountLine } from './result.ts';
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

/** Counts members as far as the places go. `options`: of each member, the best paid first. */
export function countMembers(
  options: Candidate[][],
  most: number,
  order: PerMember['order'],
  detailed: boolean,
): Money {
  const possible = seat(options);
  const settled = options.every((one) => one.every((option) => option.certain));
  const certain = settled ? possible : seat(options.map((one) => one.filter((option) => option.certain)));
  const best = first(possible.seated, most, byPay);
  const sure = first(certain.seated, most, byPay);
  const high = sum(best.map((one) => one.high));
  const low = order ? leastInOrder(options, certain.seated, most, settled) : sum(sure.map((one) => one.low));
  const lines = detailed ? linesOf(options, best, sure, possible.left) : [];
  const crowded = options.filter((one) => one.length > 0).length > most;
  return { low: Math.min(low, high), high, lines, leftOpenBy: crowded ? order : undefined };
}

const byPay = (a: Candidate, b: Candidate) => b.high - a.high;
const byTurn = (a: Candidate, b: Candidate) => a.place.turn - b.place.turn || a.low - b.low;

/** Gives each member the best paid component that still has a place. */
function seat(options: Candidate[][]): { seated: Candidate[]; left: Candidate[] } {
  const taken = new Map<Place, number>();
  const seated: Candidate[] = [];
  const left: Candidate[] = [];
  for (const one of options) {
    const free = one.find(({ place }) => (taken.get(place) ?? 0) < place.most);
    if (free) {
      seated.push(free);
      taken.set(free.place, (taken.get(free.place) ?? 0) + 1);
    } else if (one[0]) left.push(one[0]);
  }
  return { seated, left };
}

function first(seated: Candidate[], most: number, by: typeof byPay): Candidate[] {
  return seated.length <= most ? seated : [...seated].sort(by).slice(0, most);
}

/**
 * The least that is left when the places are filled in the published order. While someone may still turn up and push a better
 * paid member out: as many as are sure to be counted, each at the least that anyone who could be counted would bring.
 */
function leastInOrder(options: Candidate[][], certain: Candidate[], most: number, settled: boolean): number {
  const anyone = options.filter((one) => one.length > 0);
  if (settled || anyone.length <= most) return sum(first(certain, most, byTurn).map(({ low }) => low));
  const leasts = anyone.map((one) => Math.min(...one.map(({ low }) => low))).sort((a, b) => a - b);
  return sum(leasts.slice(0, Math.min(most, certain.length)));
}

/** A line a component: how many are counted, and who fits but is not. */
function linesOf(options: Candidate[][], best: Candidate[], sure: Candidate[], left: Candidate[]): AmountLine[] {
  const places = new Set(options.flatMap((one) => one.map(({ place }) => place)));
  const seated = new Set(best.map(({ member }) => member));
  const noPlace = new Set(left.map(({ member }) => member));
  return [...places].flatMap((place): AmountLine[] => {
    const here = (list: Candidate[]) => list.filter((one) => one.place === place).length;
    const out = options.flatMap(([one]) => (one?.place === place && !seated.has(one.member) ? [one.member] : []));
    const counted = { low: Math.min(here(sure), here(best)), high: here(best) };
    if (counted.high === 0 && out.length === 0) return [];
    const all = options.flat().filter((one) => one.place === place);
    const each = { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) };
    const notCounted = out.map((member) => ({
      member,
      because: noPlace.has(member) ? ('component-limit' as const) : ('total-limit' as const),
    }));
    return [{ id: place.component.id, name: place.component.name, each, counted, notCounted }];
  });
}

const sum = (amounts: number[]): number => amounts.reduce((total, one) => total + one, 0);
