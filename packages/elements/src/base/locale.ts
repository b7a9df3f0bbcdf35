import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Locale = 'id' | 'en';

type Host = ReactiveControllerHost & HTMLElement;

/** The language that holds at an element: of the nearest `lang`, also outside the shadow roots it stands in. */
export class LocaleController implements ReactiveController {
  current: Locale = 'id';
  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // `lang` may change on any ancestor, and a shadow root hides those outside it from an observer.
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const found = localeAt(this.#host);
    if (found === this.current) return;
    this.current = found;
    this.#host.requestUpdate();
  }
}

function localeAt(element: Element): Locale {
  for (let at: Element | null = element; at; ) {
    const tagged: Element | null = at.closest('[lang]');
    if (tagged) return /^en\b/i.test(tagged.getAttribute('lang') ?? '') ? 'en' : 'id';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'id';
}

function* rootsAround(element: Element): Generator<Node> {
  let root = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}
