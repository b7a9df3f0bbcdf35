import { suggestNik } from '@bansos-kit/core/nik';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { DatedElement } from '../base/dated-element.ts';
import { emit } from '../base/emit.ts';
import { heading } from '../base/heading.ts';
import { notice } from '../base/notice.ts';
import { scamBox } from '../base/scam-box.ts';
import { anatomy } from './anatomy.ts';
import { field } from './field.ts';
import { problems, verdict } from './findings.ts';
import { tellForm } from './form-value.ts';
import { masked } from './masked.ts';
import { messages, type NikMessages } from './messages.ts';
import { SpokenCount } from './spoken-count.ts';
import { nikStyles } from './styles.ts';
import { type NikState, type Verdict, verdictOn } from './verdict.ts';
import type { NikView } from './view.ts';

/** Made up: hardly any district issues nine thousand numbers for one birth date. */
const example = '3204115710909001';

/** State, and codes of what is odd: none of the digits, and nothing that they say. */
export interface NikStateDetail {
  state: NikState;
  codes: string[];
}

declare global {
  interface HTMLElementTagNameMap {
    'bansos-nik': BansosNik;
  }
  interface GlobalEventHandlersEventMap {
    'bansos-nik-state': CustomEvent<NikStateDetail>;
  }
}

/**
 * A field for a NIK that says whether its digits can be one, and what they mean. What is typed stays in the field: it is in no
 * attribute, event, address or log, is cleared when the page is left, and is **not submitted** unless the page asks for it with
 * `submit-value`.
 *
 * @tag bansos-nik
 * @fires {CustomEvent<NikStateDetail>} bansos-nik-state - What was typed is now `empty`, `partial`, `wellformed`, `suspect` or `invalid`, with the codes of what is odd.
 * @slot - Shown until the element is ready, and without JavaScript: a link to the official site.
 * @csspart form - Field and buttons.
 * @csspart field - Label, hint and input.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart input - The input.
 * @csspart error - The message beside the field.
 * @csspart error-summary - What to check again.
 * @csspart button - Every button.
 * @csspart button-primary - The button that checks.
 * @csspart anatomy - The digits in their groups.
 * @csspart notice - Says that this is no government site. Cannot be removed.
 * @csspart scam - How scams look. Cannot be removed.
 */
export class BansosNik extends DatedElement<NikMessages> {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...DatedElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [DatedElement.styles, nikStyles];
  static override properties: PropertyDeclarations = {
    label: {},
    hint: {},
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    reveal: { type: Boolean, reflect: true },
    explain: { type: Boolean, reflect: true },
    submitValue: { type: Boolean, attribute: 'submit-value', reflect: true },
    regionName: { attribute: false },
  };

  /** Names of regions for all fields of the page; `define` of all elements gives those of provinces and regencies. */
  static regionName: ((code: string) => string | undefined) | undefined;

  /** The label, in place of our own. */
  declare label: string | undefined;
  /** The hint under the label, in place of our own. */
  declare hint: string | undefined;
  /** The name under which `submit-value` submits. */
  declare name: string | undefined;
  /** An empty field does not pass the form's own check. */
  declare required: boolean;
  /** As of any field. A `fieldset` may disable it too. */
  declare disabled: boolean;
  /** After the check the whole number stays readable, not only its last four digits. */
  declare reveal: boolean;
  /** After the check, say what each group of digits means. */
  declare explain: boolean;
  /** Submit the sixteen digits with the form. The page then answers for them under the law on personal data. */
  declare submitValue: boolean;
  /** The name of a region by its code of 2, 4 or 6 digits, for the explanation. */
  declare regionName: ((code: string) => string | undefined) | undefined;

  readonly #internals = this.attachInternals();
  readonly #count = new SpokenCount(this);
  #text = '';
  #checked = false;
  #open = false;
  #isExample = false;
  #off = false;
  #told = '';
  #focusNext: 'problems' | 'nik' | 'result-title' | undefined;
  readonly #leave = (): void => this.clear();

  protected override get words() {
    return messages;
  }

  /** Whether the digits can be a NIK, without saying which they are. */
  get state(): NikState {
    return this.#verdict.state;
  }

  /** Empties the field and forgets what was in it. */
  clear(): void {
    this.#put('');
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#leave); // or the browser's cache of pages would keep it
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#leave);
  }

  get #verdict(): Verdict {
    return verdictOn(this.#text, this.day);
  }

  protected override content() {
    const { state, count, result } = this.#verdict;
    const view = this.#view;
    const passed = this.#checked && 'value' in result;
    const failed = this.#checked && !passed;
    return html`${heading(this.headingLevel, this.say('title'))}
      <p>${this.say('lead')}</p>
      ${notice(this.shown)}
      <p class="muted small">${this.shown.say('privacy.nik')} ${this.shown.say('privacy.proof')}</p>
      ${failed ? problems(view, result.issues, suggestNik(this.#text, { asOf: this.day }), this.#onProblem) : nothing}
      <div part="form" class="stack">
        ${passed ? masked(view) : field(view, count, failed ? result.issues : [], this.#onField)}
        <div class="actions no-print">${passed ? this.#afterCheck() : this.#beforeCheck(state)}</div>
        <p role="status" class="hidden">${this.#count.spoken}</p>
      </div>
      ${passed ? verdict(view, result.issues) : nothing}
      ${
        this.explain && passed && 'value' in result
          ? html`${heading(this.headingLevel, this.say('partsTitle'), { below: 1 })}
              ${anatomy(result.value, { ...view, nameOf: this.regionName ?? BansosNik.regionName })}
              <p class="muted small">${this.say('meaning')}</p>`
          : nothing
      }
      ${scamBox(this.shown)}`;
  }

  get #view(): NikView {
    const { locale, headingLevel, required } = this;
    return {
      ...{ locale, headingLevel, required, text: this.#text, isExample: this.#isExample },
      say: (key, values) => this.say(key, values),
      label: this.label || this.say('label'),
      hint: this.hint || this.say('hint'),
      disabled: this.disabled || this.#off,
      open: this.#open || this.reveal,
    };
  }

  #beforeCheck(state: NikState) {
    return html`${this.#button('check', this.#check, 'primary')}
      ${state === 'empty' ? this.#button('example', this.#example) : this.#button('clear', this.#clearByHand)}`;
  }

  #afterCheck() {
    const toggle = () => {
      this.#open = !this.#open;
      this.requestUpdate();
    };
    return html`${this.reveal ? nothing : this.#button(this.#open ? 'hide' : 'show', toggle)}
      ${this.#button('change', this.#onProblem.goToField)} ${this.#button('clear', this.#clearByHand)}`;
  }

  #button(key: keyof NikMessages, press: () => void, look = '') {
    return html`<button
      class="button ${look}"
      part="button ${look && `button-${look}`}"
      type="button"
      ?disabled=${this.disabled || this.#off}
      @click=${press}
    >
      ${this.say(key)}
    </button>`;
  }

  readonly #onField = {
    typed: (event: InputEvent): void => {
      this.#type((event.target as HTMLInputElement).value);
      const { count } = this.#verdict;
      this.#count.say(this.say('counter', { n: count }), count === 16);
    },
    // Softly: only what has all its digits is worth a message before somebody asks for one.
    left: (): void => {
      if (this.#verdict.count < 16 || this.#checked || 'value' in this.#verdict.result) return;
      this.#checked = true;
      this.requestUpdate();
    },
    pressed: (event: KeyboardEvent): void => {
      if (event.key === 'Enter') this.#check();
    },
  };

  readonly #onProblem = {
    goToField: (): void => {
      if ('value' in this.#verdict.result) this.#checked = false;
      this.#focus('nik');
    },
    use: (candidate: string): void => {
      this.#type(candidate);
      this.#focus('nik');
    },
  };

  readonly #check = (): void => {
    this.#checked = true;
    this.#focus('value' in this.#verdict.result ? 'result-title' : 'problems');
  };

  readonly #example = (): void => {
    this.#type(example);
    this.#isExample = true;
    this.#focus('nik');
  };

  readonly #clearByHand = (): void => {
    this.#type('');
    this.#count.say(this.say('cleared'), true);
    this.#focus('nik');
  };

  #focus(id: 'problems' | 'nik' | 'result-title'): void {
    this.#focusNext = id;
    this.requestUpdate();
  }

  #put(text: string): void {
    this.#text = text;
    this.#checked = this.#open = this.#isExample = false;
    this.#told = '';
    this.requestUpdate();
  }

  /** What a person does, and only that, is told to the page. */
  #type(text: string): void {
    const told = this.#told;
    this.#put(text);
    const { state, result } = this.#verdict;
    const codes = state === 'empty' ? [] : result.issues.map(({ code }) => code);
    this.#told = `${state}:${codes}`;
    if (this.#told !== told) emit(this, 'bansos-nik-state', { state, codes });
  }

  protected override updated(): void {
    super.updated();
    tellForm(this.#internals, this.#verdict, this);
    if (!this.#focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`)?.focus();
    this.#focusNext = undefined;
  }
}
