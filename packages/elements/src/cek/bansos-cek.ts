import type { Catalog } from '@bansos-kit/core/policy';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DatedElement } from '../base/dated-element.ts';
import { emit } from '../base/emit.ts';
import { heading } from '../base/heading.ts';
import { idList } from '../base/id-list.ts';
import { notice } from '../base/notice.ts';
import { scamBox } from '../base/scam-box.ts';
import { stripStyles } from '../base/styles/strip.ts';
import type { CekExport, CekResult } from './events.ts';
import { exportsView } from './exports.ts';
import { noAnswers, withFact } from './flow/answers.ts';
import { createJudge } from './flow/judge.ts';
import { type Outcome, publicResult } from './flow/outcome.ts';
import { questionSteps, type Step } from './flow/steps.ts';
import { fullAddress } from './hand-over.ts';
import { en } from './messages/en.ts';
import { id } from './messages/id.ts';
import type { CekMessages } from './messages/types.ts';
import { type Rules, rulesOf } from './rules.ts';
import { Run } from './run.ts';
import { Session } from './session.ts';
import { startRegion } from './start-region.ts';
import { cekStyles } from './styles.ts';
import { footer, idleWarning } from './view/footer.ts';
import { nikTool } from './view/nik-tool.ts';
import { results } from './view/results.ts';
import { screen } from './view/screen.ts';
import { sheet } from './view/sheet.ts';
import type { Change, View } from './view/view.ts';

export type { CekExport, CekResetReason, CekResult, CekResultProgram } from './events.ts';
export type { Step } from './flow/steps.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bansos-cek': BansosCek;
  }
}

const words = { id, en };

/**
 * The whole check: a few questions about a family, each with "Tidak tahu", and what the written criteria of each programme say to
 * the answers. Nothing that is answered leaves the element: it is in no attribute, event, address, store or log, and it is gone
 * when the page is left.
 *
 * Three things are never one: whether a family fits the criteria, whether it is registered, and whether it was paid. The element
 * says the first, as an estimate, and where to ask for the others.
 *
 * @example
 * <bansos-cek region="32.73" instansi="Dinas Sosial Contoh">
 *   <a href="https://cekbansos.kemensos.go.id">Cek status resmi bansos</a>
 * </bansos-cek>
 *
 * @tag bansos-cek
 * @fires {CustomEvent<{ version: string, policyDate: string }>} bansos-ready - The element can be used; until when the sources reach.
 * @fires {CustomEvent<{ step: Step }>} bansos-step - The person went to another screen.
 * @fires {CustomEvent<CekResult>} bansos-result - What came out for each programme. Only with `emit-result`.
 * @fires {CustomEvent<{ reason: CekResetReason }>} bansos-reset - The answers are gone: by the person, after idle time, or because the page was left.
 * @fires {CustomEvent<{ code: 'catalog', recoverable: boolean }>} bansos-error - The regional catalog does not fit; national rules are used.
 * @fires {CustomEvent<{ kind: CekExport }>} bansos-export - Something is about to be printed, saved or shared. Cancelable.
 * @slot - Shown until the element is ready, and without JavaScript: links to the official site and the schedule.
 * @slot judul - In place of the title.
 * @slot kontak - The local office, among the next steps.
 * @slot sebelum-hasil - Before the programmes.
 * @slot setelah-hasil - After the programmes.
 * @slot kaki - Below everything.
 * @csspart form - The questions of a screen.
 * @csspart step-title - Heading of the screen.
 * @csspart field - A question or a field.
 * @csspart label - Its label.
 * @csspart hint - Its hint.
 * @csspart error - Its message.
 * @csspart error-summary - What to put right, on top.
 * @csspart input - Every input.
 * @csspart select - Every select.
 * @csspart button - Every button.
 * @csspart button-primary - The button that goes on.
 * @csspart button-secondary - The other buttons.
 * @csspart card - A programme.
 * @csspart card-status - What came out for it.
 * @csspart amount - Its amount.
 * @csspart reason-list - Its reasons.
 * @csspart timeline - When it is paid.
 * @csspart footer - Where everything can be cleared.
 */
export class BansosCek extends DatedElement<CekMessages> {
  static override styles = [DatedElement.styles, stripStyles, cekStyles];
  static override properties: PropertyDeclarations = {
    programs: {},
    region: { reflect: true },
    start: { reflect: true },
    nik: { reflect: true },
    officialUrl: { attribute: 'official-url', reflect: true },
    export: {},
    emitResult: { type: Boolean, attribute: 'emit-result', reflect: true },
    history: { type: Boolean, reflect: true },
    sheetUrl: { attribute: 'sheet-url', reflect: true },
    policy: { attribute: false },
    catalog: { attribute: false },
  };

  /**
   * Rules of a region for every `<bansos-cek>` whose `catalog` is not set: what a script file gives that carries them. Read when an
   * element is first drawn, so set it in the script that registers the element.
   *
   * @example
   * BansosCek.catalogs = [jakarta]; // came through `mergeCatalogs`
   */
  static catalogs: readonly Catalog[] = [];

  /** Ids of the programmes to ask about, with commas between them or as a list. Default: all of the catalog. */
  declare programs: string | readonly string[] | undefined;
  /** Kemendagri code that is chosen beforehand, with or without dots: `32.73`. */
  declare region: string | undefined;
  /** The first screen: `wilayah` (default) or `keluarga`. */
  declare start: 'wilayah' | 'keluarga' | undefined;
  /** `optional`: offers `<bansos-nik>`, if the page has registered it. Default: `off`. */
  declare nik: 'off' | 'optional' | undefined;
  /** Where the button for the official status leads: `https`, under `.go.id`. Default: the ministry's own. */
  declare officialUrl: string | undefined;
  /** Which exports are offered: `print`, `ics`, `share`. Default: all. */
  declare export: string | readonly CekExport[] | undefined;
  /** Whether `bansos-result` is sent: even what came out for a programme says something of a household. */
  declare emitResult: boolean;
  /** Address of a blank sheet to fill in with a pen: on paper, where there is no result yet. Default: none is named. */
  declare sheetUrl: string | undefined;
  /** Whether each screen is a step of the page's history, so that Back leads to the screen before. The address stays as it is. */
  declare history: boolean;
  /** Rules in place of ours: a catalog that came through `parseCatalog`. */
  declare policy: Catalog | undefined;
  /** Rules of a region on top: catalogs that came through `mergeCatalogs`. Default: `BansosCek.catalogs`. */
  declare catalog: Catalog | readonly Catalog[] | undefined;

  #rules: Rules = rulesOf(undefined, undefined);
  readonly #run: Run;

  constructor() {
    super();
    this.emitResult = this.history = false;
    this.#run = new Run(this, {
      begin: () => this.#begin(),
      view: () => this.#view(),
      cleared: () => this.say('cleared'),
    });
  }

  protected override get words() {
    return words;
  }

  /** What came out, once somebody has come to the result: programmes and figures, no answers. */
  get result(): CekResult | undefined {
    const { outcome } = this.#run.session;
    return outcome && publicResult(outcome);
  }

  /** Forgets everything that was answered and begins again. */
  reset(): void {
    this.#run.forget();
  }

  /** Shows a screen: `wilayah`, `keluarga` … `hasil`. @returns false for one that is not asked with the answers so far. */
  goTo(step: Step): boolean {
    return this.#run.goTo(step);
  }

  /** Puts the focus on the heading of the screen. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#step-title')?.focus();
  }

  /** Prints the result on one sheet; before there is one, only that there is none. */
  print(): void {
    void this.#run.export('print');
  }

  protected override willUpdate(changed: PropertyValues<BansosCek>): void {
    const of = (...names: (keyof BansosCek)[]) => names.some((name) => changed.has(name));
    const rules = !this.hasUpdated || of('policy', 'catalog');
    if (rules) this.#rules = rulesOf(this.policy, this.catalog ?? BansosCek.catalogs);
    // Other rules ask other questions: answers to the old ones are not carried over.
    if (this.hasUpdated && (rules || of('programs', 'region', 'start', 'asOf'))) this.#run.forget();
    if (rules && this.#rules.failed) emit(this, 'bansos-error', { code: 'catalog', recoverable: true });
  }

  protected override firstUpdated(): void {
    emit(this, 'bansos-ready', { version: BansosCek.version, policyDate: this.#rules.catalog.evidenceUntil });
  }

  #begin(): Session {
    const { catalog } = this.#rules;
    const programs = idList(this.programs);
    const region = startRegion(this.region);
    return new Session({
      judge: createJudge(catalog, { asOf: this.day, ...(programs && { programs }) }),
      answers: region ? withFact(noAnswers, 'region', region) : noAnswers,
      first: questionSteps.find((step) => step === this.start),
    });
  }

  #view(): View {
    const { session } = this.#run;
    const { judge, answers, typed, wrong } = session;
    const { locale, shown } = this;
    const change = (next: Change) => {
      session.answers = next(session.answers);
      this.requestUpdate();
    };
    return {
      ...{ locale, shown, judge, answers, typed, wrong, change },
      errors: new Map(),
      say: (key, values) => this.say(key, values),
      words: (key): key is keyof CekMessages => key in words[this.locale],
      type: (field, what, next) => {
        session.typed.set(field, what);
        change(next);
      },
    };
  }

  protected override content(): unknown {
    const run = this.#run;
    const { outcome, at } = run.session;
    const view = this.#view();
    return html`<div class="stack on-screen">
        <slot name="judul">${heading(this.headingLevel, this.say('title'))}</slot>
        ${notice(this.shown)}
        ${this.#rules.failed ? html`<p class="message possible">${this.say('catalog.failed')}</p>` : nothing}
        <div role="status" class="hidden">${run.spoken}</div>
        ${keyed(`${run.count} ${at}`, outcome ? this.#result(view, outcome) : screen(view, run.session, run))}
        ${at === run.session.start ? keyed(run.count, nikTool(view, this.nik)) : nothing} ${footer(view, run)} ${scamBox(this.shown)}
        <slot name="kaki"></slot>
        ${run.warned ? idleWarning(view) : nothing}
      </div>
      ${sheet(view, outcome, fullAddress(this.sheetUrl))}`;
  }

  #result(view: View, outcome: Outcome): unknown {
    const wanted = idList(this.export);
    const kinds = (['print', 'ics', 'share'] as const).filter((kind) => !wanted || wanted.includes(kind));
    const { shared, back, show } = this.#run;
    const exports = exportsView(view, outcome, { kinds, shared, run: (kind) => void this.#run.export(kind) });
    return results(view, outcome, { exports, back, show, officialUrl: this.officialUrl });
  }
}
