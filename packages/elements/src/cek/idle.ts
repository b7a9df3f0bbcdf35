/** Calls back when nobody did anything for so long. A phone that sleeps counts: time is compared, not only waited for. */
export class IdleWatch {
  readonly #after: number;
  readonly #call: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(after: number, call: () => void) {
    this.#after = after;
    this.#call = call;
  }

  /** Somebody did something. */
  touch(): void {
    this.#last = Date.now();
    this.#timer ??= setTimeout(() => this.#look(), this.#after);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    this.#timer = undefined;
    const left = this.#last + this.#after - Date.now();
    if (left <= 0) this.#call();
    else this.#timer = setTimeout(() => this.#look(), left);
  }
}
