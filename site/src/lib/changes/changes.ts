import type { Locale } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';
import { catalog, rulesDate } from '../programs/catalog.ts';
import { createContext, type ListedSource } from '../programs/context.ts';
import { historyOf } from '../programs/history.ts';
import type { HistoryLine } from '../programs/history-line.ts';
import { Renumbering } from './renumber.ts';

/** What changed on a day: each programme with its lines; what changed for several in the same words stands once. */
interface ChangeDay {
  date: string;
  groups: ChangeGroup[];
}

interface ChangeGroup {
  programs: { id: string; name: string }[];
  lines: HistoryLine[];
}

interface ChangeLog {
  date: string;
  days: ChangeDay[];
  sources: ListedSource[];
}

/** The last so many days; before them, each programme's page tells its own history. */
const shown = 10;

/** The rules' changes of all programmes, the latest first. */
export function changeLog(locale: Locale, strings: ProgramStrings): ChangeLog {
  const context = createContext(catalog, locale, strings, catalog.evidenceUntil);
  const told = catalog.programs.flatMap((program) => {
    const named = { id: program.id, name: context.say(program.name) };
    return historyOf(context, program).map(({ date, lines }) => ({ program: named, date, lines }));
  });
  // After the day of our records a figure only ends because nobody has set the next one yet: that is no change.
  const past = told.map(({ date }) => date).filter((date) => date <= rulesDate);
  const dates = [...new Set(past)].sort().reverse().slice(0, shown);
  const numbers = new Renumbering();
  const days = dates.map((date): ChangeDay => {
    const same = Map.groupBy(
      told.filter((one) => one.date === date),
      ({ lines }) => JSON.stringify(lines),
    );
    const groups = [...same.values()].map((list) => ({
      programs: list.map(({ program }) => program),
      lines: numbers.apply(list[0]?.lines ?? []),
    }));
    return { date, groups };
  });
  return { date: rulesDate, days, sources: numbers.sources(context.sources()) };
}
