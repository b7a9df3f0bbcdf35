import { nationalCatalog } from '@bansos-kit/core/catalog';
import { evaluate, type Source, snapshot, type Text } from '@bansos-kit/core/policy';
import {
  type Channel,
  channels,
  type Deadline,
  deadlines,
  type Stage,
  scheduleInfo,
  scheduleSource,
  stages,
  type Upcoming,
  upcoming,
} from '@bansos-kit/core/schedule';
import { citedIn } from '../cited-sources.ts';
import { words } from '../words/words.ts';
import { allScheduled, type Scheduled, topUps } from './programs.ts';

/** What `bansos schedule --json` prints, and what the text is made from. Texts are in both languages. */
export interface ScheduleReport {
  /** `ahead`: what is not over on `asOf`. `year`: the stages of a budget year. */
  kind: 'ahead' | 'year';
  asOf: string;
  /** How far the sources reach. */
  evidenceUntil: string;
  year?: number;
  /** Of one programme alone: the one that was asked for. */
  asked?: string;
  /** Those with stages. */
  programs: ProgramSchedule[];
  /** Those without: why no stage is known. It is not "there will be none". */
  unknown: UnknownSchedule[];
  /** Those that the catalog's rules say are over, without a stage to come. */
  ended: { program: string; name: Text; endedOn: string }[];
  /** Everything that is cited, by id. */
  sources: Record<string, Source>;
}

export interface ProgramSchedule {
  program: string;
  name: Text;
  stages: Stage[];
  /** What can be said of the time after the last of them. */
  after?: Text;
  /** Of one programme alone: who pays on the day, and until when something must be done. */
  channels?: Channel[];
  deadlines?: Deadline[];
}

type Gap = Extract<Upcoming, { state: 'unknown' }>;

interface UnknownSchedule extends Pick<Gap, 'because' | 'cite'> {
  program: string;
  name: Text;
  kind: Gap['kind'];
}

/** What is coming of every programme. */
export function reportAhead(asOf: string): ScheduleReport {
  const report: Parts = { programs: [], unknown: [], ended: [] };
  const day = snapshot(nationalCatalog, { asOf });
  for (const scheduled of allScheduled()) {
    const next = upcoming(scheduled.id, { asOf });
    if (next.state === 'listed') {
      report.programs.push({ ...named(scheduled), stages: next.stages, after: next.after });
      continue;
    }
    // What was looked for and not found is worth saying also of a programme that is over: rumours are about those.
    const { inForce, nearest } = evaluate(day, scheduled.id, {}, { reasons: false });
    const endedOn = inForce || next.cite.length > 0 ? undefined : nearest?.endedOn;
    // Of an end after the last source nobody can say that it was not put off.
    if (endedOn !== undefined && endedOn <= next.evidenceUntil) report.ended.push({ ...named(scheduled), endedOn });
    else report.unknown.push(unknownOf(scheduled, next));
  }
  const extra = upcoming(topUps.id, { asOf });
  if (extra.state === 'unknown' && extra.cite.length > 0) report.unknown.push(unknownOf(topUps, extra));
  return finish({ kind: 'ahead', asOf }, report);
}

/** The stages of a budget year, of one programme or of all. */
export function reportYear({
  program,
  year,
  asOf,
}: {
  program?: Scheduled;
  year: number;
  asOf: string;
}): ScheduleReport {
  const report: Parts = { programs: [], unknown: [], ended: [] };
  for (const scheduled of program ? [program] : allScheduled()) {
    const rows = stages(scheduled.id, year);
    if (rows.length > 0) report.programs.push({ ...named(scheduled), stages: rows });
    else report.unknown.push(unknownIn(year, scheduled, asOf));
  }
  const [one] = report.programs;
  if (program && one && asOf.startsWith(String(year))) {
    const next = upcoming(program.id, { asOf });
    one.after = next.state === 'listed' ? next.after : next.because;
    one.channels = channels({ program: program.id, asOf }).channels;
    one.deadlines = deadlines({ program: program.id, asOf });
  }
  return finish({ kind: 'year', asOf, year, ...(program && { asked: program.id }) }, report);
}

type Parts = Pick<ScheduleReport, 'programs' | 'unknown' | 'ended'>;

function finish(about: Pick<ScheduleReport, 'kind' | 'asOf' | 'year' | 'asked'>, parts: Parts): ScheduleReport {
  const { evidenceUntil } = scheduleInfo;
  return { ...about, evidenceUntil, ...parts, sources: citedIn(parts, scheduleSource) };
}

const named = ({ id, name }: Scheduled) => ({ program: id, name });

const unknownOf = (scheduled: Scheduled, { kind, because, cite }: Gap): UnknownSchedule => ({
  ...named(scheduled),
  kind,
  because,
  cite,
});

/** A reason that was found counts for the years that it speaks of; of any other year there is only that nothing is known. */
function unknownIn(year: number, scheduled: Scheduled, asOf: string): UnknownSchedule {
  const next = upcoming(scheduled.id, { asOf: `${year}-01-01` });
  const found = next.state === 'unknown' && next.cite.length > 0 && year >= Number(asOf.slice(0, 4));
  if (found) return unknownOf(scheduled, next);
  const because = { id: words.id.schedule.emptyYear, en: words.en.schedule.emptyYear };
  return { ...named(scheduled), kind: 'not-found', because, cite: [] };
}
