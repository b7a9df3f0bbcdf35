import type { Gap, IsoDate, Timeline } from '../types.ts';

const oneDay = 86_400_000;

/** @example dayAfter('2024-02-28') //=> '2024-02-29' */
export const dayAfter = (date: IsoDate): IsoDate => new Date(Date.parse(date) + oneDay).toISOString().slice(0, 10);

/** @example dayBefore('2024-03-01') //=> '2024-02-29' */
export const dayBefore = (date: IsoDate): IsoDate => new Date(Date.parse(date) - oneDay).toISOString().slice(0, 10);

/** The entry in force on a day: at most one, because timelines have no overlaps. */
export const entryOn = <T>(entries: Timeline<T>, day: IsoDate): Timeline<T>[number] | undefined =>
  entries.find(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));

export const isGap = (entry: object): entry is Gap => 'gap' in entry;
