import { contrast, type Rgb, readColor } from './contrast.ts';

/**
 * Whether the page's colours can be read: text on the surface, and the accent there and under what stands on it. The style sheet puts
 * them into properties of `probe` that draw nothing, so that the browser itself works out variables and `light-dark()`.
 */
export function readable(probe: Element): { text: boolean; accent: boolean } {
  const style = getComputedStyle(probe);
  const [text, muted, accent, onAccent, surface] = [
    style.borderTopColor,
    style.borderBottomColor,
    style.columnRuleColor,
    style.outlineColor,
    style.textDecorationColor,
  ].map(readColor);
  return {
    text: reads(text, surface) && reads(muted, surface),
    accent: reads(accent, surface) && reads(accent, onAccent),
  };
}

/** As WCAG asks of text. The accent is the colour of links and the ground of buttons. */
const reads = (color?: Rgb, ground?: Rgb): boolean => Boolean(color && ground && contrast(color, ground) >= 4.5);
