import type { Catalog, Figure, Program, ProseKind } from '@bansos-kit/core/policy';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';
import { dayAfter, longDate } from '../dates.ts';
import { grouped, rupiah } from '../money.ts';
import { recentStages } from '../schedule/recent.ts';
import { type Amounts, amountsOf } from './amounts.ts';
import { type Basis, basisOf, lowest, periodText } from './basis.ts';
import { type Context, createContext, type ListedSource, type Ref } from './context.ts';
import { type Clause, criteriaOf } from './criteria.ts';
import { type FindOutOfPage, findOutOf } from './find-out.ts';
import { type HistoryDay, historyOf } from './history.ts';
import { reachOf } from './reach.ts';
import { heldOn, isGap, type State, stateOn } from './timelines.ts';

export interface Prose {
  kind: ProseKind;
  title: string;
  lines: string[];
  basis: Basis;
}

interface YearRow {
  year: number;
  cells: { text: string; refs: Ref[]; weak: boolean; note?: string }[][];
}

interface Period {
  text: string;
  /** `undefined` where nobody found a source. */
  inForce: boolean | undefined;
  why?: string;
  refs: Ref[];
  weak: boolean;
}

export interface ProgramPage {
  id: string;
  name: string;
  summary: string;
  state: State;
  stateLines: string[];
  /** How far the sources of its criteria and amount reach. */
  reach: string;
  facts: { term: string; text: string }[];
  allocation: { name: string; text: string };
  criteria: { clauses: Clause[]; basis: Basis };
  findOut: FindOutOfPage | undefined;
  amounts: Amounts;
  prose: Partial<Record<ProseKind, Prose>>;
  periods: Period[];
  stages: ReturnType<typeof recentStages>;
  years?: { columns: string[]; rows: YearRow[] };
  history: HistoryDay[];
  sources: ListedSource[];
}

/** All that the page of a programme shows, on the day that the rules were last looked at. */
export function programPage(
  catalog: Catalog,
  program: Program,
  locale: Locale,
  strings: ProgramStrings,
  today: string,
): ProgramPage {
  const state = stateOn(program, today);
  const reach = reachOf(catalog, program, state);
  const context = createContext(catalog, locale, strings, reach);
  const { say } = context;
  const criteria = criteriaOf(context, program, state.day);
  const findOut = findOutOf(context, program.id);
  const amounts = amountsOf(context, program, state.day);
  const periods = periodsOf(context, program);
  const stages = recentStages(context, program.id, today);
  const prose = proseOf(context, program, today, state.day);
  const years = yearsOf(context, program);
  const history = historyOf(context, program);
  const allocation = catalog.glossary[program.allocation];
  const category = catalog.glossary[program.category];
  if (!allocation || !category)
    throw new Error(`programme ${program.id}: ${program.allocation} or ${program.category} is not in the glossary`);
  return {
    id: program.id,
    name: say(program.name),
    summary: say(program.summary),
    state,
    stateLines: stateLines(context, state),
    reach,
    facts: [
      { term: strings.authority, text: say(program.authority) },
      { term: strings.category, text: say(category.name) },
      { term: strings.forWhom, text: strings.unit[program.unit] },
    ],
    allocation: { name: say(allocation.name), text: say(allocation.text) },
    criteria,
    findOut,
    amounts,
    prose,
    periods,
    stages,
    ...(years.rows.length > 0 ? { years } : {}),
    history,
    sources: context.sources(),
  };
}

function stateLines({ strings, locale, say }: Context, state: State): string[] {
  if (state.running) return [];
  const date = (day: string) => longDate(day, locale);
  return [
    ...(state.endedOn
      ? [fill(state.unknown ? strings.recordsUntil : strings.endedOn, { date: date(state.endedOn) })]
      : []),
    ...(state.gap ? [say(state.gap)] : []),
    fill(strings.lastRules, { date: date(state.day) }),
  ];
}

function proseOf(
  context: Context,
  { prose = {} }: Program,
  today: string,
  day: string,
): Partial<Record<ProseKind, Prose>> {
  const found: Partial<Record<ProseKind, Prose>> = {};
  for (const [kind, entries] of Object.entries(prose) as [ProseKind, NonNullable<Program['prose']>[ProseKind]][]) {
    const entry = heldOn(entries, today) ?? heldOn(entries, day) ?? entries?.findLast((one) => !isGap(one));
    if (!entry || isGap(entry)) continue;
    found[kind] = {
      kind,
      title: context.strings.prose[kind],
      lines: entry.value.map(context.say),
      basis: basisOf(context, [{ entry }]),
    };
  }
  return found;
}

/** When the programme was in force, the latest first; versions that follow each other are one stretch. */
function periodsOf(context: Context, { eligibility }: Program): Period[] {
  const { say, cite, strings, catalog } = context;
  const stretches: (typeof eligibility)[] = [];
  for (const entry of eligibility) {
    const last = stretches.at(-1)?.at(-1);
    const follows = last?.validTo !== undefined && dayAfter(last.validTo) === entry.validFrom;
    if (last && follows && !isGap(last) && !isGap(entry)) stretches.at(-1)?.push(entry);
    else stretches.push([entry]);
  }
  const recordsFrom = catalog.programs.map((program) => program.eligibility[0]?.validFrom ?? '').sort()[0];
  return stretches
    .flatMap((entries): Period[] => {
      const [first, last] = [entries[0], entries.at(-1)];
      if (!first || !last) return [];
      const { validTo } = last;
      const why = isGap(first) ? say(first.gap) : first.validFrom === recordsFrom ? strings.recordsBegin : undefined;
      return [
        {
          text: periodText({ validFrom: first.validFrom, ...(validTo === undefined ? {} : { validTo }) }, context),
          inForce: isGap(first) ? (first.unknown ? undefined : false) : true,
          ...(why === undefined ? {} : { why }),
          refs: cite(entries.flatMap((entry) => entry.cite ?? [])),
          weak: entries.some((entry) => !isGap(entry) && entry.confidence === 'low'),
        },
      ];
    })
    .reverse();
}

function yearsOf(context: Context, { targets = [], budgets = [] }: Program): NonNullable<ProgramPage['years']> {
  const { strings, locale, cite, say } = context;
  const groups = [
    { title: strings.target, figures: targets.filter(({ what }) => what === 'target') },
    { title: strings.reached, figures: targets.filter(({ what }) => what === 'reached') },
    { title: strings.budget, figures: budgets.filter(({ what }) => what === 'target') },
    { title: strings.spent, figures: budgets.filter(({ what }) => what === 'reached') },
  ].filter(({ figures }) => figures.length > 0);
  const write = ({ value, unit }: Figure): string =>
    unit === 'rupiah'
      ? rupiah({ low: value, high: value }, locale)
      : fill(strings[unit], { n: grouped(value, locale) });
  const years = [...new Set([...targets, ...budgets].map(({ year }) => year))].sort((a, b) => b - a);
  return {
    columns: groups.map(({ title }) => title),
    rows: years.map((year) => ({
      year,
      cells: groups.map(({ figures }) =>
        figures
          .filter((figure) => figure.year === year)
          .map((figure) => ({
            text: write(figure),
            refs: cite(figure.cite),
            weak: lowest([figure.confidence]) === 'low',
            ...(figure.note ? { note: say(figure.note) } : {}),
          })),
      ),
    })),
  };
}
