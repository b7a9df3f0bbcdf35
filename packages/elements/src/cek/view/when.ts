import type { Stage, Upcoming } from '@bansos-kit/core/schedule';
import { date, dateRange } from '../../base/dates.ts';
import type { View } from './view.ts';

/** What is known of the next payment, each stage in one sentence that says who said so. */
export function whenLines(view: View, payment: Upcoming | undefined): string[] {
  const { say, locale } = view;
  if (!payment) return [say('when.none')];
  const lines =
    payment.state === 'unknown' ? [payment.because[locale]] : payment.stages.map((stage) => stageLine(view, stage));
  return payment.stale ? [...lines, say('when.until', { date: date(payment.stale.evidenceUntil, locale) })] : lines;
}

function stageLine({ say, locale }: View, { name, announced, firstPaid, covers }: Stage): string {
  const stage = name[locale];
  if (firstPaid) return say('when.paid', { stage, range: dateRange(firstPaid.from, firstPaid.to, locale) });
  if (announced) {
    const range = dateRange(announced.from, announced.to, locale);
    return say(announced.by === 'official' ? 'when.official' : 'when.press', { stage, range });
  }
  return say('when.covers', { stage, range: dateRange(covers.from, covers.to, locale) });
}
