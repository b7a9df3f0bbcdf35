import type { Locale } from '../../i18n/index.ts';
import { catalogFor } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';
import { pathOf } from '../pages.ts';
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
      ...told.map(({ text }) => `- ${text}`),
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

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
