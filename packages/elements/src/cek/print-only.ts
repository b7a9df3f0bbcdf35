const mark = 'data-bansos-unprinted';

/**
 * Prints one element and nothing else of the page: everything beside it and beside what it stands in is hidden on paper, until
 * the print is done. The style sheet is constructed, so a strict policy of the page allows it.
 */
export function printOnly(element: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { [${mark}] { display: none !important } }`);
  const undo: (() => void)[] = [];
  for (let at: Element | null = element; at; ) {
    const root: Node = at.getRootNode();
    for (const beside of at.parentNode?.children ?? []) {
      if (beside === at || beside.hasAttribute(mark) || beside instanceof HTMLHeadElement) continue;
      beside.setAttribute(mark, '');
      undo.push(() => beside.removeAttribute(mark));
    }
    if ((root instanceof Document || root instanceof ShadowRoot) && !root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets.push(sheet);
      undo.push(() => root.adoptedStyleSheets.splice(root.adoptedStyleSheets.indexOf(sheet), 1));
    }
    at = at.parentElement ?? (at.parentNode instanceof ShadowRoot ? at.parentNode.host : null);
  }
  addEventListener('afterprint', () => undo.forEach((step) => void step()), { once: true });
  print();
}
