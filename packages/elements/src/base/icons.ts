import { html, svg, type TemplateResult } from 'lit';

export type IconName = 'tick' | 'part' | 'none' | 'question' | 'warning';

/** Drawn in the colour of the words beside it, and never alone: the words say the same. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    ${shapes[name]}
  </svg>`;
}

const ring = svg`<circle cx="10" cy="10" r="8.25" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
const stroke = (d: string) =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;

const shapes: Record<IconName, unknown> = {
  tick: [ring, stroke('M6 10.4l2.7 2.7L14 7.6')],
  part: [ring, svg`<path d="M10 4.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>`],
  none: [ring, stroke('M6.5 10h7')],
  question: [
    ring,
    stroke('M7.8 7.8a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .7-1 1.4'),
    svg`<circle cx="10" cy="14" r="1" fill="currentColor"/>`,
  ],
  warning: [
    stroke('M10 2.8L18 16.6H2z'),
    stroke('M10 8v4'),
    svg`<circle cx="10" cy="14.3" r="1" fill="currentColor"/>`,
  ],
};
