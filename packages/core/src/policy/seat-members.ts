import type { Candidate, Place } from './count-members.ts';

/** A member with the component it is counted in. */
export type Seated = Candidate;

/**
 * Gives as many members as possible a place, the best paid places first, each member one. Whom it comes to first does not
 * matter: a member moves to another place that fits when that lets one more in (augmenting paths; as each component pays the
 * same, taking the places by what they pay gives the largest sum).
 */
export function seat(candidates: Candidate[]): Seated[] {
  // As in most families: nobody is in anybody's way.
  const isAlone = ({ member, place }: Candidate, at: number) =>
    candidates[at + 1]?.member !== member && candidates.length <= place.most;
  if (candidates.every(isAlone)) return candidates;

  const paying = new Map<Place, number>();
  for (const { place, high } of candidates) paying.set(place, Math.max(high, paying.get(place) ?? 0));
  const places = [...paying.keys()].sort((a, b) => (paying.get(b) ?? 0) - (paying.get(a) ?? 0));

  const placeOf = new Map<number, Place>();
  for (const place of places) {
    let free = place.most;
    while (free > 0 && offer(place, candidates, placeOf, new Set())) free--;
  }
  return candidates.filter(({ member, place }) => placeOf.get(member) === place);
}

/** Finds somebody for a place: who has none yet, or who leaves a place that somebody else can take. */
function offer(place: Place, candidates: Candidate[], placeOf: Map<number, Place>, asked: Set<number>): boolean {
  for (const { member, place: wanted } of candidates) {
    if (wanted !== place || asked.has(member) || placeOf.get(member) === place) continue;
    asked.add(member);
    const left = placeOf.get(member);
    if (left !== undefined && !offer(left, candidates, placeOf, asked)) continue;
    placeOf.set(member, place);
    return true;
  }
  return false;
}
