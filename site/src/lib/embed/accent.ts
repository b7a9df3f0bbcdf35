/** How an accent does in one theme: on the ground, and under the words of a button. The smaller one counts. */
export interface AccentVerdict {
  theme: 'light' | 'dark';
  /** Rounded down to a tenth, so that 4.49 is not shown as the 4.5 it fails. */
  ratio: number;
  /** Below 4.5 the element takes its own accent. */
  readable: boolean;
}

/** The colours of the elements beside which an accent stands, as the elements themselves have them. */
const grounds = {
  light: { surface: '#fffdf9', onAccent: '#ffffff' },
  dark: { surface: '#1b1a18', onAccent: '#0c2b2a' },
} as const;

/** What the elements will make of an accent `#rrggbb`. @example judgeAccent('#ffee00')[0] //=> { theme: 'light', ratio: 1.1, readable: false } */
export function judgeAccent(accent: string): AccentVerdict[] {
  return (['light', 'dark'] as const).map((theme) => {
    const { surface, onAccent } = grounds[theme];
    const least = Math.min(contrast(accent, surface), contrast(accent, onAccent));
    return { theme, ratio: Math.floor(least * 10) / 10, readable: least >= 4.5 };
  });
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
