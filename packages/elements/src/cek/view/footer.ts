import { html, nothing, type TemplateResult } from 'lit';
import type { Run } from '../run.ts';
import { checkbox } from './fields.ts';
import type { View } from './view.ts';

/** At the same place on every screen: what happens to the answers, and how to be rid of them. */
export function footer({ say, shown, answers }: View, run: Run): TemplateResult {
  const some = Object.keys({ ...answers.facts, ...answers.gates }).length > 0 || answers.members !== undefined;
  return html`<div class="stack no-print" part="footer">
    <p class="small">${shown.say('privacy.short')} ${shown.say('privacy.proof')}</p>
    ${checkbox(say('shared'), run.watched, (on) => run.watch(on))}
    ${
      some || run.session.at !== run.session.start
        ? html`<p>
            <button type="button" class="button" part="button button-secondary" data-act="clear" @click=${() => run.clear('user')}>
              ${say('clear')}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

/** At the lower edge of the screen, wherever somebody reads. The button does nothing of its own: any sign of a person will do. */
export function idleWarning({ say }: View): TemplateResult {
  return html`<div
    class="summary-box"
    role="alert"
    .style=${'position:sticky;inset-block-end:0;background:var(--_surface)' /* the property: a strict policy refuses the attribute */}
  >
    <p>${say('idle')}</p>
    <button type="button" class="button" part="button">${say('go-on')}</button>
  </div>`;
}
