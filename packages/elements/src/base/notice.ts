import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import type { Shown } from './shown.ts';

/** Says that we are no government, and who put the element here. No slot and no message takes its place, and it is no part: a page could hide one. */
export function notice({ say, instansi }: Shown): TemplateResult {
  const by = String(instansi ?? '').trim();
  return html`<div class="notice" role="note" aria-label=${say('notice.title')}>
    ${icon('warning')}
    <div>
      <p>${say('notice.unofficial')}</p>
      ${by ? html`<p>${say('notice.embed', { instansi: by })}</p>` : nothing}
    </div>
  </div>`;
}
