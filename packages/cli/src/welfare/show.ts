import type { PovertyLine } from '@bansos-kit/core/welfare';
import { type CitedSources, citeSources, uncited } from '../cited-sources.ts';
import { longDate, partialDate } from '../dates.ts';
import { inLanguage } from '../in-language.ts';
import { bullets, columns, margin, page, paragraph } from '../layout.ts';
import { rupiah } from '../money.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import type { WelfareReport } from './report.ts';
import { decileBlocks } from './show-decile.ts';

/**
 * The report as a page of the terminal: the class of a spending, the poverty line it is measured by, and a decile.
 * `brief`: without explanations and sources.
 */
export function showWelfare(report: WelfareReport, { brief }: { brief: boolean }, words: Words, paint: Paint): string {
  const { welfare, language } = words;
  const sources = brief ? uncited : citeSources(report.sources);
  const asOf = columns([[welfare.asOf, longDate(report.asOf, language)]], [paint.dim]);
  return page([
    asOf,
    ...spendingBlocks(report, sources, words, paint),
    ...lineBlock(report, sources, words, paint),
    ...(report.decile ? decileBlocks(report.decile, { sources, brief }, words, paint) : []),
    sources.lines(words, paint),
  ]);
}

function spendingBlocks({ perHead, spending }: WelfareReport, sources: CitedSources, words: Words, paint: Paint) {
  const { welfare, language, sources: about } = words;
  if (perHead === undefined || !spending) return [];
  const money = (sum: number): string => rupiah(sum, sum, language);
  const times = (ratio: number): string =>
    ratio.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 2 });
  const { class: found, from, below, ratio, confidence, doesNotSay } = spending;
  const bounds = welfare.bounds(money(from), below === undefined ? undefined : money(below));
  const multiples = welfare.multiples(times(found.from), found.below === undefined ? undefined : times(found.below));
  const rows = [
    [welfare.class, sources.after(`${inLanguage(found.name, language)} (${about.confidence[confidence]})`, found.cite)],
    [welfare.ratio, welfare.times(times(ratio))],
    [welfare.boundsLabel, `${bounds} (${multiples})`],
  ];
  return [
    [margin + paint.bold(welfare.titleSpending(money(perHead))), ...columns(rows, [paint.dim])],
    [margin + paint.bold(welfare.doesNotSay), ...bullets(doesNotSay.map((text) => inLanguage(text, language)))],
  ];
}

function lineBlock({ line, province }: WelfareReport, sources: CitedSources, words: Words, paint: Paint): string[][] {
  const { welfare } = words;
  if (line === undefined) return [];
  const heading = margin + paint.bold(welfare.titleLine);
  if (line === null) return [[heading, ...paragraph(welfare.noLine)]];
  const where = line.scope === 'national' ? welfare.nation : (province?.name ?? line.province ?? '');
  return [[`${heading}: ${where}`, ...columns(lineRows(line, sources, words), [paint.dim])]];
}

function lineRows(line: PovertyLine, sources: CitedSources, { welfare, language, sources: about }: Words): string[][] {
  const money = (sum: number): string => rupiah(sum, sum, language);
  const month = (period: string): string => partialDate(period, language);
  const { household, fallbacks, notFound, stale, note, cite, confidence } = line;
  const members = household?.members?.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB');
  const notes = [
    ...fallbacks.map(({ text }) => inLanguage(text, language)),
    inLanguage(note, language),
    ...(notFound.length > 0 ? [welfare.notFound(notFound.map(month).join(', '))] : []),
    ...(stale ? [welfare.stale(longDate(stale.evidenceUntil, language))] : []),
  ];
  const published = longDate(line.publishedOn, language);
  return [
    [welfare.line, sources.after(`${welfare.perHead(money(line.rupiah))} (${about.confidence[confidence]})`, cite)],
    [welfare.period, welfare.survey(month(line.period), published, line.publishedBasis === 'habit')],
    ...(household ? [[welfare.household, welfare.householdSum(money(household.rupiah), members)]] : []),
    ...notes.map((text, place) => [place === 0 ? welfare.note : '', `• ${text}`]),
  ];
}
