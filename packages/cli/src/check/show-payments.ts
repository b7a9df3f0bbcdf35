import type { ProgramPayments, StagePayment } from '@bansos-kit/core/schedule';
import type { CitedSources } from '../cited-sources.ts';
import { longDate, partialDate } from '../dates.ts';
import { item, margin, paragraph, table } from '../layout.ts';
import { rupiah } from '../money.ts';
import type { Paint } from '../paint.ts';
import { announcedOf, coversOf, firstPaidCite, firstPaidOf } from '../schedule/stage-words.ts';
import type { Words } from '../words/words.ts';
import type { PaymentsReport } from './payments.ts';

/** The stages of twelve months and what each would be worth. */
export function showPayments(
  report: PaymentsReport,
  nameOf: (program: string) => string,
  sources: CitedSources,
  words: Words,
  paint: Paint,
): string[][] {
  const { payments, language } = words;
  const { from, to, note, programs, evidenceUntil } = report;
  const title = payments.title(partialDate(from.slice(0, 7), language), partialDate(to.slice(0, 7), language));
  const heading = [...item(margin, title, paint.bold), ...paragraph(note[language])];
  if (programs.length === 0) return [[...heading, ...paragraph(payments.none)]];
  const head = table(
    [[payments.stage, payments.months, payments.when, payments.sum]],
    widths,
    Array(4).fill(paint.dim),
  );
  const [stale] = programs.flatMap(({ stages }) => stages.flatMap((stage) => stage.stale?.evidenceUntil ?? [])).sort();
  return [
    heading,
    head,
    ...programs.map((program) => showProgram(program, nameOf(program.program), sources, words, paint)),
    [
      ...[...afterWords(programs, language)].flatMap(([text, ids]) =>
        item(`${margin}• `, `${ids.join(', ')}: ${text}`),
      ),
      ...(stale ? item(`${margin}• `, payments.stale(longDate(stale, language))) : []),
      ...item(`${margin}• `, payments.schedule(longDate(evidenceUntil, language))),
    ],
  ];
}

/** Stage, for which months, when, how much: they fill a line. A range of sums must not break. */
const widths = [13, 18, 18, 23];

/** What can be said of the time after the last stages, and of which programmes. */
function afterWords(programs: ProgramPayments[], language: Words['language']): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { program, after } of programs)
    if (after) said.set(after[language], [...(said.get(after[language]) ?? []), program]);
  return said;
}

function showProgram(
  { status, note, stages, unknown }: ProgramPayments,
  name: string,
  sources: CitedSources,
  words: Words,
  paint: Paint,
): string[] {
  const { payments, language } = words;
  const maybe = status === 'needs-info' ? ` (${payments.maybe})` : '';
  const said = unknown?.because ?? (status === 'needs-info' ? note : undefined);
  return [
    ...item(margin, name + maybe, paint.bold),
    ...stages.flatMap((stage) => stageLines(stage, sources, words, paint)),
    ...(said ? item('    ', said[language], paint.dim) : []),
  ];
}

function stageLines(
  { stage, amount, because }: StagePayment,
  sources: CitedSources,
  words: Words,
  paint: Paint,
): string[] {
  const { payments, language } = words;
  const cited = (text: string, payment: { cite: StagePayment['stage']['cite'] }): string =>
    sources.inCell(text, payment.cite);
  const months = stage.rhythm === 'monthly' && amount?.months ? ` (${payments.ofMonths(amount.months)})` : '';
  const insurer = amount?.paidTo === 'insurer' ? ` ${payments.toInsurer}` : '';
  const sum = amount ? cited(rupiah(amount.low, amount.high, language) + months + insurer, amount) : payments.noSum;
  const cells = [stage.name[language], coversOf(stage, words), whenOf(stage, words, cited), sum];
  return [...table([cells], widths, [paint.cyan]), ...(because ? item('    ', because[language], paint.dim) : [])];
}

/** What was announced, and apart from it what was seen. */
function whenOf(
  stage: StagePayment['stage'],
  words: Words,
  cited: (text: string, window: { cite: StagePayment['stage']['cite'] }) => string,
): string {
  const { payments } = words;
  const { announced } = stage;
  const said = announcedOf(stage, words);
  const seenBy = firstPaidCite(stage);
  return (
    [
      announced ? cited(announced.by === 'official' ? payments.announced(said) : said, announced) : '',
      seenBy.length > 0 ? cited(payments.seen(firstPaidOf(stage, words)), { cite: seenBy }) : '',
    ]
      .filter(Boolean)
      .join('; ') || payments.unknownTime
  );
}
