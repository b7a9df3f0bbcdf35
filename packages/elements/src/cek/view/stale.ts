import { html, type TemplateResult } from 'lit';
import { date, type IsoDate } from '../../base/dates.ts';
import { icon } from '../../base/icons.ts';
import type { View } from './view.ts';

/** Until when the sources reach; past that day, how long ago it was. */
export function staleWords({ say, locale, judge }: View, evidenceUntil: IsoDate): { isPast: boolean; words: string } {
  const days = Math.round((Date.parse(judge.asOf) - Date.parse(evidenceUntil)) / 86_400_000);
  const isPast = days > 0;
  return { isPast, words: say(isPast ? 'notice.stale' : 'as-of', { date: date(evidenceUntil, locale), days }) };
}

export function staleBanner(view: View, evidenceUntil: IsoDate): TemplateResult {
  const { isPast, words } = staleWords(view, evidenceUntil);
  return isPast
    ? html`<p class="message possible">${icon('warning')} <span>${words}</span></p>`
    : html`<p class="small muted">${words}</p>`;
}
