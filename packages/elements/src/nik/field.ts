import { explainNikIssue, formatNik, type NikIssue, normalizeNik } from '@bansos-kit/core/nik';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import type { NikView } from './view.ts';

export interface FieldHandlers {
  typed(event: InputEvent): void;
  left(): void;
  pressed(event: KeyboardEvent): void;
}

/**
 * Field, hint and read-out. The text in the field is never rewritten while somebody types, and has no mask: the caret would
 * jump and a screen reader would read it all again. No `name`, `maxlength` or `pattern`, so that nothing keeps or cuts it.
 */
export function field(view: NikView, count: number, wrong: readonly NikIssue[], on: FieldHandlers): TemplateResult {
  const { say, locale, text } = view;
  const bad = wrong.length > 0;
  return html`<div class="field" part="field">
    <label for="nik" part="label">${view.label}</label>
    <span class="hint" id="hint" part="hint">${view.hint}</span>
    ${
      bad
        ? html`<span class="message possible" id="error" part="error">
            ${icon('warning')}<span>${wrong.map((issue) => html`${explainNikIssue(issue, { locale })} `)}</span>
          </span>`
        : nothing
    }
    <input
      id="nik"
      class="nik"
      part="input"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      translate="no"
      enterkeyhint="done"
      dir="ltr"
      data-gramm="false"
      aria-describedby=${bad ? 'error hint' : 'hint'}
      aria-invalid=${bad ? 'true' : nothing}
      aria-required=${view.required ? 'true' : nothing}
      ?disabled=${view.disabled}
      .value=${text}
      @input=${on.typed}
      @blur=${on.left}
      @keydown=${on.pressed}
    />
    <span class="readout" aria-hidden="true">
      <span dir="ltr">${grouped(text)}</span>
      <span>${say('counter', { n: count })}</span>
    </span>
    ${view.isExample ? html`<span class="hint">${say('exampleNote')}</span>` : nothing}
  </div>`;
}

/** In the groups of their meaning; nothing where another sign stands between the digits, or the groups would be wrong. */
function grouped(text: string): string {
  const digits = normalizeNik(text);
  return /^\d{1,16}$/.test(digits) ? formatNik(digits) : '';
}
