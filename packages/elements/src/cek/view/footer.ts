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
