/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

/**
 * Reads a colour as a browser computes it: `rgb(…)` or `color(srgb …)`. Undefined for anything else, and for a colour that
 * lets what is behind it through: its contrast cannot be known.
 */
export function readColor(computed: string): Rgb | undefined {
  const [, kind, inner = ''] = /^(rgba?|color)\((.*)\)$/.exec(computed.trim()) ?? [];
  if (!kind || (kind === 'color' && !inner.startsWith('srgb '))) return undefined;
  const numbers = (inner.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] =
    kind === 'color' ? numbers : [...numbers.slice(0, 3).map(byte), ...numbers.slice(3)];
  return red === undefined || green === undefined || blue === undefined || alpha < 1 ? undefined : [red, green, blue];
}

const byte = (value: number): number => value / 255;

/** As WCAG 2 counts it: 1 (the same) to 21 (black on white). @example contrast([0, 0, 0], [1, 1, 1]) //=> 21 */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
