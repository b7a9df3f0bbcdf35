type Names = keyof HTMLElementEventMap & `bansos-${string}`;
type DetailOf<Name extends Names> = HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

/**
 * Tells the page something. Which events there are, and what each may carry, stands in `HTMLElementEventMap` beside the element
 * that sends it; what a person typed is in none of them.
 *
 * @returns false when the page said no to a cancelable event.
 */
export function emit<Name extends Names>(
  from: HTMLElement,
  name: Name,
  detail: DetailOf<Name>,
  { cancelable = false } = {},
): boolean {
  return from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
