import { html, nothing } from 'lit';
import type { View } from './view.ts';

/** `<bansos-nik>` folded away, where the page wants it and has registered it. No question needs a NIK. */
export function nikTool({ say, shown, judge }: View, wanted: string | undefined): unknown {
  if (wanted !== 'optional' || !customElements.get('bansos-nik')) return nothing;
  return html`<details class="no-print">
    <summary>${say('nik.title')}</summary>
    <p class="small">${shown.say('privacy.nik')}</p>
    <bansos-nik heading-level=${Math.min(6, shown.headingLevel + 1)} as-of=${judge.asOf}></bansos-nik>
  </details>`;
}
