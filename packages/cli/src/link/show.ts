import { citeSources } from '../cited-sources.ts';
import { inLanguage } from '../in-language.ts';
import { columns, item, margin, page, paragraph } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import type { LinkReport } from './report-link.ts';
import type { ExplainedSign, MessageReport } from './report-message.ts';

/** What was seen in a link, as a page of the terminal. */
export function showLink({ verdict, host, hostHidden, reasons }: LinkReport, { link }: Words, paint: Paint): string {
  const has = (code: string): boolean => reasons.some((reason) => reason.code === code);
  const title = has('not-a-link') ? 'not-a-link' : has('app-listing') && verdict === 'official' ? 'app' : verdict;
  const [mark, colour] = {
    official: ['✓', paint.green] as const,
    unofficial: ['–', paint.yellow] as const,
    suspicious: ['✗', paint.red] as const,
  }[verdict];
  const opens = host ?? (hostHidden ? link.hostHidden : undefined);
  return page([
    item(margin + colour(`${mark} `), link.verdict[title], (line) => colour(paint.bold(line))),
    opens === undefined ? [] : columns([[link.host, opens]], [paint.dim]),
    reasons.flatMap(({ text }) => item(`${margin}• `, text)),
    title === 'not-a-link' || title === 'app' ? [] : paragraph(link.advice[verdict]),
    paragraph(link.closing, paint.dim),
  ]);
}

/** The signs in a message, each kind once, as a page of the terminal. */
export function showMessage(report: MessageReport, words: Words, paint: Paint): string {
  const { link, language } = words;
  const sources = citeSources(report.sources);
  const kinds = new Map<string, ExplainedSign[]>();
  for (const sign of report.signs) kinds.set(sign.code, [...(kinds.get(sign.code) ?? []), sign]);
  const [mark, colour] =
    report.verdict === 'signs-found' ? (['✗', paint.red] as const) : (['–', paint.yellow] as const);
  const signs = [...kinds.values()].flatMap((same) => {
    const cites = same.flatMap(({ cite }) => cite);
    const about = new Set(same.flatMap(({ reasons = [] }) => reasons.map(({ text }) => text)));
    const weak = same.every(({ confidence }) => confidence === 'low') ? ` · ${words.sources.weak}` : '';
    return [
      ...item(`${margin}• `, sources.after(same[0]?.sentence ?? '', cites) + weak),
      ...[...about].flatMap((text) => item('    – ', text, paint.dim)),
    ];
  });
  return page([
    item(margin + colour(`${mark} `), link.message[report.verdict], (line) => colour(paint.bold(line))),
    paragraph(inLanguage(report.text, language)),
    signs,
    sources.lines(words, paint),
    paragraph(link.closing, paint.dim),
  ]);
}
