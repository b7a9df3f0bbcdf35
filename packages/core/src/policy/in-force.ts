import type { Dated, IsoDate, Text, Timeline } from './types.ts';

/** What a timeline says on a day: the entry in force, or when there was or will be one. */
export type InForce<T> = { entry: Dated<T>; nearest?: never } | { entry?: never; nearest: Nearest };

export interface Nearest {
  endedOn?: IsoDate;
  startsOn?: IsoDate;
  gap?: Text;
  /** That no source was found for the day, which is not to say that nothing held. */
  unknown?: true;
}

/** Dates are compared as text, which `YYYY-MM-DD` allows. */
export function inForceOn<T>(timeline: Timeline<T>, asOf: IsoDate, knownAt?: IsoDate): InForce<T> {
  const nearest: Nearest = {};
  let before: Dated<T> | undefined;
  for (const entry of timeline) {
    const covers = entry.validFrom <= asOf && (entry.validTo === undefined || asOf <= entry.validTo);
    if ('gap' in entry) {
      before = undefined;
      if (covers) Object.assign(nearest, { gap: entry.gap }, entry.unknown && { unknown: true });
      continue;
    }
    if (knownAt !== undefined && (entry.publishedOn ?? entry.validFrom) > knownAt) {
      // Nobody knew yet that this would follow, so what came before it ran on.
      if (covers && before) return { entry: before };
      continue;
    }
    before = entry;
    if (covers) return { entry };
    if (entry.validFrom > asOf) nearest.startsOn ??= entry.validFrom;
    else if (entry.validTo !== undefined) nearest.endedOn = entry.validTo;
  }
  return { nearest };
}
