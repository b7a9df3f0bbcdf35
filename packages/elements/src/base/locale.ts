import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Locale = 'id' | 'en';

/** The languages there are words for. A bundle for one language has that one only, here as in all words. */
const locales: Partial<Record<string, Locale>> = { id: 'id', en: 'en' };
/** Where the page is in no language of ours. */
const [ownLocale = 'id'] = Object.values(locales);

type Host = ReactiveControllerHost & HTMLElement;

/** The language that holds at an element: of the nearest `lang`, also outside the shadow roots it stands in. */
export class LocaleController implements ReactiveController {
  current: Locale = ownLocale;
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
    if (tagged) return locales[(tagged.getAttribute('lang') ?? '').slice(0, 2).toLowerCase()] ?? ownLocale;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return ownLocale;
}

function* rootsAround(element: Element): Generator<Node> {
  let root = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}
