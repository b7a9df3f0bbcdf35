import { html, nothing, type TemplateResult } from 'lit';

type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface HeadingOptions {
  /** How many levels under the element's own. */
  below?: number;
  id?: string;
  part?: string;
}

/**
 * A heading that fits into the outline of the page. Focus can be put on one with an `id`, as after a step: no other takes it, or the
 * first would get what a click on the label of a field means.
 */
export function heading(level: number, content: unknown, { below = 0, id, part }: HeadingOptions = {}): TemplateResult {
  const [name, parts, look, tab] = [id ?? nothing, part ?? nothing, below > 0 ? 'sub' : nothing, id ? -1 : nothing];
  switch (headingLevel(Number(level) + below)) {
    case 2:
      return html`<h2 id=${name} class=${look} part=${parts} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 id=${name} class=${look} part=${parts} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 id=${name} class=${look} part=${parts} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 id=${name} class=${look} part=${parts} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 id=${name} class=${look} part=${parts} tabindex=${tab}>${content}</h6>`;
  }
}

/** What an attribute says, held to the levels there are; 2 for what is no number. */
function headingLevel(level: number): HeadingLevel {
  return Math.min(6, Math.max(2, Math.trunc(level) || 2)) as HeadingLevel;
}
