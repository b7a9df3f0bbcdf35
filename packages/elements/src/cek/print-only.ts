const mark = 'data-bansos-printed';

/**
 * Prints one element and nothing else of the page: what neither holds it nor stands in it is hidden on paper, until the print is
 * done. The style sheet is constructed, so a strict policy of the page allows it.
 */
export function printOnly(element: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { :not(:has([${mark}]), [${mark}], [${mark}] *) { display: none !important } }`);
  const undo: (() => void)[] = [];
  for (let at: Element | undefined = element; at; ) {
    const held = at;
    const root = held.getRootNode() as Document | ShadowRoot;
    held.setAttribute(mark, '');
    root.adoptedStyleSheets.push(sheet);
    undo.push(() => {
      held.removeAttribute(mark);
      root.adoptedStyleSheets.splice(root.adoptedStyleSheets.indexOf(sheet), 1);
    });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  addEventListener('afterprint', () => undo.forEach((step) => void step()), { once: true });
  print();
}
