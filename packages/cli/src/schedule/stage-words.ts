import type { FirstPaid, Stage, Window } from '@bansos-kit/core/schedule';
import { daySpan, monthSpan } from '../dates.ts';
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

/** The days of the first payment, and that they are those of a report where nobody named the day. */
export function firstPaidOf({ firstPaid }: Stage, { schedule, language }: Words): string {
  if (!firstPaid) return schedule.notSeen;
  const span = spanOf(firstPaid, language);
  return firstPaid.seen === 'dated' ? span : schedule.reported(span);
}

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
