import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { BansosElement } from '../base/bansos-element.ts';
import { emit } from '../base/emit.ts';
import { notice } from '../base/notice.ts';
import { scamBox } from '../base/scam-box.ts';
import {
  type Choice,
  choicesAt,
  type DistrictsOf,
  digits,
  type Level,
  levelsTo,
  namesOf,
  readCode,
} from './choices.ts';
import { messages, type WilayahMessages } from './messages.ts';

/** Kemendagri code of what is chosen, without dots; empty when nothing is. */
export interface WilayahDetail {
  region: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'bansos-wilayah': BansosWilayah;
  }
  interface GlobalEventHandlersEventMap {
    'bansos-wilayah-change': CustomEvent<WilayahDetail>;
  }
}

/**
 * Province, then regency or city, then district, as native lists: they work with TalkBack and in every browser inside an app.
 * Nothing is fetched for a choice, so no server learns of it. It is no form field; read `value`, or listen.
 *
 * @tag bansos-wilayah
 * @fires {CustomEvent<WilayahDetail>} bansos-wilayah-change - A person chose another region.
 * @slot - Shown until the element is ready, and without JavaScript.
 * @csspart form - The lists.
 * @csspart field - A list with its label.
 * @csspart label - A label.
 * @csspart select - A list.
 */
export class BansosWilayah extends BansosElement<WilayahMessages> {
  static override shadowRootOptions: ShadowRootInit = { ...BansosElement.shadowRootOptions, delegatesFocus: true };
  static override properties: PropertyDeclarations = {
    value: {},
    level: { reflect: true },
  };

  static readonly #connected = new Set<BansosWilayah>();
  static #districtsOf: DistrictsOf | undefined;

  /** Where districts come from, for all elements of the page. `@bansos-kit/elements/districts` sets it. */
  static get districtsOf(): DistrictsOf | undefined {
    return BansosWilayah.#districtsOf;
  }
  /** As the getter says; elements that are there already follow. */
  static set districtsOf(source: DistrictsOf | undefined) {
    BansosWilayah.#districtsOf = source;
    for (const element of BansosWilayah.#connected) element.requestUpdate('level');
  }

  /** The lowest list: `province`, `regency` or `district`. Districts need `@bansos-kit/elements/districts`. Default: `regency`. */
  declare level: Level;
  /** Kemendagri code of what is chosen: `3273`. Setting takes dots too; what cannot be chosen is left out from the end. */
  declare value: string;

  #spoken = '';

  constructor() {
    super();
    this.level = 'regency';
    this.value = '';
  }

  protected override get words() {
    return messages;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    BansosWilayah.#connected.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    BansosWilayah.#connected.delete(this);
  }

  get #levels(): Level[] {
    const known: Level = this.level === 'province' || this.level === 'district' ? this.level : 'regency';
    return levelsTo(known === 'district' && !BansosWilayah.districtsOf ? 'regency' : known);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('level')) {
      this.value = readCode(String(this.value ?? ''), this.#levels.at(-1) ?? 'regency', BansosWilayah.districtsOf);
    }
  }

  protected override content() {
    const names = namesOf(this.value, BansosWilayah.districtsOf);
    return html`${notice(this.shown)}
      <div class="stack" part="form" role="group" aria-label=${this.say('title')}>
        ${this.#levels.map((level) => this.#list(level))}
      </div>
      ${names.length > 0 ? html`<p class="muted">${this.say('chosen', { names: names.join(', ') })}</p>` : nothing}
      <p role="status" class="hidden">${this.#spoken}</p>
      ${scamBox(this.shown, 0)}`;
  }

  #list(level: Level) {
    const choices = choicesAt(level, this.value, BansosWilayah.districtsOf);
    const chosen = this.value.slice(0, digits[level]);
    const waits = level === 'district' ? 'firstRegency' : 'firstProvince';
    return html`<div class="field" part="field">
      <label for=${level} part="label">${this.say(level)}</label>
      <select
        id=${level}
        part="select"
        autocomplete="off"
        ?disabled=${choices.length === 0}
        @change=${(event: Event) => this.#choose(level, (event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${chosen.length < digits[level]}>
          ${this.say(choices.length === 0 ? waits : 'unknown')}
        </option>
        ${choices.map(({ code, name }: Choice) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`)}
      </select>
    </div>`;
  }

  #choose(level: Level, code: string): void {
    this.value = code || this.value.slice(0, digits[level] - 2);
    const below = this.#levels[this.#levels.indexOf(level) + 1];
    const next = below && code ? choicesAt(below, this.value, BansosWilayah.districtsOf).length : 0;
    this.#spoken = next > 0 ? this.say('choices', { n: next }) : '';
    emit(this, 'bansos-wilayah-change', { region: this.value });
  }

  protected override updated(): void {
    super.updated();
    // `selected` is only where a list begins: once somebody chose, the list goes its own way.
    for (const level of this.#levels) {
      const list = this.renderRoot.querySelector<HTMLSelectElement>(`#${level}`);
      const chosen = this.value.slice(0, digits[level]);
      if (list) list.value = chosen.length === digits[level] ? chosen : '';
    }
  }
}
