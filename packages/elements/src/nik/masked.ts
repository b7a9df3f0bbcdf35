import { formatNik, maskNik } from '@bansos-kit/core/nik';
import { html, type TemplateResult } from 'lit';
import type { NikView } from './view.ts';

/** What is left of the field after a check: the last four digits, so that nobody beside the phone reads the rest. */
export function masked({ say, text, open }: NikView): TemplateResult {
  const hidden = maskNik(text, { mask: '•' });
  const groups = `${hidden.slice(0, 6)} ${hidden.slice(6, 12)} ${hidden.slice(12)}`;
  return html`<p class="masked" part="field">
    <span class="hidden">${say('masked')}</span>
    <span class="digits ${open ? 'open' : ''}" dir="ltr" translate="no">${open ? formatNik(text) : groups}</span>
    <span class="digits print-only" dir="ltr" translate="no" aria-hidden="true">${open ? groups : ''}</span>
  </p>`;
}
