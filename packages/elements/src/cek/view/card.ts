import { type ExplainedReason, type Explanation, explain, type Result } from '@bansos-kit/core/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.ts';
import { icon } from '../../base/icons.ts';
import { strip } from '../../base/strip.ts';
import type { Hint } from '../flow/hints.ts';
import type { ProgramOutcome } from '../flow/outcome.ts';
import { sureAmount } from '../flow/sure-amount.ts';
import { amount } from './amount.ts';
import { sourced } from './sourced.ts';
import { statusClass, statusFill, statusLine, statusWords } from './status.ts';
import type { View } from './view.ts';
import { when } from './when.ts';
import { paid, registered } from './where.ts';

/** One programme: what came out, why, how much, when, and what nobody here can know. */
export function card(view: View, { result, hints, payment }: ProgramOutcome): TemplateResult {
  const { say, locale, shown } = view;
  const told = explain(result, { locale });
  return html`<article class="card ${statusClass[result.status]}" part="card">
    ${heading(shown.headingLevel, told.name, { below: 2, id: result.program })} ${statusLine(view, result.status)}
    ${isWeak(result) ? html`<p class="small">${say('confidence.low')}</p>` : nothing}
    ${result.status === 'not-eligible' ? unmet(view, told) : openLines(view, result).map((line) => html`<p>${line}</p>`)}
    ${amount(view, result, told)}
    ${result.status === 'not-eligible' ? nothing : when(view, payment)} ${hintList(view, hints, result.status)}
    <dl class="apart">
      <div>
        <dt>${say('fact.registered')}</dt>
        <dd>${registered(view, result.program)}</dd>
      </div>
      <div>
        <dt>${say('fact.paid')}</dt>
        <dd>${paid(view, result.program)}</dd>
      </div>
    </dl>
    ${reasons(view, told)}
  </article>`;
}

/** Whoever reads only the card has to see it, too: it is not folded away with the reasons. */
export const isWeak = ({ confidence, amount }: Result): boolean => confidence === 'low' || amount?.confidence === 'low';

const unmet = ({ say }: View, { reasons }: Explanation) =>
  reasons
    .filter(({ outcome }) => outcome === 'unmet')
    .map(({ text }) => html`<p>${icon('none')} <span class="hidden">${say('reason.unmet')}:</span> ${text}</p>`);

/** What would settle it. What only the amount depends on stands with the amount, where it is named there. */
function openLines({ locale }: View, result: Result): string[] {
  const { amount, ...rest } = result;
  return explain(sureAmount(result).open.length > 0 ? rest : result, { locale }).open;
}

function hintList(view: View, hints: readonly Hint[], status: Result['status']) {
  if (hints.length === 0) return nothing;
  const { say } = view;
  return html`<div class="fact">
    <strong>${say('hints.title')}</strong>
    ${ladder(view, hints, status)}
    <ul>
      ${hints.map((hint) => {
        const status = lowerFirst(say(statusWords(hint.status)));
        if (hint.kind === 'registered') return html`<li>${say('hint.registered', { status })}</li>`;
        const { from, to } = hint;
        const words = say(from === to ? 'hint.decile' : 'hint.deciles', { from, to, status });
        return html`<li>${strip([{ fill: statusFill[hint.status] }])}${words}</li>`;
      })}
    </ul>
  </div>`;
}

/** The ten deciles, each as the programme would come out with it: what the list says, for the eye. */
function ladder({ say, answers }: View, hints: readonly Hint[], status: Result['status']) {
  const ranges = hints.filter((hint) => hint.kind === 'decile');
  if (ranges.length === 0) return nothing;
  const own = answers.facts['decile'];
  const boxes = Array.from({ length: 10 }, (_, at) => {
    const label = at + 1;
    const other = ranges.find(({ from, to }) => from <= label && label <= to);
    return { label, fill: statusFill[other?.status ?? status], now: label === own };
  });
  return html`<div aria-hidden="true">
    ${strip(boxes)}
    <p class="small muted">${say(typeof own === 'number' ? 'hint.ladder' : 'hint.ladder.unknown')}</p>
  </div>`;
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What decides is in sight; the many exclusions that do not apply are folded. */
function reasons(view: View, told: Explanation): TemplateResult {
  const { say } = view;
  const of = (outcome: ExplainedReason['outcome']) => distinct(told.reasons.filter((one) => one.outcome === outcome));
  const list = (rows: ExplainedReason[]) =>
    html`<ul class="reasons" part="reason-list">
      ${rows.map((row) => html`<li>${reason(view, row, told)}</li>`)}
    </ul>`;
  const met = of('met');
  const count = told.reasons.filter(({ outcome }) => outcome === 'met').length;
  return html`<details class="why">
    <summary>${say('reasons.title', { met: count, all: told.reasons.length })}</summary>
    ${told.summary.map((line) => html`<p>${line}</p>`)} ${list([...of('unmet'), ...of('unknown')])}
    ${
      met.length === 0
        ? nothing
        : html`<details>
            <summary>${say('reasons.met', { n: count })}</summary>
            ${list(met)}
          </details>`
    }
    ${told.notes.map((line) => html`<p class="small muted">${line}</p>`)}
  </details>`;
}

/** Several exclusions ask for the same and then say the same: once is enough, with all their sources. */
function distinct(reasons: ExplainedReason[]): ExplainedReason[] {
  const byText = new Map<string, ExplainedReason>();
  for (const reason of reasons) {
    const known = byText.get(reason.text);
    const more = reason.cite.filter(
      ({ source, at }) => !known?.cite.some((one) => one.source === source && one.at === at),
    );
    byText.set(reason.text, known ? { ...known, cite: [...known.cite, ...more] } : reason);
  }
  return [...byText.values()];
}

const outcomeIcon = { met: 'tick', unmet: 'none', unknown: 'question' } as const;

function reason(view: View, row: ExplainedReason, { sources }: Explanation) {
  const { outcome, text } = row;
  const words = html`${icon(outcomeIcon[outcome])} <span class="hidden">${view.say(`reason.${outcome}`)}:</span> ${text}`;
  return sourced(view, words, row, sources);
}
