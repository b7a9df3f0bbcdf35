import { type CalendarEntry, calendar, type Stage, stages, type Upcoming, upcoming } from '@bansos-kit/core/schedule';
import { programNames } from '../generated/programs.ts';

/** A programme's year, and what can be said of the time after its last stage. */
export interface Section {
  program: string;
  stages: Stage[];
  next: Upcoming;
}

/** Ids that are programmes of ours, and those that are not: a slip of the pen must not look like an empty calendar. */
export function sortIds(ids: readonly string[]): { known: string[]; unknown: string[] } {
  const isKnown = (id: string): boolean => Object.hasOwn(programNames, id);
  return { known: ids.filter(isKnown), unknown: ids.filter((id) => !isKnown(id)) };
}

/** The wanted programmes in a year; none wanted: all that have a stage in it. */
export function sectionsOf(wanted: readonly string[], asOf: string): Section[] {
  const year = Number(asOf.slice(0, 4));
  const ids = wanted.length > 0 ? wanted : Object.keys(programNames);
  return ids
    .map((program) => ({ program, stages: stages(program, year), next: upcoming(program, { asOf }) }))
    .filter((section) => wanted.length > 0 || section.stages.length > 0);
}

/** What a phone's calendar can use: lines that are not over on the day. */
export function savable(programs: readonly string[], asOf: string): CalendarEntry[] {
  return calendar({ programs, from: asOf, to: `${asOf.slice(0, 4)}-12-31` });
}
