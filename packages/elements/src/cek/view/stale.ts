import { html, type TemplateResult } from 'lit';
import { date, type IsoDate } from '../../base/dates.ts';
import { icon } from '../../base/icons.ts';
import type { View } from './view.ts';

/** Until when the sources reach; past that day, how long ago it was. */
export function staleBanner({ say, locale, judge }: View, evidenceUntil: IsoDate): TemplateResult {
  const days = Math.round((Date.parse(judge.asOf) - Date.parse(evidenceUntil)) / 86_400_000);
  const values = { date: date(evidenceUntil, locale), days };
  return days > 0
    ? html`<p class="message possible">${icon('warning')} <span>${say('notice.stale', values)}</span></p>`
    : html`<p class="small muted">${say('as-of', values)}</p>`;
}
