import { suggestNik } from '@bansos-kit/core/nik';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DatedElement } from '../base/dated-element.ts';
import { emit } from '../base/emit.ts';
import { heading } from '../base/heading.ts';
import { notice } from '../base/notice.ts';
import { scamBox } from '../base/scam-box.ts';
import { actions } from './actions.ts';
import { anatomy } from './anatomy.ts';
import { NikEntry, type NikStateDetail } from './entry.ts';
import { field } from './field.ts';
import { problems, verdict } from './findings.ts';
import { tellForm } from './form-value.ts';
import { masked } from './masked.ts';
import { messages, type NikMessages } from './messages.ts';
import { SpokenCount } from './spoken-count.ts';
import { nikStyles } from './styles.ts';
import type { NikState, Verdict } from './verdict.ts';
import type { NikView } from './view.ts';

/** Made up: hardly any district issues nine thousand numbers for one birth date. */
const example = '3204115710909001';

export type { NikStateDetail };

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
 * attribute, event, address or log, is cleared when the page is left or the field taken out of it, and is **not submitted** unless
 * the page asks for it with `submit-value`.
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
  readonly #entry = new NikEntry();
  #focusNext: 'problems' | 'nik' | 'result-title' | undefined;
  readonly #leave = (): void => this.clear();

  constructor() {
    super();
    this.required = this.disabled = this.reveal = this.explain = this.submitValue = false;
    // On the host itself only a click on a label around or before it arrives.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  protected override get words() {
    return messages;
  }

  /** Whether the digits can be a NIK, without saying which they are. */
  get state(): NikState {
    return this.#verdict.state;
  }

  /** Puts the focus on the field; on the first button, where the number has passed and there is no field. */
  override focus(options?: FocusOptions): void {
    const input = this.renderRoot.querySelector('input');
    if (input) input.focus(options);
    else super.focus(options);
  }

  /** Empties the field and forgets what was in it. */
  clear(): void {
    this.#entry.put('');
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#leave); // or the browser's cache of pages would keep it
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#leave);
    this.clear(); // a page that keeps the element for later must not show the number to whoever comes next
  }

  get #verdict(): Verdict {
    return this.#entry.verdict(this.day);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Lit reflects it after drawing, and what is drawn asks the browser.
    if (changed.has('disabled')) this.toggleAttribute('disabled', Boolean(this.disabled));
  }

  protected override content() {
    const { count, result } = this.#verdict;
    const { text, checked } = this.#entry;
    const view = this.#view;
    const passed = checked && 'value' in result;
    const failed = checked && !passed;
    return html`${heading(this.headingLevel, this.say('title'))}
      <p>${this.say('lead')}</p>
      ${notice(this.shown)}
      <p class="muted small">${this.shown.say('privacy.nik')} ${this.shown.say('privacy.proof')}</p>
      ${failed ? problems(view, result.issues, suggestNik(text, { asOf: this.day }), this.#on) : nothing}
      <div part="form" class="stack">
        ${passed ? masked(view) : field(view, count, failed ? result.issues : [], this.#on)}
        ${actions(view, passed, this.reveal, this.#on)}
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
    const { text, isExample, open } = this.#entry;
    return {
      ...{ locale, headingLevel, required, text, isExample },
      say: (key, values) => this.say(key, values),
      label: this.label || this.say('label'),
      hint: this.hint || this.say('hint'),
      disabled: this.matches(':disabled'), // also by a fieldset
      open: open || this.reveal,
    };
  }

  readonly #on = {
    typed: (event: InputEvent): void => {
      this.#type((event.target as HTMLInputElement).value);
      const { count } = this.#verdict;
      this.#count.say(this.say('counter', { n: count }), count === 16);
    },
    // Softly: only what has all its digits is worth a message before somebody asks for one.
    left: (): void => {
      const { count, result } = this.#verdict;
      if (count < 16 || this.#entry.checked || 'value' in result) return;
      this.#entry.checked = true;
      this.requestUpdate();
    },
    pressed: (event: KeyboardEvent): void => {
      if (event.key === 'Enter') this.#on.check();
    },
    check: (): void => {
      this.#entry.checked = true;
      this.#focus('value' in this.#verdict.result ? 'result-title' : 'problems');
    },
    example: (): void => {
      this.#on.use(example);
      this.#entry.isExample = true;
    },
    clear: (): void => {
      this.#on.use('');
      this.#count.say(this.say('cleared'), true);
    },
    toggle: (): void => {
      this.#entry.open = !this.#entry.open;
      this.requestUpdate();
    },
    change: (): void => {
      if ('value' in this.#verdict.result) this.#entry.checked = false;
      this.#focus('nik');
    },
    use: (text: string): void => {
      this.#type(text);
      this.#focus('nik');
    },
  };

  #focus(id: 'problems' | 'nik' | 'result-title'): void {
    this.#focusNext = id;
    this.requestUpdate();
  }

  /** What a person does, and only that, is told to the page. */
  #type(text: string): void {
    const news = this.#entry.type(text, this.day);
    this.requestUpdate();
    if (news) emit(this, 'bansos-nik-state', news);
  }

  protected override updated(): void {
    super.updated();
    tellForm(this.#internals, this.#verdict, this);
    if (!this.#focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`)?.focus();
    this.#focusNext = undefined;
  }
}
