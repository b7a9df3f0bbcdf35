import type { Stage } from '@bansos-kit/core/schedule';
import { html, nothing, type TemplateResult } from 'lit';
import { date, dateRange } from '../../base/dates.ts';
import { type Box, boxOf, strip, year } from '../../base/strip.ts';
import type { Payment } from '../flow/next-payment.ts';
import type { View } from './view.ts';

/** What is known of the next payment, each stage in one sentence that says who said so. */
export function whenLines(view: View, payment: Payment | undefined): When[] {
  const { say, locale } = view;
  if (!payment) return [{ text: say('when.none') }];
  const { state, stale } = payment;
  const lines: When[] =
    state === 'unknown'
      ? [{ text: payment.because[locale] }]
      : payment.stages.map((stage) => ({ text: stageLine(view, stage), box: boxOf(stage) }));
  return stale ? [...lines, { text: say('when.until', { date: date(stale.evidenceUntil, locale) }) }] : lines;
}

/** The same with the months of the year in front of it, which a screen reader has in the sentences. */
export function when(view: View, payment: Payment | undefined): TemplateResult {
  const { say, judge } = view;
  const stages = payment?.year.filter(({ topUp }) => !topUp) ?? [];
  return html`<div class="fact" part="timeline">
    <strong>${say('when.title')}</strong>
    ${
      stages.length > 0
        ? html`<div aria-hidden="true">
            ${strip(year(stages, judge.asOf, 'JFMAMJJASOND'))}
            <p class="small muted">${say('when.year', { year: judge.asOf.slice(0, 4) })}</p>
          </div>`
        : nothing
    }
    ${whenLines(view, payment).map(({ text, box }) => html`<p>${box ? strip([box]) : nothing}${text}</p>`)}
  </div>`;
}

interface When {
  text: string;
  /** As the stage's months are drawn. */
  box?: Box;
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
