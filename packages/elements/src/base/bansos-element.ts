import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { version } from '../generated/version.ts';
import { type Locale, LocaleController } from './locale.ts';
import { en } from './messages/en.ts';
import { fill, type Values } from './messages/fill.ts';
import { id } from './messages/id.ts';
import { override } from './messages/override.ts';
import type { Catalogue, CommonMessages } from './messages/types.ts';
import { readable } from './readable.ts';
import type { Shown } from './shown.ts';
import { controls } from './styles/controls.ts';
import { noticeStyles } from './styles/notice.ts';
import { page } from './styles/page.ts';
import { plainColors, tokens } from './styles/tokens.ts';

const common: Catalogue<CommonMessages> = { id, en };

/**
 * What all elements share: the language of the nearest `lang`, the page's own wording, colours that can be read, and a frame.
 * A subclass gives its words and the content of the frame.
 *
 * @csspart frame - The outer box.
 * @cssprop --bansos-font - Font family. Default: the system's.
 * @cssprop [--bansos-font-size=1rem] - Size of the running text.
 * @cssprop --bansos-color-text - Text. Below a contrast of 4.5:1 on the ground, for this or the next, all colours are the default ones.
 * @cssprop --bansos-color-muted - Text that matters less.
 * @cssprop --bansos-color-surface - The ground.
 * @cssprop --bansos-color-border - Lines around boxes and fields.
 * @cssprop --bansos-color-accent - Links and buttons. Below a contrast of 4.5:1 the default is taken instead.
 * @cssprop --bansos-color-on-accent - Text on the accent.
 * @cssprop --bansos-color-focus - The ring around what has the focus.
 * @cssprop --bansos-color-likely - What fits, or what an official said.
 * @cssprop --bansos-color-possible - What needs a closer look.
 * @cssprop --bansos-color-unlikely - What does not fit yet, or is not known.
 * @cssprop [--bansos-radius=0.5rem] - Corners.
 * @cssprop [--bansos-space=1rem] - Room between parts.
 * @cssprop [--bansos-max-width=44rem] - The widest the element gets.
 */
export abstract class BansosElement<Section extends object> extends LitElement {
  /** Of the package. */
  static readonly version: string = version;

  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    density: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true },
    instansi: { reflect: true },
    messages: { attribute: false },
  };

  static override styles: CSSResultGroup = [tokens, page, plainColors, controls, noticeStyles];

  /** Colours: `auto` follows the `color-scheme` that the page gives the element. Default: `auto`. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** How much room there is. Nothing to press gets lower than 44 px. Default: `normal`. */
  declare density: 'normal' | 'compact' | undefined;
  /** Level of the element's own heading, 2 to 6. Default: 2. */
  declare headingLevel: number;
  /** The body that put the element on its page, named in the notice. Text only. */
  declare instansi: string | undefined;
  /** The page's own wording for titles, labels, questions and buttons. All else stays as it is. */
  declare messages: Partial<Section> | undefined;

  readonly #locale = new LocaleController(this);
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #looks = new MutationObserver(() => this.#checkColors());

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** The element's words in both languages. */
  protected abstract get words(): Catalogue<Section>;
  /** What stands in the frame. */
  protected abstract content(): unknown;

  /** The language shown now. */
  get locale(): Locale {
    return this.#locale.current;
  }

  /** A sentence of this element, in its language and with the page's wording. */
  protected say(key: keyof Section & string, values?: Values): string {
    return fill(override(this.words[this.locale], this.messages, key), values);
  }

  /** What the shared parts ask for: `notice(this.shown)`. */
  protected get shown(): Shown {
    const { locale, headingLevel, instansi } = this;
    return { locale, headingLevel, instansi, say: (key, values) => fill(common[locale][key], values) };
  }

  protected override render(): TemplateResult {
    // The page may be in a language that is none of ours; a screen reader has to know which one it reads.
    return html`<span class="probe"></span>
      <div class="root" part="frame" lang=${this.locale}><div class="stack">${this.content()}</div></div>`;
  }

  /** A style sheet belongs to one document: one of the new one is made of each. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.#checkColors);
    const { documentElement, body } = this.ownerDocument;
    for (const one of [documentElement, body, this]) this.#looks.observe(one, { attributes: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.#checkColors);
    this.#looks.disconnect();
  }

  protected override updated(): void {
    this.#checkColors();
  }

  /** Also where the colours change and nothing is drawn anew: by a switch of the page, which is an attribute of it, or by the system. */
  readonly #checkColors = (): void => {
    const [probe, root] = this.renderRoot?.children ?? [];
    if (!probe || !root) return;
    const { text, accent } = readable(probe);
    root.toggleAttribute('data-plain-colors', !text);
    root.toggleAttribute('data-plain-accent', !accent);
  };
}
