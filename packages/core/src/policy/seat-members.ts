import type { Candidate, Place } from './count-members.ts';

/** A member with the component it is counted in. */
export type Seated = Candidate;

/**
 * Gives as many members as possible a place, the best paid places first, each member one. Whom it comes to first does not
 * matter: a member moves to another place that fits when that lets one more in (augmenting paths; as each component pays the
 * same, taking the places by what they pay gives the largest sum).
 */
export function seat(options: Candidate[][]): Seated[] {
  const paying = new Map<Place, number>();
  for (const { place, high } of options.flat()) paying.set(place, Math.max(high, paying.get(place) ?? 0));
  const places = [...paying.keys()].sort((a, b) => (paying.get(b) ?? 0) - (paying.get(a) ?? 0));

  const placeOf = new Map<number, Place>();
  for (const place of places) {
    let free = place.most;
    while (free > 0 && offer(place, options, placeOf, new Set())) free--;
  }
  return options.flatMap((one, member) => one.filter(({ place }) => placeOf.get(member) === place));
}

/** Finds somebody for a place: who has none yet, or who leaves a place that somebody else can take. */
function offer(place: Place, options: Candidate[][], placeOf: Map<number, Place>, asked: Set<number>): boolean {
  for (const [member, one] of options.entries()) {
    if (asked.has(member) || !one.some((option) => option.place === place) || placeOf.get(member) === place) continue;
    asked.add(member);
    const left = placeOf.get(member);
    if (left !== undefined && !offer(left, options, placeOf, asked)) continue;
    placeOf.set(member, place);
    return true;
  }
  return false;
}
