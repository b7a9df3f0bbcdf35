import { html, nothing, svg, type TemplateResult } from 'lit';

/** Parts of a bar, as shares of its width: what counts, what may count, and what does not. */
export interface Parts {
  /** Where it begins: what is before it belongs to others. */
  from?: number;
  on: number;
  maybe?: number;
  off: number;
}

/** A bar for the eye only: words beside it say the same. Drawn with attributes and not with `style`, which a strict page policy refuses. */
export function bar({ from = 0, on, maybe = 0, off }: Parts): TemplateResult {
  const part = (kind: string, start: number, share: number) =>
    share > 0 ? svg`<rect class=${kind} x=${start * 100} y="0.5" width=${share * 100} height="7" />` : nothing;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${part('on', from, on)} ${part('maybe', from + on, maybe)} ${part('off', from + on + maybe, off)}
  </svg>`;
}
