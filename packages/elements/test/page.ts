import type { LitElement } from 'lit';
import { userEvent } from 'vitest/browser';

/** Puts markup into an empty page and waits for the element in it. */
export async function mount<Element extends LitElement>(markup: string): Promise<Element> {
  document.documentElement.removeAttribute('lang'); // the test page's own
  document.body.innerHTML = markup;
  const element = [...document.querySelectorAll('*')].find((one) => one.localName.startsWith('bansos-')) as Element;
  await element.updateComplete;
  return element;
}

/** What stands in an element, in one line. */
export function textOf(element: Element, selector = '.root'): string {
  return element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function part<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** A button by its words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const all = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find(({ textContent }) => textContent?.trim() === words);
  if (!found)
    throw new Error(`no button says "${words}"; there are ${all.map((one) => one.textContent?.trim()).join(', ')}`);
  return found;
}

/** Walks on with the Tab key until a button with these words has the focus. */
export async function tabTo(element: Element, words: string): Promise<void> {
  for (let press = 0; press < 30; press++) {
    if (element.shadowRoot?.activeElement?.textContent?.trim() === words) return;
    await userEvent.tab();
  }
  throw new Error(`Tab never comes to "${words}"`);
}

/** Everything that a page could see of an element from outside it, as one text. */
export function outside(): string {
  const stored = [{ ...localStorage }, { ...sessionStorage }].map((store) => JSON.stringify(store)).join();
  return [document.documentElement.outerHTML, location.href, document.title, document.cookie, stored].join('\n');
}
