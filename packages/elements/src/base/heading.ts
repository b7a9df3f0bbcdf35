import { html, nothing, type TemplateResult } from 'lit';

type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface HeadingOptions {
  /** How many levels under the element's own. */
  below?: number;
  id?: string;
  part?: string;
}

/**
 * A heading that fits into the outline of the page. `tabindex` -1 lets focus be put on it, as after a step.
 */
export function heading(level: number, content: unknown, { below = 0, id, part }: HeadingOptions = {}): TemplateResult {
  const [name, parts, look] = [id ?? nothing, part ?? nothing, below > 0 ? 'sub' : nothing];
  switch (headingLevel(Number(level) + below)) {
    case 2:
      return html`<h2 id=${name} class=${look} part=${parts} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${name} class=${look} part=${parts} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${name} class=${look} part=${parts} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${name} class=${look} part=${parts} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${name} class=${look} part=${parts} tabindex="-1">${content}</h6>`;
  }
}

/** What an attribute says, held to the levels there are; 2 for what is no number. */
function headingLevel(level: number): HeadingLevel {
  return Math.min(6, Math.max(2, Math.trunc(level) || 2)) as HeadingLevel;
}
