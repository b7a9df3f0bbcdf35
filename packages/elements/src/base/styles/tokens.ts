import { css, unsafeCSS } from 'lit';

/**
 * Every colour, light and dark: paper and ink that are a little warm, one green-blue accent, and no red for people who do not
 * fit. Each text colour has at least 4.5:1 on `surface` and on `tint`; a test counts.
 */
export const colors = {
  text: ['#1f1d1a', '#f0ece4'],
  muted: ['#5a554d', '#b9b2a6'],
  surface: ['#fffdf9', '#1b1a18'],
  border: ['#8a8378', '#8b8478'],
  accent: ['#0b5c5a', '#7fd1c7'],
  'on-accent': ['#ffffff', '#0c2b2a'],
  focus: ['#7a3b00', '#ffc46b'],
  likely: ['#17603a', '#86d6a3'],
  possible: ['#7a4b00', '#f0bf66'],
  unlikely: ['#55506b', '#bdb6dc'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const names = Object.keys(colors) as (keyof typeof colors)[];

/** How much of the text colour is in the ground of boxes. It follows what a page sets, so that no box is a stranger there. */
export const tintShare = 0.05;

/**
 * Colours for the host, or for what is `under` it, in every theme. Without a theme they follow `color-scheme` wherever it is set, so a
 * page that is light stays light on a phone that is dark.
 */
function themed(under: string, write = (_name: string, value: string) => value, of = names) {
  const all = (value: (pair: readonly [string, string]) => unknown): string =>
    `${under}{${of.map((name) => `--_${name}:${write(name, `${value(colors[name])}`)};`).join('')}`;
  return unsafeCSS(
    `:host ${all(([light]) => light)}--_tint:color-mix(in srgb,var(--_text) ${tintShare * 100}%,var(--_surface))}` +
      `:host([theme='dark']) ${all(([, dark]) => dark)}}` +
      `@supports (color:light-dark(red,blue)){:host(:not([theme='light'],[theme='dark'])) ${all((pair) => `light-dark(${pair})`)}}}`,
  );
}

export const tokens = [
  // What a page may set is `--bansos-color-…`; what the elements read is `--_…`, which has a default.
  themed('', (name, value) => `var(--bansos-color-${name},${value})`),
  css`
    :host {
      --_font: var(--bansos-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
      --_font-size: var(--bansos-font-size, 1rem);
      --_radius: var(--bansos-radius, 0.5rem);
      --_space: var(--bansos-space, 1rem);
      --_max-width: var(--bansos-max-width, 44rem);
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([density='compact']) {
      --_space: var(--bansos-space, 0.625rem);
    }
  `,
];

/** For when what the page set cannot be read: all colours, or those of the accent, since they belong together. */
export const plainColors = [
  themed('[data-plain-colors]'),
  themed('[data-plain-accent]', undefined, ['accent', 'on-accent']),
];
