import type { Locale } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';
import { catalog, rulesDate, rulesReach } from '../programs/catalog.ts';
import type { Clause } from '../programs/criteria.ts';
import { programPage } from '../programs/page.ts';

interface SheetProgram {
  name: string;
  criteria: string[];
}

/** The criteria of all programmes that run, short enough for paper. */
interface CheckSheet {
  date: string;
  reach: string;
  programs: SheetProgram[];
  /** Long lists that several programmes share stand once, below them. */
  shared: { name: string; items: string[]; programs: string[] }[];
}

export function checkSheet(locale: Locale, strings: ProgramStrings): CheckSheet {
  const pages = catalog.programs
    .map((program) => programPage(catalog, program, locale, strings, rulesDate))
    .filter(({ state }) => state.running);
  const long = pages.flatMap(({ name, criteria }) =>
    criteria.clauses.filter(isLong).map((clause) => ({ name, clause })),
  );
  const byList = Map.groupBy(long, ({ clause }) => JSON.stringify([clause.text, clause.parts.map(({ text }) => text)]));
  return {
    date: rulesDate,
    reach: rulesReach,
    programs: pages.map(({ name, criteria }) => ({ name, criteria: criteria.clauses.map(inShort) })),
    shared: [...byList.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { text, parts } = first.clause;
      return [{ name: text, items: parts.map(inShort), programs: group.map(({ name }) => name) }];
    }),
  };
}

const isLong = ({ parts }: Clause): boolean => parts.length > 5;

/** A clause in the editors' own words, or with its parts behind the colon that announces them. */
function inShort(clause: Clause): string {
  const { text, parts } = clause;
  if (!text.endsWith(':')) return text;
  return `${text} ${parts.map(inShort).join('; ')}`;
}
