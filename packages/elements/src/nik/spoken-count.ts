import type { ReactiveController, ReactiveControllerHost } from 'lit';

const rest = 1000; // milliseconds without a key

/** What a screen reader is told while somebody types: after a rest, or at once when the sixteenth digit is there. */
export class SpokenCount implements ReactiveController {
  spoken = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param sentence "12 dari 16 angka" */
  say(sentence: string, atOnce: boolean): void {
    clearTimeout(this.#timer);
    if (atOnce) this.#speak(sentence);
    else this.#timer = setTimeout(() => this.#speak(sentence), rest);
  }

  #speak(sentence: string): void {
    this.spoken = sentence;
    this.#host.requestUpdate();
  }
}
