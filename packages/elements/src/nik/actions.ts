import { html, nothing, type TemplateResult } from 'lit';
import type { NikMessages } from './messages.ts';
import type { NikView } from './view.ts';

export interface ActionHandlers {
  check(): void;
  example(): void;
  clear(): void;
  toggle(): void;
  change(): void;
}

/** The buttons under the field. None is ever off because something is missing: pressing it says what. */
export function actions(view: NikView, passed: boolean, reveal: boolean, on: ActionHandlers): TemplateResult {
  const { say, text, open, disabled } = view;
  const button = (key: keyof NikMessages, press: () => void, look = '') =>
    html`<button
      class="button ${look}"
      part="button ${look && `button-${look}`}"
      type="button"
      ?disabled=${disabled}
      @click=${press}
    >
      ${say(key)}
    </button>`;
  return html`<div class="actions no-print">
    ${
      passed
        ? html`${reveal ? nothing : button(open ? 'hide' : 'show', on.toggle)} ${button('change', on.change)}
            ${button('clear', on.clear)}`
        : html`${button('check', on.check, 'primary')}
            ${text.trim() === '' ? button('example', on.example) : button('clear', on.clear)}`
    }
  </div>`;
}
