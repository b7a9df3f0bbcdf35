/**
 * Text of this page that a reader cannot see whole, with the reason: behind an edge, or out of its box. What can be scrolled to
 * is not cut. Lists to choose from are left to `cutPrompts`. It needs nothing from outside itself, so that a test can send it into a page.
 */
export function cutText(): string[] {
  const found = new Set<string>();
  const say = (what: string, text: string, element: Element): void => {
    found.add(
      `${what}: "${text.trim().replace(/\s+/g, ' ').slice(0, 60)}" in ${element.localName}.${element.getAttribute('class') ?? ''}`,
    );
  };
  const above = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

  const boxes = (element: Element): Element[] => {
    const outer = above(element);
    return [element, ...(outer ? boxes(outer) : [])];
  };

  const check = (rect: DOMRect, text: string, parent: Element): void => {
    const around = boxes(parent);
    if (around.some((at) => getComputedStyle(at).clipPath !== 'none')) return; // only for screen readers
    let box = true; // the first box around the text is the one it has to fit
    for (const at of around) {
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const spare = Number.parseFloat(style.fontSize) * 0.35; // letters may be higher than their line
      if (scrolls(style.overflowX)) return;
      const aside = rect.left < left - 1 || rect.right > right + 1;
      const below = (rect.top < top - spare || rect.bottom > bottom + spare) && !scrolls(style.overflowY);
      const cut = (aside && (box || hides(style.overflowX))) || (below && (box || hides(style.overflowY)));
      if (cut) {
        say(box ? `out of its box ${aside ? 'sideways' : 'downwards'}` : 'cut', text, at);
        return;
      }
      box = false;
    }
    if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1) say('outside the page', text, parent);
  };

  const walk = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (!parent || text.trim() === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 0) check(rect, text, parent);
    }
  };
  walk(document);
  return [...found];
}

/**
 * What closed lists of this page ask for, where it is too long for them: no browser breaks their lines. Answers may be longer, for
 * the open list shows them whole. Needs nothing from outside, too.
 */
export function cutPrompts(): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  const lists = (root: Document | ShadowRoot): HTMLSelectElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLSelectElement && element.checkVisibility() ? [element] : []),
      ...(element.shadowRoot ? lists(element.shadowRoot) : []),
    ]);
  return lists(document).flatMap((list) => {
    const style = getComputedStyle(list);
    const arrow = 20; // drawn by the browser
    const room =
      list.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - arrow;
    if (pen) pen.font = style.font;
    const prompts = [...list.options].filter(({ value }) => value === '').map(({ text }) => text);
    return prompts.filter((text) => (pen?.measureText(text).width ?? 0) > room).map((text) => `in a list: "${text}"`);
  });
}
