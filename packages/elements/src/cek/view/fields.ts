import { html, nothing, type TemplateResult } from 'lit';
import { readNumber } from './read-number.ts';
import type { Change, View } from './view.ts';

// What a person picked is only ever in properties (`.checked`, `.value`), never in an attribute that a page could select by.

interface Asked {
  id: string;
  label: string;
  hint?: string | undefined;
}

export interface Option {
  value: string;
  label: string;
}

const hintOf = ({ id, hint }: Asked) =>
  hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing;
const hintId = ({ id, hint }: Asked) => (hint ? `${id}-hint` : nothing);

/** A question with parts of its own. */
export function group(asked: Asked, content: unknown): TemplateResult {
  return html`<fieldset class="field" part="field" id=${asked.id} tabindex="-1" aria-describedby=${hintId(asked)}>
    <legend class="label" part="label">${asked.label}</legend>
    ${hintOf(asked)} ${content}
  </fieldset>`;
}

export function radios(
  asked: Asked & { options: readonly Option[]; picked: string | undefined; pick: (value: string) => void },
): TemplateResult {
  return group(
    asked,
    html`<div class="choices">
      ${asked.options.map(
        ({ value, label }) => html`<label class="choice">
          <input
            type="radio"
            part="input"
            name=${asked.id}
            .checked=${asked.picked === value}
            @change=${() => asked.pick(value)}
          />
          <span>${label}</span>
        </label>`,
      )}
    </div>`,
  );
}

export function checkbox(label: string, on: boolean, flip: (on: boolean) => void): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      part="input"
      .checked=${on}
      @change=${(event: Event) => flip((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

export function select(
  asked: Asked & {
    options: readonly Option[];
    picked: string | undefined;
    pick: (value: string) => void;
    off?: boolean;
  },
): TemplateResult {
  const { id, label, options, picked, pick, off } = asked;
  return html`<div class="field" part="field">
    <label for=${id} part="label">${label}</label>
    ${hintOf(asked)}
    <select
      id=${id}
      part="select"
      autocomplete="off"
      ?disabled=${off === true}
      aria-describedby=${hintId(asked)}
      @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}
    >
      ${options.map(({ value, label }) => html`<option .value=${value} .selected=${value === (picked ?? '')}>${label}</option>`)}
    </select>
  </div>`;
}

export interface NumberAsked extends Asked {
  min?: number | undefined;
  max?: number | undefined;
  value: number | undefined;
  /** Puts the number into the answers; none, for an empty field and for what is no number. */
  save: (value: number | undefined) => Change;
}

/** Text, because `type=number` loses what cannot be read and turns with the wheel. Emptied, it is unknown. */
export function number(view: View, asked: NumberAsked): TemplateResult {
  const { id, label, min = 0, max = 1_000_000_000, value, save } = asked;
  const typed = view.typed.get(id);
  // What was typed for somebody who has left the list is no answer any more, even where somebody new takes the place.
  const holds = typed && (typed.wrong || readNumber(typed.text) === value);
  const text = holds ? typed.text : value === undefined ? '' : String(value);
  const values = { field: label, min, max: max.toLocaleString('id-ID') };
  const error = view.wrong.has(id) ? view.say('errors.number', values) : undefined;
  if (error) view.errors.set(id, error);
  const read = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    const found = readNumber(typed);
    const wrong = found !== undefined && !(found >= min && found <= max);
    view.type(id, { text: typed, wrong }, save(wrong ? undefined : found));
  };
  return html`<div class="field" part="field">
    <label for=${id} part="label">${label}</label>
    ${hintOf(asked)}
    ${error ? html`<p class="error" part="error" id="${id}-error">${error}</p>` : nothing}
    <input
      id=${id}
      part="input"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      .value=${text}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${[asked.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].join(' ').trim() || nothing}
      @change=${read}
    />
  </div>`;
}
