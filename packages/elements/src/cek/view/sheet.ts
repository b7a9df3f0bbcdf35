import { explain } from '@bansos-kit/core/policy';
import { html, type TemplateResult } from 'lit';
import { date } from '../../base/dates.ts';
import type { Outcome } from '../flow/outcome.ts';
import { amountLines } from './amount.ts';
import { statusWords } from './status.ts';
import type { View } from './view.ts';
import { whenLines } from './when.ts';

/** The result on one sheet of A4, drawn only for paper: no answers, no ages, and what it is not stands on top. */
export function sheet(view: View, { running, evidenceUntil }: Outcome): TemplateResult {
  const { say, locale, shown, judge } = view;
  return html`<div class="sheet" aria-hidden="true">
    <p><strong>${say('title')}</strong></p>
    <p>${say('notice.print')} ${shown.say('notice.unofficial')}</p>
    <p>${say('print.dates', { date: date(judge.asOf, locale), rules: date(evidenceUntil, locale) })}</p>
    <table>
      <thead>
        <tr>
          <th>${say('print.program')}</th>
          <th>${say('print.result')}</th>
          <th>${say('print.amount')}</th>
          <th>${say('print.when')}</th>
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
            <td>${whenLines(view, payment)[0]}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p>${say('notice.threefacts')}</p>
    <p>${say('steps.check')} cekbansos.kemensos.go.id. ${say('steps.propose')} ${say('steps.documents')}</p>
    <p>${shown.say('scam.fee')} ${shown.say('scam.secrets')}</p>
  </div>`;
}
