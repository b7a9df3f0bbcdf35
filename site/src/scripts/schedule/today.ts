import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ScheduleToolStrings } from '../../i18n/schedule/strings.ts';
import { longDate } from '../../lib/dates.ts';
import { byId, make } from '../dom.ts';

/** Says which day it is by the clock, beside the day that the page speaks for. The static page cannot know. */
export function markToday(words: ScheduleToolStrings, locale: Locale): void {
  const today = document.querySelector<HTMLElement>('.reach')?.dataset['today'] ?? ''; // the page's own script has asked
  const line = byId('today');
  line.textContent = fill(words.today, {
    date: longDate(today, locale),
    checked: longDate(line.dataset['day'] ?? '', locale),
  });
  const row = document.querySelector(`[data-month="${today.slice(0, 7)}"]`);
  row?.setAttribute('aria-current', 'date');
  row?.querySelector('th')?.append(' ', make('strong', { class: 'today' }, words.todayMark));
}
