import type { Stage } from '@bansos-kit/core/schedule';
import { type CitedSources, citeSources, uncited } from '../cited-sources.ts';
import { longDate } from '../dates.ts';
import { inLanguage } from '../in-language.ts';
import { columns, item, margin, page, paragraph, table } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import type { ProgramSchedule, ScheduleReport } from './report.ts';
import { showChannels, showDeadlines } from './show-channels.ts';
import { showStage } from './show-stage.ts';
import { announcedOf, coversOf, firstPaidCite, firstPaidOf } from './stage-words.ts';

/** The report as a page of the terminal. `brief`: the table alone. */
export function showSchedule(
  report: ScheduleReport,
  { brief }: { brief: boolean },
  words: Words,
  paint: Paint,
): string {
  const { schedule } = words;
  const sources = brief ? uncited : citeSources(report.sources);
  const detailed = report.asked !== undefined && !brief;
  return page([
    header(report, words, paint),
    paragraph(schedule.warning),
    ...(report.programs.length > 0 ? [headLines(schedule, paint)] : []),
    ...report.programs.map((program) => programTable(program, report, sources, words, paint)),
    ...afterBlock(report, words, paint),
    ...(detailed ? details(report.programs[0], report, sources, words, paint) : []),
    unknownBlock(report, sources, words, paint),
    endedBlock(report, words, paint),
    sources.lines(words, paint),
    paragraph(schedule.closing),
  ]);
}

function header({ kind, year = 0, asked, asOf, evidenceUntil, ...report }: ScheduleReport, words: Words, paint: Paint) {
  const { schedule, language } = words;
  const one = asked === undefined ? undefined : (report.programs[0] ?? report.unknown[0]);
  const title =
    kind === 'ahead'
      ? schedule.titleAhead
      : one
        ? schedule.titleProgram(inLanguage(one.name, language), year)
        : schedule.titleYear(year);
  const rows = [
    [schedule.asOf, longDate(asOf, language)],
    [schedule.evidence, schedule.until(longDate(evidenceUntil, language))],
  ];
  return [...item(margin, title, paint.bold), '', ...columns(rows, [paint.dim])];
}

/** Stage, for which months, announced, first paid: they fill a line. */
const widths = [17, 18, 18, 19];

const headLines = ({ stage, covers, announced, firstPaid }: Words['schedule'], paint: Paint): string[] =>
  table([[stage, covers, announced, firstPaid]], widths, Array(4).fill(paint.dim));

function programTable(
  { program, name, stages }: ProgramSchedule,
  { asked }: ScheduleReport,
  sources: CitedSources,
  words: Words,
  paint: Paint,
): string[] {
  const { schedule, language } = words;
  const cited = (text: string, cite: Stage['cite'] = []): string => sources.inCell(text, cite);
  const rowOf = (stage: Stage): string[] => [
    ...table(
      [
        [
          stage.name[language],
          coversOf(stage, words),
          cited(announcedOf(stage, words), stage.announced?.cite),
          cited(firstPaidOf(stage, words), firstPaidCite(stage)),
        ],
      ],
      widths,
      [paint.cyan],
    ),
    // Where a page tells no more of a stage, how sure it is belongs beside it.
    ...(asked === undefined ? item('    ', cited(schedule.certainty[stage.certainty], stage.cite), paint.dim) : []),
  ];
  const heading = asked === undefined ? item(margin, `${inLanguage(name, language)} · ${program}`, paint.bold) : [];
  return [...heading, ...stages.flatMap(rowOf)];
}

/** What comes after the last stages; once for all programmes of which the same can be said. */
function afterBlock({ programs, asked }: ScheduleReport, words: Words, paint: Paint): string[][] {
  const { schedule, language } = words;
  const said = new Map<string, string[]>();
  for (const { program, after } of programs) {
    const text = after && inLanguage(after, language);
    if (text) said.set(text, [...(said.get(text) ?? []), program]);
  }
  if (said.size === 0) return [];
  const lines = [...said].flatMap(([text, ids]) =>
    item(`${margin}• `, asked === undefined ? `${ids.join(', ')}: ${text}` : text),
  );
  return [[margin + paint.bold(schedule.after), ...lines]];
}

function details(
  program: ProgramSchedule | undefined,
  report: ScheduleReport,
  sources: CitedSources,
  words: Words,
  paint: Paint,
): string[][] {
  if (!program) return [];
  return [
    ...program.stages.map((stage) => showStage(stage, sources, words, paint)),
    showChannels(program.channels ?? [], report.asOf, sources, words, paint),
    showDeadlines(program.deadlines ?? [], sources, words, paint),
  ];
}

/** Programmes of which nothing is known, by the reason, said once. */
function unknownBlock({ unknown, asked }: ScheduleReport, sources: CitedSources, words: Words, paint: Paint): string[] {
  const { schedule, language } = words;
  const reasons = new Map<string, typeof unknown>();
  for (const row of unknown) {
    const text = inLanguage(row.because, language);
    reasons.set(text, [...(reasons.get(text) ?? []), row]);
  }
  if (reasons.size === 0) return [];
  const lines = [...reasons].flatMap(([text, rows]) => {
    const cite = rows.flatMap((row) => row.cite);
    const sentence = sources.after(text, cite);
    const names = rows.map(({ name }) => inLanguage(name, language)).join('; ');
    return asked === undefined
      ? [...item(`${margin}${paint.yellow('?')} `, names), ...item('    ', sentence, paint.dim)]
      : item(`${margin}${paint.yellow('?')} `, sentence);
  });
  return [margin + paint.bold(schedule.unknown), ...lines];
}

function endedBlock({ ended, asOf }: ScheduleReport, { schedule, language }: Words, paint: Paint): string[] {
  if (ended.length === 0) return [];
  const rows = ended.map(({ name, endedOn }) => [
    `– ${inLanguage(name, language)}`,
    schedule.endedOn(longDate(endedOn, language)),
  ]);
  return [margin + paint.bold(schedule.ended(longDate(asOf, language))), ...columns(rows, [(name) => name, paint.dim])];
}
