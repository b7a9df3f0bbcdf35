/** What somebody does who is there. Who reads only moves the page, and some aids only click. */
const signs = ['click', 'input', 'keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'];
const quietly = { capture: true, passive: true };

/** How long before the end it warns. */
const notice = 30_000;
/** The warning stays until nobody moved for so long: gone under a finger, it would hand the tap to what lies behind it. */
const lull = 500;

export interface IdleCalls {
  /** It is half a minute to the end, or no longer so. */
  warn(on: boolean): void;
  over(): void;
}

/**
 * Tells when nobody did anything on the page for so long. A phone that sleeps counts: time is compared, not only waited for.
 * Then it rests until somebody does something.
 */
export class IdleWatch {
  readonly #after: number;
  readonly #calls: IdleCalls;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  #warned = false;

  constructor(after: number, calls: IdleCalls) {
    this.#after = after;
    this.#calls = calls;
  }

  start(): void {
    for (const sign of signs) addEventListener(sign, this.#notice, quietly);
    this.#touch();
  }

  stop(): void {
    for (const sign of signs) removeEventListener(sign, this.#notice, quietly);
    this.rest();
  }

  /** Nothing is left to forget. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#warn(false);
  }

  readonly #notice = ({ type }: Event): void => {
    if (this.#timer === undefined) {
      if (type !== 'scroll') this.#touch(); // a page that has become shorter scrolls by itself
    } else if (this.#left > 0) this.#touch();
    else this.#look(); // the first touch after a long sleep is the next person's
  };

  #touch(): void {
    this.#last = Date.now();
    if (this.#warned) this.#wait(lull);
    else this.#timer ??= setTimeout(this.#look, this.#after - notice);
  }

  get #left(): number {
    return this.#last + this.#after - Date.now();
  }

  readonly #look = (): void => {
    const left = this.#left;
    if (left <= 0) {
      this.rest();
      this.#calls.over();
      return;
    }
    this.#warn(left <= notice);
    this.#wait(this.#warned ? left : left - notice);
  };

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, time);
  }

  #warn(on: boolean): void {
    if (on !== this.#warned) this.#calls.warn(on);
    this.#warned = on;
  }
}
