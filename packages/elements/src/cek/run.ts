import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../base/emit.ts';
import type { CekExport, CekResetReason } from './events.ts';
import { exportAs } from './exports.ts';
import { publicResult } from './flow/outcome.ts';
import type { QuestionStep, Step } from './flow/steps.ts';
import type { Shared } from './hand-over.ts';
import { IdleWatch } from './idle.ts';
import type { Session } from './session.ts';
import { StepHistory } from './step-history.ts';
import { summaryOf } from './view/results.ts';
import type { ScreenActions } from './view/screen.ts';
import type { View } from './view/view.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  emitResult: boolean;
  history: boolean;
}

/** What only the element knows. */
interface Given {
  /** A new run with the page's rules. */
  begin(): Session;
  view(): View;
  /** Words for the live region. */
  cleared(): string;
}

const idleFor = 5 * 60_000;

/** What happens while a person goes through the screens: moving, telling the page, speaking, and forgetting. */
export class Run implements ReactiveController, ScreenActions {
  /** Changes with every new beginning, so that nothing of the old screens is drawn again. */
  count = 0;
  /** For the live region. */
  spoken = '';
  shared: Shared | undefined;
  /** Whether the person said that others use the phone, too. */
  watched = false;
  #session: Session | undefined;
  #focus: string | undefined;
  readonly #host: Host;
  readonly #given: Given;
  /** Whether all will be forgotten in half a minute. */
  warned = false;
  readonly #idle = new IdleWatch(idleFor, {
    warn: (on) => this.#warn(on),
    over: () => this.clear('idle'),
  });
  readonly #steps = new StepHistory((step) => this.#show(step));
  readonly #leave = (): void => {
    this.watch(false);
    this.clear('pagehide');
  };
  readonly #pop = ({ state }: PopStateEvent): void => {
    if (this.#host.history) this.#steps.arrive(state);
  };

  constructor(host: Host, given: Given) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('popstate', this.#pop);
    this.#steps.forget();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('popstate', this.#pop);
    this.watch(false);
    this.forget();
  }

  hostUpdated(): void {
    const wanted = this.#focus;
    this.#focus = undefined;
    if (wanted) this.#host.renderRoot.querySelector<HTMLElement>(wanted)?.focus();
  }

  get session(): Session {
    this.#session ??= this.#given.begin();
    return this.#session;
  }

  /** All that was answered; not that the phone is shared: whoever comes next shares it, too. */
  forget(): void {
    this.#idle.rest();
    this.#steps.forget();
    this.#session = undefined;
    this.count++;
    this.spoken = '';
    this.shared = undefined;
    this.#host.requestUpdate();
  }

  clear(reason: CekResetReason): void {
    this.forget();
    if (reason !== 'pagehide') {
      this.spoken = this.#given.cleared();
      if (this.#host.history) this.#steps.leave();
    }
    if (reason === 'user') this.#focus = '#step-title';
    emit(this.#host, 'bansos-reset', { reason });
  }

  watch(on: boolean): void {
    this.watched = on;
    if (on) this.#idle.start();
    else this.#idle.stop();
    this.#host.requestUpdate();
  }

  #warn(on: boolean): void {
    this.warned = on;
    if (!on && this.#host.renderRoot.querySelector('[role=alert] :focus')) this.#focus = '#step-title'; // its button goes
    this.#host.requestUpdate();
  }

  goTo(step: Step): boolean {
    const went = this.session.goTo(step);
    if (went) {
      this.#steps.stay(step);
      this.#arrive('#step-title');
    }
    return went;
  }

  readonly next = (): void => {
    const { session } = this;
    for (const field of session.typed.keys()) if (!this.#field(field)) session.typed.delete(field); // asked no longer
    session.wrong = new Set([...session.typed].flatMap(([field, { wrong }]) => (wrong ? [field] : [])));
    if (session.wrong.size > 0) {
      this.#focus = '#errors';
      this.#host.requestUpdate();
      return;
    }
    const { changed } = session;
    session.next();
    this.#moved(changed && session.at === 'periksa' ? `[data-step="${changed}"]` : '#step-title');
  };

  readonly back = (): void => {
    const { session } = this;
    if (this.#host.history && this.#steps.back(session.before)) return; // and the browser says when it is there
    session.back();
    this.#moved();
  };

  readonly change = (step: QuestionStep): void => {
    this.session.change(step);
    this.#moved();
  };

  readonly show = (field: string): void => this.#field(field)?.focus();

  async export(kind: CekExport): Promise<void> {
    this.shared = await exportAs(kind, this.#host, this.#given.view(), this.session.outcome);
    this.#host.requestUpdate();
  }

  /** Where the browser's own buttons lead. */
  #show(step: Step | undefined): boolean {
    const { session } = this;
    const there = step ?? session.start;
    if (session.at === there) return true;
    const went = session.goTo(there);
    if (went) this.#tell('#step-title');
    return went;
  }

  #moved(focus?: string): void {
    if (this.#host.history) this.#steps.visit(this.session.at);
    this.#tell(focus);
  }

  /** The person went somewhere: the page may know the name of the screen. */
  #tell(focus = '#step-title'): void {
    const { at, outcome } = this.session;
    this.#arrive(focus);
    emit(this.#host, 'bansos-step', { step: at });
    if (outcome && this.#host.emitResult) emit(this.#host, 'bansos-result', publicResult(outcome));
  }

  #arrive(focus: string): void {
    const { outcome } = this.session;
    this.spoken = outcome ? summaryOf(this.#given.view(), outcome) : '';
    this.shared = undefined;
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  #field(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#${CSS.escape(id)}`);
  }
}
