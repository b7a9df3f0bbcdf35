import { type CitedSources, citeSources, uncited } from '../cited-sources.ts';
import { longDate } from '../dates.ts';
import { columns, item, margin, page, paragraph, width, wrap } from '../layout.ts';
import { rupiah } from '../money.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import { statusMark, statusOf } from './marks.ts';
import { reasonLines } from './reason-lines.ts';
import type { AmountReport, CheckReport, ProgramReport } from './report.ts';
import { type SharedReasons, shareReasons } from './shared-reasons.ts';
import { showPayments } from './show-payments.ts';
import { showProgram } from './show-program.ts';

export interface ShowOptions {
  /** `brief`: the outcome of each programme, without reasons and sources. `all`: every reason of every programme. */
  detail: 'brief' | 'usual' | 'all';
  /** Whether single programmes were asked for: those are told in full even where they are not running. */
  asked: boolean;
}

/** The report as a page of the terminal. */
export function showCheck(report: CheckReport, { detail, asked }: ShowOptions, words: Words, paint: Paint): string {
  const running = report.results.filter(({ inForce }) => inForce);
  const idle = report.results.filter(({ inForce }) => !inForce);
  const told = detail === 'brief' ? [] : detail === 'all' || asked ? report.results : running;
  // A no is told by what is not met; what such a programme shares with others says nothing there.
  const shared = shareReasons(told.filter(({ status }) => detail === 'all' || status !== 'not-eligible'));
  const sources = citeSources(report.sources);
  return page([
    header(report, words, paint),
    ...(told.length === 1 ? [] : overview(running, words, paint)),
    ...told.map((result) => showProgram(result, { shared, sources, all: detail === 'all' }, words, paint)),
    ...paymentBlocks(report, detail === 'brief' ? uncited : sources, words, paint),
    ...sharedBlocks(shared, report.results, sources, words, paint),
    ...(told.length === report.results.length ? [] : notRunning(idle, report.asOf, words, paint)),
    nextQuestions(report, words, paint),
    sources.lines(words, paint),
    [...paragraph(words.check.closing.title, paint.bold), ...paragraph(words.check.closing.text)],
  ]);
}

function header({ asOf, catalog }: CheckReport, { check, language }: Words, paint: Paint): string[] {
  const rows = [
    [check.asOf, longDate(asOf, language)],
    [check.catalog, `${catalog.id} ${catalog.version}, ${check.programs(catalog.programs)}`],
    [check.evidence, check.until(longDate(catalog.evidenceUntil, language))],
  ];
  return [margin + paint.bold(check.title), '', ...columns(rows, [paint.dim])];
}

function overview(results: ProgramReport[], words: Words, paint: Paint): string[][] {
  const sums = new Map(results.map(({ program, amount }) => [program, amount ? inShort(amount, words) : '']));
  const sumsWide = Math.max(0, ...[...sums.values()].map((sum) => sum.length));
  const namesWide = width - 2 * margin.length - (sumsWide === 0 ? 0 : sumsWide + 2);
  const column = Math.min(namesWide, Math.max(0, ...results.map(({ name }) => name.length)));
  const blocks = (['eligible', 'needs-info', 'not-eligible'] as const).map((status) => {
    const [mark, colour] = statusMark(status, paint);
    const rows = results
      .filter((result) => result.status === status)
      .flatMap(({ program, name }) =>
        wrap(name, column).map((line, place) =>
          `${margin}${margin}${line.padEnd(column)}  ${place === 0 ? sums.get(program) : ''}`.trimEnd(),
        ),
      );
    return rows.length === 0 ? [] : [margin + colour(`${mark} ${words.check.status[status]}`), ...rows];
  });
  return [...blocks, sumsWide > 0 ? paragraph(words.check.estimates, paint.dim) : []];
}

function inShort({ low, high, per }: AmountReport, { check, language }: Words): string {
  return `${rupiah(low, high, language)} ${check.per[per]}`;
}

function paymentBlocks(
  { payments, results }: CheckReport,
  sources: CitedSources,
  words: Words,
  paint: Paint,
): string[][] {
  const nameOf = (id: string): string => results.find(({ program }) => program === id)?.name ?? id;
  return payments ? showPayments(payments, nameOf, sources, words, paint) : [];
}

function sharedBlocks(
  { groups }: SharedReasons,
  results: ProgramReport[],
  sources: CitedSources,
  words: Words,
  paint: Paint,
): string[][] {
  const nameOf = (id: string): string => results.find(({ program }) => program === id)?.name ?? id;
  return groups.map(({ programs, reasons }) => [
    margin + paint.bold(words.check.sharedHeading),
    ...item('    ', words.check.sharedBy(programs.map(nameOf).join('; ')), paint.dim),
    '',
    ...reasonLines(reasons, sources, words, paint),
  ]);
}

/** One line each: those that are not running, and apart from them those of which no source was found for the day. */
function notRunning(results: ProgramReport[], asOf: string, words: Words, paint: Paint): string[][] {
  const { check, language } = words;
  const date = longDate(asOf, language);
  const list = (status: 'not-running' | 'no-source', heading: string): string[] => {
    const [mark] = statusMark(status, paint);
    const rows = results
      .filter((result) => statusOf(result) === status)
      .map(({ name, nearest = {} }) => {
        const { endedOn, startsOn, gap } = nearest;
        const dates = [
          ...(endedOn ? [check.ended(longDate(endedOn, language))] : []),
          ...(startsOn ? [check.starts(longDate(startsOn, language))] : []),
        ];
        return [`${mark} ${name}`, (status === 'no-source' && gap) || dates.join(', ') || (gap ?? '')];
      });
    return rows.length === 0 ? [] : [margin + paint.bold(heading), ...columns(rows, [(name) => name, paint.dim])];
  };
  return [list('not-running', check.notRunning(date)), list('no-source', check.noSource(date))];
}

function nextQuestions({ next }: CheckReport, { check }: Words, paint: Paint): string[] {
  if (next.length === 0) return [];
  const rows = next.flatMap(({ question, fact, programs }) => [
    ...item(`  ${paint.yellow('?')} `, question),
    ...item('    ', `${fact} → ${programs.join(', ')}`, paint.dim),
  ]);
  return [margin + paint.bold(check.next), ...rows];
}
