import { explain } from '@bansos-kit/core/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { date } from '../../base/dates.ts';
import type { Outcome } from '../flow/outcome.ts';
import { amountLines } from './amount.ts';
import { statusWords } from './status.ts';
import type { View } from './view.ts';
import { whenLines } from './when.ts';

/**
 * What is on paper, whoever prints: the result on one sheet of A4, without answers and ages, and what it is not stands on top.
 * Before there is a result only that there is none: a screen with half of the answers is nobody's sheet.
 */
export function sheet(view: View, outcome: Outcome | undefined, blank: string): TemplateResult {
  const { say, shown } = view;
  return html`<div class="sheet" aria-hidden="true">
    <p><strong>${say('title')}</strong></p>
    <p>${shown.say('notice.unofficial')}</p>
    ${outcome ? table(view, outcome) : html`<p>${say('print.none')} ${blank ? say('print.blank', { url: blank }) : nothing}</p>`}
  </div>`;
}

function table(view: View, { running, evidenceUntil }: Outcome): TemplateResult {
  const { say, locale, shown, judge } = view;
  return html`<p>${say('notice.print')}</p>
    <p>${say('print.dates', { date: date(judge.asOf, locale), rules: date(evidenceUntil, locale) })}</p>
    <table>
      <thead>
        <tr>
          <th>${say('print.program')}</th>
          <th>${say('print.result')}</th>
          <th>${say('amount.title')}</th>
          <th>${say('when.title')}</th>
        </tr>
      </thead>
      <tbody>
        ${running.map(({ result, payment }) => {
          const { name } = explain(result, { locale });
          const money = amountLines(view, result).join(' ') || '–';
          return html`<tr>
            <td>${name}</td>
            <td>${say(statusWords(result.status))}</td>
            <td>${money}</td>
            <td>${whenLines(view, payment)[0]?.text}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p>${say('notice.threefacts')}</p>
    <p>${say('steps.check')} cekbansos.kemensos.go.id. ${say('steps.propose')} ${say('steps.documents')}</p>
    <p>${shown.say('scam.fee')} ${shown.say('scam.secrets')}</p>`;
}
