import type { CitedSources } from '../cited-sources.ts';
import { item, margin } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import { outcomeMark, statusMark, statusOf } from './marks.ts';
import { reasonLines } from './reason-lines.ts';
import type { AmountReport, ProgramReport, ReasonReport } from './report.ts';
import type { SharedReasons } from './shared-reasons.ts';

export interface ProgramContext {
  shared: SharedReasons;
  sources: CitedSources;
  /** Every reason, also those of a no that are met. */
  all: boolean;
}

/** One programme: what came out, why, how much, what is open, and how far to trust it. */
export function showProgram(result: ProgramReport, context: ProgramContext, words: Words, paint: Paint): string[] {
  const { sources } = context;
  const { check } = words;
  const status = statusOf(result);
  const [mark, colour] = statusMark(status, paint);
  const summary =
    status === 'not-running' || status === 'no-source'
      ? result.summary.slice(1)
      : status === 'not-eligible'
        ? []
        : [check.allocation[result.allocation]].filter(Boolean);
  const cited = new Set(result.reasons.flatMap(({ cite }) => cite.map(({ source }) => source)));
  const basis = result.citations.filter(({ source }) => !cited.has(source));
  const outcome = sources.after([`${check.status[status]}.`, ...summary].join(' '), basis);
  const reasons = whyLines(result, context, words, paint);
  const labels = [check.amount, check.open, check.note];
  const wide = Math.max(...labels.map((label) => label.length));
  const labelled = (label: string, text: string): string[] => item(`    ${paint.dim(label.padEnd(wide))}  `, text);
  const details = [
    ...(result.amount ? amountLines(result.amount, wide, sources, words, labelled) : []),
    ...result.open.flatMap((text, place) => labelled(place === 0 ? check.open : '', text)),
    ...result.notes.flatMap((text, place) => labelled(place === 0 ? check.note : '', text)),
  ];
  return [
    ...item(margin + colour(`${mark} `), result.name, (line) => colour(paint.bold(line))),
    ...item('    ', outcome),
    ...(reasons.length > 0 ? ['', ...reasons] : []),
    ...(details.length > 0 ? ['', ...details] : []),
  ];
}

function whyLines(
  { status, reasons }: ProgramReport,
  { shared, sources, all }: ProgramContext,
  words: Words,
  paint: Paint,
): string[] {
  const { check } = words;
  const isNo = status === 'not-eligible' && !all;
  const told = reasons.filter((reason) => (isNo ? reason.outcome === 'unmet' : !shared.has(reason)));
  const rest = reasons.filter((reason) => !told.includes(reason));
  const count = (outcome: ReasonReport['outcome']) => rest.filter((reason) => reason.outcome === outcome).length;
  const [met, open] = [count('met'), count('unknown')];
  const mark = outcomeMark(open > 0 ? 'unknown' : 'met', paint);
  const summary = (isNo ? check.others : check.shared)(met, open);
  return [
    ...reasonLines(told, sources, words, paint),
    ...(rest.length > 0 ? item(isNo ? '      ' : `    ${mark} `, summary, paint.dim) : []),
  ];
}

function amountLines(
  { text, breakdown, cite }: AmountReport,
  wide: number,
  sources: CitedSources,
  { check }: Words,
  labelled: (label: string, text: string) => string[],
): string[] {
  const indent = ' '.repeat(4 + wide + 2);
  return [
    ...labelled(check.amount, sources.after(text, cite)),
    ...(isOneSum(breakdown) ? [] : breakdown).flatMap(({ text, notCounted }) => [
      ...item(`${indent}• `, text),
      ...leftOut.flatMap(([because, perhaps]) => {
        const members = notCounted
          .filter((one) => one.because === because && (one.perhaps ?? false) === perhaps)
          .map(({ member }) => check.member(member + 1));
        return members.length > 0
          ? item(`${indent}  `, check.notCounted(list(members, check.and), because, perhaps))
          : [];
      }),
    ]),
  ];
}

/** Why somebody is not counted, and whether that is so only perhaps. */
const leftOut = [
  ['component-limit', false],
  ['total-limit', false],
  ['component-limit', true],
  ['total-limit', true],
] as const;

/** "a, b and c" */
function list(words: string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** A line that would only say the sum again. */
const isOneSum = ([line, ...more]: AmountReport['breakdown']): boolean =>
  more.length === 0 && line?.id === 'base' && line.counted.low === 1 && line.counted.high === 1;
