import { contrast, type Rgb, readColor } from './contrast.ts';

/** What WCAG asks of text. The accent is the colour of links and the ground of buttons. */
const least = 4.5;

/**
 * Whether the page's colours can be read: text on the surface, and the accent there and under what stands on it. The style sheet puts
 * them into properties of `probe` that draw nothing, so that the browser itself works out variables and `light-dark()`.
 */
export function readable(probe: Element): { text: boolean; accent: boolean } {
  const style = getComputedStyle(probe);
  const of = (property: string): Rgb | undefined => readColor(style.getPropertyValue(property));
  const surface = of('text-decoration-color');
  const reads = (property: string, ground = surface): boolean => {
    const color = of(property);
    return Boolean(color && ground && contrast(color, ground) >= least);
  };
  const accent = 'column-rule-color';
  return {
    text: reads('border-top-color') && reads('border-bottom-color'),
    accent: reads(accent) && reads(accent, of('outline-color')),
  };
}
