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

/** Counts members as far as the places go. `candidates`: where each member fits or may fit, by member. */
export function countMembers(
  candidates: Candidate[],
  most: number,
  order: PerMember['order'],
  detailed: boolean,
): Money {
  const certain = candidates.filter((one) => one.certain);
  const settled = certain.length === candidates.length;
  const possible = seat(candidates);
  const sureOfPlace = settled ? possible : seat(certain);
  const best = first(possible, most, byPay);
  const sure = first(sureOfPlace, most, order ? byTurn : byPay);
  const anyone = leastOfEach(candidates);
  const crowded = anyone.length > most;
  const low =
    order && crowded && !settled ? leastInOrder(anyone, most, sureOfPlace.length) : sum(sure.map((one) => one.low));
  const high = sum(best.map((one) => one.high));
  const lines = detailed ? linesOf(candidates, best, sure, possible, settled) : [];
  return { low: Math.min(low, high), high, lines, leftOpenBy: crowded ? order : undefined };
}

const byPay = (a: Seated, b: Seated) => b.high - a.high;
const byTurn = (a: Seated, b: Seated) => a.place.turn - b.place.turn || a.low - b.low;

function first(seated: Seated[], most: number, by: typeof byPay): Seated[] {
  return seated.length <= most ? seated : [...seated].sort(by).slice(0, most);
}

/** By member: the least that each may bring. */
function leastOfEach(candidates: Candidate[]): number[] {
  const leasts = new Map<number, number>();
  for (const { member, low } of candidates) leasts.set(member, Math.min(low, leasts.get(member) ?? low));
  return [...leasts.values()];
}

/**
 * The least that is left when the places are filled in the published order, while someone may still turn up and push a better
 * paid member out: as many as are sure to be counted, each at the least that anyone who could be counted would bring.
 */
function leastInOrder(anyone: number[], most: number, certain: number): number {
  return sum([...anyone].sort((a, b) => a - b).slice(0, Math.min(most, certain)));
}

/**
 * A line a component: how many are counted at the least and at the most, and who fits but is left out: of both ends, or perhaps.
 * While it is open who fits, nobody is left out for certain: who goes first may turn out not to fit. Only a component that has
 * nothing to do with the others is full in any case.
 */
function linesOf(
  candidates: Candidate[],
  best: Seated[],
  sure: Seated[],
  seated: Seated[],
  settled: boolean,
): AmountLine[] {
  const inHigh = membersOf(best);
  const inLow = membersOf(sure);
  const placed = membersOf(seated);
  const bestPaid = new Map<number, Candidate>();
  for (const one of candidates) if (one.high > (bestPaid.get(one.member)?.high ?? -1)) bestPaid.set(one.member, one);
  return [...new Set(candidates.map(({ place }) => place))].flatMap((place): AmountLine[] => {
    const here = (list: Iterable<Candidate>) => [...list].filter((one) => one.place === place);
    const ends = [here(sure).length, here(best).length];
    const apart = here(candidates).every(
      (one) => one.certain && candidates.every(({ member }, at) => member !== one.member || candidates[at] === one),
    );
    const notCounted = [...here(bestPaid.values()).filter(({ member }) => !placed.has(member)), ...here(seated)]
      .filter(({ member, certain }) => !inHigh.has(member) || (certain && !inLow.has(member)))
      .map(({ member }): AmountLine['notCounted'][number] => ({
        member,
        because: placed.has(member) ? 'total-limit' : 'component-limit',
        ...((inHigh.has(member) || inLow.has(member) || !(settled || (apart && !placed.has(member)))) && {
          perhaps: true,
        }),
      }));
    const range = { low: Math.min(...ends), high: Math.max(...ends) };
    if (range.high === 0 && notCounted.length === 0) return [];
    const all = here(candidates);
    const each = { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) };
    return [{ id: place.component.id, name: place.component.name, each, counted: range, notCounted }];
  });
}

const membersOf = (list: Seated[]): Set<number> => new Set(list.map(({ member }) => member));

const sum = (amounts: number[]): number => amounts.reduce((total, one) => total + one, 0);
