import { html, type TemplateResult } from 'lit';

/** Links that put the focus on another place of the element; the address stays as it is. */
export function jumps(rows: Iterable<readonly [id: string, text: string]>, show: (id: string) => void): TemplateResult {
  return html`<ul class="jumps">
    ${[...rows].map(
      ([id, text]) => html`<li>
        <a
          href="#"
          @click=${(event: Event) => {
            event.preventDefault();
            show(id);
          }}
          >${text}</a
        >
      </li>`,
    )}
  </ul>`;
}
