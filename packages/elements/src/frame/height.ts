/** What the frame tells the page around it: its height in CSS pixels. It tells nothing else. */
export interface HeightMessage {
  type: 'bansos:tinggi';
  v: 1;
  tinggi: number;
}

/**
 * Tells the page around the frame how high its content is, whenever that changes, and again for a script of that page which comes
 * late: three times after loading, and when somebody comes back. Nothing else is ever posted. The page's origin is not known here,
 * so the message goes to any: a number of pixels is all there is in it.
 */
export function tellHeight(content: HTMLElement, around: Window = parent): void {
  if (around === window) return; // opened by itself: nobody around
  const post = (): void => {
    // Of the content, never of the window: that one follows what the page makes of this message.
    const tinggi = Math.ceil(content.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'bansos:tinggi', v: 1, tinggi };
    around.postMessage(message, '*');
  };
  new ResizeObserver(post).observe(content);
  for (const type of ['focus', 'pageshow']) addEventListener(type, post);
  const repeat = (): void => [1, 3, 10].forEach((seconds) => void setTimeout(post, seconds * 1000));
  addEventListener('load', repeat, { once: true });
}
