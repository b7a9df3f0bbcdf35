import type { Cite, FirstPaid, Reach, Stage, Window } from '@bansos-kit/core/schedule';
import { daySpan, monthSpan, partialDate } from '../dates.ts';
import { rupiah } from '../money.ts';
import type { Words } from '../words/words.ts';

/** "Januari–Maret 2026": for which months, not in which. */
export const coversOf = ({ covers }: Stage, { language }: Words): string => monthSpan(covers.from, covers.to, language);

/** The days of a window, and that they are only expected where no official named them. */
export function announcedOf({ announced }: Stage, { schedule, language }: Words): string {
  if (!announced) return schedule.notAnnounced;
  const span = spanOf(announced, language);
  return announced.by === 'official' ? span : schedule.byPress(span);
}

/**
 * The days of the first payment, and that they are those of a report where nobody named the day. Where the day is not known but
 * families had been paid by some day, that: "not known" alone would read as not paid.
 */
export function firstPaidOf(stage: Stage, { schedule, language }: Words): string {
  const { firstPaid } = stage;
  const reached = firstReached(stage);
  if (!firstPaid) return reached ? schedule.paidBy(partialDate(reached.on, language)) : schedule.notSeen;
  const span = spanOf(firstPaid, language);
  return firstPaid.seen === 'dated' ? span : schedule.reported(span);
}

/** Who says what `firstPaidOf` says. */
export const firstPaidCite = (stage: Stage): Cite[] => stage.firstPaid?.cite ?? firstReached(stage)?.cite ?? [];

const firstReached = ({ reach }: Stage): Reach | undefined =>
  reach.filter(({ what }) => what === 'reached').sort((a, b) => (a.on < b.on ? -1 : 1))[0];

export const spanOf = ({ from, to, precision }: Window | FirstPaid, language: Words['language']): string =>
  daySpan(from, to, precision === 'month', language);

/** "Rp600.000 setahap, per keluarga" */
export function amountOf({ amount }: Stage, { schedule, language }: Words): string {
  if (!amount) return schedule.amountOpen;
  const sum = rupiah(amount.rupiah, amount.rupiah, language);
  const { ceiling, per, unit, paidTo, note } = amount;
  const sentence = `${ceiling ? schedule.atMost(sum) : sum} ${schedule.per[per]}, ${schedule.unit[unit]}.`;
  return [sentence, paidTo === 'insurer' ? schedule.toInsurer : '', note?.[language] ?? ''].filter(Boolean).join(' ');
}
