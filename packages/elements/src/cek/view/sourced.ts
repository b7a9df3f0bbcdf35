import type { Cite, Confidence, Source } from '@bansos-kit/core/policy';
import { html, type TemplateResult } from 'lit';
import { sourceBy, sourceNote, sourceTitle } from '../../base/source.ts';
import type { View } from './view.ts';

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
        ({ at, ...source }) => html`<li>
          ${sourceTitle(source)}${at ? `, ${at}` : ''}${sourceBy(source, locale)}. ${sourceNote(source, locale)}
        </li>`,
      )}
    </ul>
  </details>`;
}
