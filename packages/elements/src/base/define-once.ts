/** Registers a tag, unless another copy of the script did so before: a page may load two without an error. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
