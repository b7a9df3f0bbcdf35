import { type CalendarEntry, calendar, toIcs } from '@bansos-kit/core/schedule';
import { type Context, exitCode } from '../context.ts';
import { nameOfFile, writeText } from '../files.ts';
import { item, margin, page, paragraph } from '../layout.ts';
import type { ScheduleReport } from './report.ts';

/** Writes the stages of a report as an iCalendar file, or to standard output, and tells how many entries it has. */
export async function writeCalendar(
  report: ScheduleReport,
  { path, force }: { path: string; force: boolean },
  context: Context,
): Promise<number> {
  const { io, words, paint } = context;
  const { ics } = words.schedule;
  const entries = entriesOf(report);
  if (entries.length === 0) {
    io.err(page([paragraph(ics.nothing)]));
    return exitCode.negative;
  }
  const file = toIcs(entries, { locale: words.language, asOf: report.asOf });
  const kinds = (['covers', 'announced', 'first-paid'] as const).flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count > 0 ? item(`${margin}• `, ics.kinds[kind](count)) : [];
  });
  const tell = (sentence: string): string =>
    page([[...item(`${margin}${paint.green('✓')} `, sentence, paint.bold), ...kinds], paragraph(ics.careful)]);
  if (path === '-') {
    io.out(file);
    io.err(tell(ics.made(entries.length)));
  } else {
    await writeText(path, file, force, context);
    const name = nameOfFile(path);
    io.out(tell(name === undefined ? ics.made(entries.length) : ics.written(name, entries.length)));
  }
  return exitCode.ok;
}

/** The lines of the very stages that the page would show, budget periods included: their title says what they are not. */
function entriesOf({ programs }: ScheduleReport): CalendarEntry[] {
  const shown = new Set(programs.flatMap(({ stages }) => stages.map(({ id }) => id)));
  return calendar({ from: '1900-01-01', to: '9999-12-31' }).filter(({ stage }) => shown.has(stage));
}
