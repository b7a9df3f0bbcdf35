import type { Dated, Program, Timeline } from '@bansos-kit/core/policy';

type Entry<T> = Timeline<T>[number];

export const isGap = <T>(entry: Entry<T>): entry is Exclude<Entry<T>, Dated<T>> => 'gap' in entry;

function entryOn<T>(entries: Timeline<T>, day: string): Entry<T> | undefined {
  return entries.find(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));
}

/** What holds on the day; `undefined` in a gap too. */
export function heldOn<T>(entries: Timeline<T> | undefined, day: string): Dated<T> | undefined {
  const entry = entries && entryOn(entries, day);
  return entry && !isGap(entry) ? entry : undefined;
}

/** Whether a programme is in force, and the day whose rules its page shows: today's, or the last there were. */
export type State =
  | { running: true; day: string }
  | { running: false; day: string; endedOn?: string; gap?: { id: string; en?: string }; unknown?: true };

export function stateOn({ id, eligibility }: Program, day: string): State {
  const entry = entryOn(eligibility, day);
  if (entry && !isGap(entry)) return { running: true, day };
  const versions = eligibility.filter((one) => !isGap(one));
  const last = versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0];
  if (!last) throw new Error(`programme ${id}: no version has criteria`);
  const gap = entry && isGap(entry) ? { gap: entry.gap, ...(entry.unknown && { unknown: true as const }) } : {};
  const { validTo } = last;
  return validTo !== undefined && validTo < day
    ? { running: false, day: validTo, endedOn: validTo, ...gap }
    : { running: false, day: last.validFrom, ...gap };
}
