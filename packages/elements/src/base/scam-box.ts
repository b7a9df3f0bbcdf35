import { html, type TemplateResult } from 'lit';
import { official } from '../generated/official.ts';
import { date } from './dates.ts';
import { heading } from './heading.ts';
import type { Shown } from './shown.ts';

/** How scams about social aid look: always the same words in the same order, so that people come to know them. No part, as the notice. */
export function scamBox({ say, locale, headingLevel }: Shown, below = 1): TemplateResult {
  const { name, value, evidenceUntil } = official.contact;
  return html`<section class="scam" aria-labelledby="scam-title">
    ${heading(headingLevel, say('scam.title'), { below, id: 'scam-title' })}
    <ul>
      <li>${say('scam.fee')}</li>
      <li>${say('scam.secrets')}</li>
      <li>${say('scam.links')}</li>
      <li>${say('scam.us')}</li>
      <li>${say('scam.spread')}</li>
      <li>${say('scam.report', { name: name[locale], number: value, date: date(evidenceUntil, locale) })}</li>
    </ul>
  </section>`;
}
