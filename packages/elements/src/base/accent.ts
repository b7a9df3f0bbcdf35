import { contrast, readColor } from './contrast.ts';

/** What WCAG asks of text. The accent is the colour of links and the ground of buttons. */
const least = 4.5;

/**
 * Whether the page's accent can be read: on the surface, and what stands on it. The style sheet puts the three colours into
 * properties of `probe` that draw nothing, so that the browser itself works out variables and `light-dark()`.
 */
export function accentIsReadable(probe: Element): boolean {
  const { columnRuleColor, outlineColor, textDecorationColor } = getComputedStyle(probe);
  const [accent, onAccent, surface] = [columnRuleColor, outlineColor, textDecorationColor].map(readColor);
  return Boolean(
    accent && onAccent && surface && contrast(accent, surface) >= least && contrast(accent, onAccent) >= least,
  );
}
