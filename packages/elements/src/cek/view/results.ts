import { explain } from '@bansos-kit/core/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { date } from '../../base/dates.ts';
import { heading } from '../../base/heading.ts';
import { officialLink } from '../../base/official-link.ts';
import type { Outcome } from '../flow/outcome.ts';
import { card } from './card.ts';
import { overview } from './overview.ts';
import { staleBanner } from './stale.ts';
import type { View } from './view.ts';

/** One sentence on how many programmes came out how: it is also what a screen reader hears first. */
export function summaryOf({ say }: View, { running }: Outcome): string {
  if (running.length === 0) return say('result.none');
  const count = (status: string) => running.filter(({ result }) => result.status === status).length;
  return say('result.summary', { eligible: count('eligible'), open: count('needs-info'), not: count('not-eligible') });
}

export interface ResultsShown {
  officialUrl: string | undefined;
  exports: unknown;
  back: () => void;
  show: (id: string) => void;
}

export function results(
  view: View,
  outcome: Outcome,
  { officialUrl, exports, back, show }: ResultsShown,
): TemplateResult {
  const { say, locale, shown, judge } = view;
  return html`${heading(shown.headingLevel, say('step.hasil'), { below: 1, id: 'step-title', part: 'step-title' })}
    ${staleBanner(view, outcome.evidenceUntil)}
    <p>${say('notice.lead', { date: date(judge.asOf, locale) })}</p>
    <p>${say('notice.threefacts')}</p>
    <p class="summary"><strong>${summaryOf(view, outcome)}</strong></p>
    ${overview(view, outcome, show)}
    ${officialLink(shown, officialUrl)}
    <slot name="sebelum-hasil"></slot>
    ${outcome.running.map((one) => card(view, one))} ${resting(view, outcome)}
    <slot name="setelah-hasil"></slot>
    ${exports}
    <section class="next">
      ${heading(shown.headingLevel, say('steps.title'), { below: 2 })}
      <ol>
        <li>${say('steps.check')}</li>
        <li>${say('steps.propose')}</li>
        <li>${say('steps.documents')}</li>
      </ol>
      <slot name="kontak"></slot>
    </section>
    <p class="no-print">
      <button type="button" class="button" part="button button-secondary" data-act="back" @click=${back}>
        ${say('change.answers')}
      </button>
    </p>`;
}

function resting({ say, locale }: View, { resting }: Outcome) {
  if (resting.length === 0) return nothing;
  return html`<details class="resting">
    <summary>${say('folded.not-running', { n: resting.length })}</summary>
    <ul>
      ${resting.map((result) => {
        const { name, summary } = explain(result, { locale });
        const status = result.nearest?.unknown ? 'status.no-source' : 'status.not-running';
        return html`<li><strong>${name}</strong>: ${say(status)}. ${summary.join(' ')}</li>`;
      })}
    </ul>
  </details>`;
}
