import type { Cite, Confidence, Source } from '@bansos-kit/core/policy';
import { html, type TemplateResult } from 'lit';
import { date } from '../../base/dates.ts';
import type { View } from './view.ts';

/** A page may give a catalog that nothing has checked, and its address must not be a script. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** A claim that opens to how sure it is and who says so. */
export function sourced(
  { say, locale }: View,
  claim: unknown,
  { confidence, cite }: { confidence: Confidence; cite: readonly Cite[] },
  sources: Readonly<Record<string, Source>>,
): TemplateResult {
  const cited = cite.flatMap(({ source, at }) => (sources[source] ? [{ ...sources[source], at }] : []));
  return html`<details>
    <summary>${claim}</summary>
    <p class="small">${say(`confidence.${confidence}`)}</p>
    <ul class="small">
      ${cited.map(
        ({ title, issuer, publishedOn, url, at }) => html`<li>
          ${url && isWeb(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}${at ? `, ${at}` : ''}
          (${issuer}${publishedOn ? `, ${date(publishedOn, locale)}` : ''})
        </li>`,
      )}
    </ul>
  </details>`;
}
