/**
 * Registers a tag, unless another copy of the script did so before: a page may load two without an error. On a server, where there
 * are no elements, it does nothing.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
