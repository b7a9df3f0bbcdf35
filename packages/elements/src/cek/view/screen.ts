import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.ts';
import { icon } from '../../base/icons.ts';
import type { QuestionStep } from '../flow/steps.ts';
import { questionSteps } from '../flow/steps.ts';
import type { Session } from '../session.ts';
import { jumps } from './jumps.ts';
import { questionView } from './question.ts';
import { review } from './review.ts';
import { staleBanner } from './stale.ts';
import type { View } from './view.ts';

export interface ScreenActions {
  next(): void;
  back(): void;
  change(step: QuestionStep): void;
  /** Puts the focus on a field. */
  show(field: string): void;
}

/** A screen of questions, or the answers to look over. */
export function screen(view: View, session: Session, act: ScreenActions): TemplateResult {
  const { say, shown } = view;
  const { at, place, stage, before } = session;
  const questions = stage?.questions.map((question) => questionView(view, question)); // first, because it finds the errors
  return html`<div class="form stack" part="form" @keydown=${(event: KeyboardEvent) => goOnByEnter(event, act)}>
    <div>
      ${place > 0 ? html`<p class="progress">${say('progress', { n: place, most: questionSteps.length })}</p>` : nothing}
      ${heading(shown.headingLevel, say(`step.${at}`), { below: 1, id: 'step-title', part: 'step-title' })}
    </div>
    ${errorSummary(view, act)}
    ${place === 1 ? html`${staleBanner(view, view.judge.snapshot.catalog.evidenceUntil)}` : nothing}
    ${place > 0 ? html`<p class="hint">${say('skippable')}</p>` : nothing}
    ${at === 'periksa' ? review(view, session.stages(), act.change) : html`<div class="questions">${questions}</div>`}
    <div class="actions no-print">
      <button type="button" class="button primary" part="button button-primary" data-act="next" @click=${act.next}>
        ${say(at === 'periksa' ? 'see-result' : 'next')}
      </button>
      ${
        before !== at
          ? html`<button type="button" class="button" part="button button-secondary" data-act="back" @click=${act.back}>
              ${say('back')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function errorSummary({ say, errors }: View, { show }: ScreenActions) {
  if (errors.size === 0) return nothing;
  return html`<div class="summary-box" part="error-summary" id="errors" tabindex="-1" role="group" aria-labelledby="errors-title">
    <p id="errors-title">${icon('warning')} <strong>${say('errors.title')}</strong></p>
    ${jumps(errors, show)}
  </div>`;
}

/** There is no `<form>`: in a sandboxed frame without `allow-forms` a browser drops the submit event. */
function goOnByEnter(event: KeyboardEvent, { next }: ScreenActions): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.type !== 'text') return;
  target.dispatchEvent(new Event('change')); // what was typed counts, although the field still has the focus
  next();
}
