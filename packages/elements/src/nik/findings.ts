import {
  explainNikIssue,
  explainNikSuggestion,
  formatNik,
  type NikIssue,
  type NikSuggestion,
} from '@bansos-kit/core/nik';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.ts';
import { icon } from '../base/icons.ts';
import type { NikView } from './view.ts';

export interface ProblemHandlers {
  change(): void;
  use(candidate: string): void;
}

/** What cannot be, and what may have been meant. It takes the focus, so that it is heard first. */
export function problems(
  { say, locale, headingLevel }: NikView,
  issues: readonly NikIssue[],
  suggestions: readonly NikSuggestion[],
  on: ProblemHandlers,
): TemplateResult {
  return html`<div class="summary" part="error-summary" id="problems" tabindex="-1" role="group" aria-labelledby="problems-title">
    ${heading(headingLevel, say('problemsTitle'), { below: 1, id: 'problems-title' })}
    <ul class="findings">
      ${issues.map((issue) => html`<li>${explainNikIssue(issue, { locale })}</li>`)}
    </ul>
    ${suggestions.length > 0 ? guesses() : nothing}
    <button class="button" part="button" type="button" @click=${on.change}>${say('goToField')}</button>
  </div>`;

  function guesses() {
    return html`<p class="label">${say('suggestionsTitle')}</p>
      ${suggestions.map(
        (suggestion) => html`<p>${explainNikSuggestion(suggestion, { locale })}</p>
          ${suggestion.candidates.map(
            (candidate) => html`<p class="actions">
              <span class="candidate" dir="ltr" translate="no">${formatNik(candidate)}</span>
              <button class="button" part="button" type="button" @click=${() => on.use(candidate)}>
                ${say('useThis')}
              </button>
            </p>`,
          )}`,
      )}`;
  }
}

/** That the digits can be a NIK, with every doubt, and what that does not show. */
export function verdict({ say, locale, headingLevel }: NikView, issues: readonly NikIssue[]): TemplateResult {
  const fine = issues.length === 0;
  return html`<section aria-labelledby="result-title" class="stack">
    ${heading(headingLevel, say('resultTitle'), { below: 1, id: 'result-title' })}
    <div class="message ${fine ? 'likely' : 'possible'}">
      ${icon(fine ? 'tick' : 'question')}
      <div>
        <p><b>${say(fine ? 'fine' : 'odd')}</b></p>
        ${
          fine
            ? nothing
            : html`<ul class="findings">
                ${issues.map((issue) => html`<li>${explainNikIssue(issue, { locale })}</li>`)}
              </ul>`
        }
      </div>
    </div>
    <p>${say('proves')}</p>
  </section>`;
}
