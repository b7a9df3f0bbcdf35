import type { Channel, Deadline } from '@bansos-kit/core/schedule';
import type { CitedSources } from '../cited-sources.ts';
import { longDate } from '../dates.ts';
import { item, margin } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';

/** Who pays on a day, whom, how, and with which documents. */
export function showChannels(
  channels: Channel[],
  asOf: string,
  sources: CitedSources,
  { schedule, language }: Words,
  paint: Paint,
): string[] {
  if (channels.length === 0) return [];
  const lines = channels.flatMap(({ name, members, where, who, how, documents = [], applies, note, cite }) => {
    const alone = members.length === 1 && name[language].includes(members[0] ?? '');
    const whom = members.length > 0 && !alone ? ` (${members.join(', ')})` : '';
    const place = where ? ` – ${where[language]}` : applies === 'depends' ? ` – ${schedule.depends}` : '';
    const papers = documents.map((document) => document[language]).join('; ');
    return [
      ...item(`${margin}• `, `${name[language]}${whom}${place}`),
      ...item('    ', sources.after([who?.[language], how[language]].filter(Boolean).join(' '), cite)),
      ...(papers ? item('    ', `${schedule.documents} ${papers}`) : []),
      ...(note ? item('    ', note[language], paint.dim) : []),
    ];
  });
  return [margin + paint.bold(schedule.channels(longDate(asOf, language))), ...lines];
}

/** Until when something must be done, where a source says so. */
export function showDeadlines(
  deadlines: Deadline[],
  sources: CitedSources,
  { schedule, language }: Words,
  paint: Paint,
): string[] {
  if (deadlines.length === 0) return [];
  const lines = deadlines.flatMap(({ text, note, cite }) => [
    ...item(`${margin}• `, sources.after(text[language], cite)),
    ...(note ? item('    ', note[language], paint.dim) : []),
  ]);
  return [margin + paint.bold(schedule.deadlines), ...lines];
}
