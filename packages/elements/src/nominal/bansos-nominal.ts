import type { Catalog, Snapshot, Source } from '@bansos-kit/core/policy';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DatedElement } from '../base/dated-element.ts';
import { date } from '../base/dates.ts';
import { emit } from '../base/emit.ts';
import { heading } from '../base/heading.ts';
import { icon } from '../base/icons.ts';
import { idList } from '../base/id-list.ts';
import { notice } from '../base/notice.ts';
import { officialLink } from '../base/official-link.ts';
import { scamBox } from '../base/scam-box.ts';
import { sourceBy, sourceNote, sourceTitle } from '../base/source.ts';
import { foldingTable } from '../base/styles/folding-table.ts';
import { stripStyles } from '../base/styles/strip.ts';
import { works } from '../cek/rules.ts';
import { catalog as bundled } from '../generated/catalog.ts';
import { amountOf, type ProgramAmount, rulesOf } from './amounts.ts';
import { componentTable } from './component-table.ts';
import { messages, type NominalMessages } from './messages.ts';
import { nominalStyles } from './styles.ts';
import { totalWords } from './total-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bansos-nominal': BansosNominal;
  }
}

/**
 * How much a programme is, in Rupiah: for each component, and for a family of a given make-up with the members who are not
 * counted. The make-up is an example that the page gives; it asks nothing, tells nothing, and nobody's answers belong in it.
 *
 * @tag bansos-nominal
 * @fires {CustomEvent<{ code: 'catalog', recoverable: boolean }>} bansos-error - The catalog cannot be read; ours is used.
 * @slot - Shown until the element is ready, and without JavaScript: the sums as text.
 * @csspart amount - The sum.
 * @csspart stack - The components, with their bars.
 * @csspart button - The way to the official site.
 * @csspart button-primary - The same.
 */
export class BansosNominal extends DatedElement<NominalMessages> {
  static override styles = [DatedElement.styles, foldingTable('34rem'), stripStyles, nominalStyles];
  static override properties: PropertyDeclarations = {
    programs: {},
    pregnant: { type: Number },
    earlyChildhood: { type: Number, attribute: 'early-childhood' },
    sd: { type: Number },
    smp: { type: Number },
    sma: { type: Number },
    elderly: { type: Number },
    disability: { type: Number },
    humanRightsVictim: { type: Number, attribute: 'human-rights-victim' },
    officialUrl: { attribute: 'official-url' },
    catalog: { attribute: false },
  };

  /** Ids of programmes, with commas between them or as a list. Default: `pkh,sembako`. */
  declare programs: string | readonly string[] | undefined;
  /** How many are pregnant or have just given birth, in the example. Default: 0. */
  declare pregnant: number;
  /** How many children of 0 to 6. Default: 0. */
  declare earlyChildhood: number;
  /** How many primary pupils. Default: 0. */
  declare sd: number;
  /** How many junior secondary pupils. Default: 0. */
  declare smp: number;
  /** How many senior secondary pupils. Default: 0. */
  declare sma: number;
  /** How many elderly. Default: 0. */
  declare elderly: number;
  /** How many with a severe disability. Default: 0. */
  declare disability: number;
  /** How many victims of gross human-rights violations. Default: 0. */
  declare humanRightsVictim: number;
  /** Where the button for the official status leads: `https` and under `.go.id`, or it is the ministry's own. */
  declare officialUrl: string | undefined;
  /** A catalog that `parseCatalog` accepted, in place of ours: with the programmes of a region, say. */
  declare catalog: Catalog | undefined;

  #rules: Snapshot | undefined;
  #failed = false;

  constructor() {
    super();
    this.pregnant = this.earlyChildhood = this.sd = this.smp = this.sma = 0;
    this.elderly = this.disability = this.humanRightsVictim = 0;
  }

  protected override get words() {
    return messages;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('catalog')) return;
    this.#failed = this.catalog != null && !works(this.catalog);
    if (this.#failed) emit(this, 'bansos-error', { code: 'catalog', recoverable: true });
  }

  protected override content() {
    const { coversFrom } = this.#catalog;
    const tooEarly = coversFrom !== undefined && this.day < coversFrom;
    const wanted = idList(this.programs) ?? ['pkh', 'sembako'];
    const rules = this.#rulesToday();
    const unknown = wanted.filter((id) => !rules.programs.has(id));
    const known = tooEarly ? [] : wanted.filter((id) => rules.programs.has(id));
    const found = known.map((id) => amountOf(rules, id, this));
    return html`${heading(this.headingLevel, this.say('title'))} ${notice(this.shown)}
      <p>${this.say('lead', { date: date(this.day, this.locale) })} ${this.say('facts')}</p>
      ${this.#failed ? html`<p class="message possible">${icon('warning')}<span>${this.say('catalogFailed')}</span></p>` : nothing}
      ${unknown.length > 0 ? html`<p>${this.say('unknownProgram', { programs: unknown.join(', ') })}</p>` : nothing}
      ${tooEarly ? html`<p>${this.say('tooEarly', { date: date(coversFrom, this.locale) })}</p>` : nothing}
      ${this.#stale(found)} ${found.map((one) => this.#program(one))} ${officialLink(this.shown, this.officialUrl)}
      ${scamBox(this.shown)}`;
  }

  get #catalog(): Catalog {
    return (!this.#failed && this.catalog) || bundled;
  }

  #rulesToday(): Snapshot {
    const kept = this.#rules;
    if (kept?.catalog === this.#catalog && kept.asOf === this.day) return kept;
    this.#rules = rulesOf(this.#catalog, this.day);
    return this.#rules;
  }

  /** Once for all: of several programmes, the one whose sources end first. */
  #stale(found: readonly ProgramAmount[]) {
    const [first] = found.flatMap(({ result }) => result.stale?.evidenceUntil ?? []).sort();
    if (!first) return nothing;
    const until = date(first, this.locale);
    return html`<p class="message possible">${icon('warning')}<span>${this.say('stale', { until })}</span></p>`;
  }

  #program(found: ProgramAmount) {
    const { locale } = this;
    const { result, lines, most } = found;
    const left = lines.some(({ notCounted }) => notCounted.length > 0);
    const program = this.#rules?.programs.get(found.program);
    const caption = program?.name[locale] ?? program?.name.id ?? found.program;
    const say: Parameters<typeof totalWords>[1] = (key, values) => this.say(key, values);
    return html`<section class="stack">
      ${heading(this.headingLevel, caption, { below: 1 })}
      ${result.inForce ? this.#sum(found) : html`<p>${say(result.nearest?.unknown ? 'noSource' : 'notRunning')}</p>`}
      ${lines.length > 0 ? componentTable(found, { locale, caption, say }) : nothing}
      ${lines.length > 0 && most !== undefined ? html`<p>${say('cap', { n: most })}${left ? ` ${say('striped')}` : ''}</p>` : nothing}
      ${this.#sources(found, caption)}
    </section>`;
  }

  #sum({ result, lines, counted }: ProgramAmount) {
    const { amount } = result;
    if (lines.length > 0 && !counted) return nothing; // the table says it all: there is no family to add up for
    if (!amount) return html`<p>${this.say('noAmount')}</p>`;
    return html`<p class="amount" part="amount">${totalWords(amount, (key, values) => this.say(key, values))}</p>
      ${amount.paidTo === 'insurer' ? html`<p>${this.say('toInsurer')}</p>` : nothing}
      ${amount.paidTo === 'person' ? html`<p>${this.say('perPerson')}</p>` : nothing}
      ${amount.low === amount.high ? nothing : html`<p class="muted">${this.say('range')}</p>`}`;
  }

  #sources(found: ProgramAmount, program: string) {
    const { sources } = this.#catalog;
    const cited = found.cite.flatMap(({ source }) => sources[source] ?? []);
    if (cited.length === 0) return nothing;
    const { confidence } = found.result.amount ?? found.result;
    return html`<details>
      <summary>${this.say('sources', { program })}</summary>
      <p>${this.say(`confidence.${confidence}`)}</p>
      <ul>
        ${cited.map((source) => this.#source(source))}
      </ul>
    </details>`;
  }

  #source(source: Source) {
    return html`<li>
      ${sourceTitle(source)}
      <span class="muted">${sourceBy(source, this.locale)}. ${sourceNote(source, this.locale)}</span>
    </li>`;
  }
}
