import type { Locale } from '../../i18n/index.ts';
import type { ScheduleToolStrings } from '../../i18n/schedule/strings.ts';
import { startFilter } from './filter.ts';
import { startLookup } from './lookup.ts';
import { markToday } from './today.ts';

export function startScheduleTool(words: ScheduleToolStrings, locale: Locale): void {
  markToday(words, locale);
  startFilter(words);
  startLookup(words, locale);
}
