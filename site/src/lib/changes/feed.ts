import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import { catalogFor } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';
import { longDate } from '../dates.ts';
import { pathOf } from '../pages.ts';
import type { ListedSource } from '../programs/context.ts';
import type { HistoryLine } from '../programs/history-line.ts';
import { changeLog } from './changes.ts';

/** Where the feed of a language is. */
export const feedPath = (locale: Locale): string => `${pathOf('changes', locale)}.xml`;

/** The days with changes as an Atom feed. It is written when the site is built, and asks for nothing. */
export function changeFeed(locale: Locale, site: URL): string {
  const { changes: strings, programs } = catalogFor(locale);
  const log = changeLog(locale, programs);
  const page = new URL(pathOf('changes', locale), site).href;
  const self = new URL(feedPath(locale), site).href;
  const updated = (date: string): string => `${date}T00:00:00Z`;
  const entries = log.days.map(({ date, groups }) => {
    const names = groups.flatMap(({ programs: list }) => list.map(({ name }) => name));
    const lines = groups.flatMap(({ programs: list, lines: told }) => [
      `${list.map(({ name }) => name).join('; ')}:`,
      ...told.flatMap((line) => feedLines(line, programs, log.sources)),
    ]);
    return `  <entry>
    <id>${escaped(`${page}#d${date}`)}</id>
    <title>${escaped(`${longDate(date, locale)}: ${names.join('; ')}`)}</title>
    <link href="${escaped(`${page}#d${date}`)}"/>
    <updated>${updated(date)}</updated>
    <content type="text">${escaped(lines.join('\n'))}</content>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${escaped(page)}</id>
  <title>${escaped(strings.feedTitle)}</title>
  <subtitle>${escaped(strings.feedAbout)}</subtitle>
  <link rel="self" href="${escaped(self)}"/>
  <link href="${escaped(page)}"/>
  <updated>${updated(log.date)}</updated>
  <author><name>bansos-kit</name></author>
${entries.join('\n')}
</feed>
`;
}

/** What changed, how sure that is, why, and who says so: a feed reader shows nothing else of the page. */
function feedLines(line: HistoryLine, strings: ProgramStrings, sources: readonly ListedSource[]): string[] {
  const { text, confidence, note, refs } = line;
  const titles = new Set(refs.map((ref) => sources.find(({ id }) => id === ref.source)?.source.title ?? ref.source));
  return [
    `- ${text}${confidence ? ` (${strings.confidence[confidence]})` : ''}`,
    ...(note ? [`  ${fill(strings.note, { text: note })}`] : []),
    `  ${confidence ? strings.sources : strings.lastSources}: ${[...titles].join('; ')}`,
  ];
}

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
