import { html, type TemplateResult } from 'lit';
import { isMinistry, officialUrl } from './official-url.ts';
import type { Shown } from './shown.ts';

/** The way to the only place that knows who is registered. The address stands beside it, so that nobody has to trust a button. */
export function officialLink({ say }: Shown, wanted?: string): TemplateResult {
  const url = officialUrl(wanted);
  return html`<p class="official-link">
    <a
      class="button primary"
      part="button button-primary"
      href=${url.href}
      target="_blank"
      rel="noopener noreferrer"
      aria-describedby="official-where"
      >${say('official.cta')}</a
    >
    <span class="small muted" id="official-where">${say(isMinistry(url) ? 'official.where' : 'official.elsewhere', { host: url.host })}</span>
  </p>`;
}
