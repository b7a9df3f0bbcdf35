import { explain, type Source } from '@bansos-kit/core/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { date } from '../../base/dates.ts';
import { sourceBy, sourceNote } from '../../base/source.ts';
import type { Outcome } from '../flow/outcome.ts';
import { amountLines } from './amount.ts';
import { isWeak } from './card.ts';
import { staleWords } from './stale.ts';
import { statusWords } from './status.ts';
import type { View } from './view.ts';
import { whenLines } from './when.ts';
import { registered } from './where.ts';

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
  const cited = new Map<string, Source>(); // a number each, in the order in which the sums name them
  return html`<p>${say('notice.print')}</p>
    <p>${say('print.dates', { date: date(judge.asOf, locale) })} ${staleWords(view, evidenceUntil).words}</p>
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
          const { name, sources } = explain(result, { locale });
          const money = amountLines(view, result).join(' ');
          for (const { source } of (money && result.amount?.cite) || [])
            if (sources[source]) cited.set(source, sources[source]);
          const numbers = [...cited.keys()].flatMap((id, at) =>
            money && result.amount?.cite.some(({ source }) => source === id) ? `[${at + 1}]` : [],
          );
          return html`<tr>
            <td><strong>${name}</strong>. ${say('fact.registered')}: ${registered(view, result.program)}</td>
            <td>${say(statusWords(result.status))}. ${isWeak(result) ? say('confidence.low') : nothing}</td>
            <td>${money || '–'} ${numbers.join(' ')}</td>
            <td>${whenLines(view, payment)[0]?.text}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p>${say('notice.threefacts')}</p>
    <p>${say('steps.check')} ${say('steps.propose')} ${say('steps.documents')}</p>
    <p>${shown.say('scam.fee')} ${shown.say('scam.secrets')}</p>
    <ol class="small">
      ${[...cited.values()].map((source) => html`<li>${source.title}${sourceBy(source, locale)}. ${source.url} ${sourceNote(source, locale)}</li>`)}
    </ol>`;
}
