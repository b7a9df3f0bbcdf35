import type { Amount, Confidence, Dated, PerMember, Program } from '@bansos-kit/core/policy';
import { fill } from '../../i18n/fill.ts';
import { dayAfter, dayBefore, longDate } from '../dates.ts';
import { rupiah } from '../money.ts';
import { type Line, linesOf, paramsIn, perMemberOf, type Range } from './amount-lines.ts';
import { type Basis, basisOf, lowest, valueText, type Witness } from './basis.ts';
import type { Context } from './context.ts';
import { repeated } from './criteria.ts';
import { heldOn, isGap } from './timelines.ts';

interface AmountRow {
  name: string;
  /** One a column; `undefined` where there is no such amount. */
  cells: ({ figures: string[]; basis: Basis } | undefined)[];
}

export interface AmountTable {
  caption: string;
  columns: { title: string; detail?: string }[];
  rows: AmountRow[];
  /** What is noted about several rows, once. */
  notes: string[];
}

export interface Amounts {
  /** By the rules of the page's day. */
  now?: {
    table: AmountTable;
    paidTo: string;
    rhythm: string;
    basis: Basis;
    caps: { text: string; basis: Basis }[];
    order?: { text: string; basis: Basis };
  };
  /** Why there is none, in the editors' words. */
  gap?: string;
  /** Where it was ever another amount. */
  overTime?: AmountTable;
}

export function amountsOf(context: Context, program: Program, day: string): Amounts {
  const timeline = program.amounts ?? [];
  const entry = heldOn(timeline, day);
  const gap = timeline.find(
    (one) => isGap(one) && one.validFrom <= day && (one.validTo === undefined || day <= one.validTo),
  );
  const periods = periodsOf(context, program);
  return {
    ...(entry ? { now: nowOf(context, entry, day) } : {}),
    ...(gap && isGap(gap) ? { gap: context.say(gap.gap) } : {}),
    ...(periods.length > 1 ? { overTime: tableOverTime(context, periods) } : {}),
  };
}

function nowOf(context: Context, entry: Dated<Amount>, day: string): NonNullable<Amounts['now']> {
  const { strings, locale } = context;
  const { per, stagesPerYear = 1, paidTo, of } = entry.value;
  const perStage = per === 'year' && stagesPerYear > 1;
  const figures = (value: Range): string[] => [
    ...(perStage ? [rupiah({ low: value.low / stagesPerYear, high: value.high / stagesPerYear }, locale)] : []),
    rupiah(value, locale),
  ];
  const each = perMemberOf(of);
  const lines = linesOf(context, entry, day).map((line) => ({ ...line, basis: basisOf(context, line.witnesses) }));
  const shared = repeated(lines.flatMap(({ basis }) => basis.notes));
  const table: AmountTable = {
    caption: fill(strings.amountCaption, { date: longDate(day, locale) }),
    columns: [
      ...(perStage ? [{ title: strings.perStage, detail: fill(strings.stagesAYear, { n: stagesPerYear }) }] : []),
      { title: strings.amountPer[per] },
    ],
    rows: lines.map(({ name, value, basis }) => ({
      name,
      cells: [
        { figures: figures(value), basis: { ...basis, notes: basis.notes.filter((note) => !shared.includes(note)) } },
      ],
    })),
    notes: shared,
  };
  return {
    table,
    paidTo: strings.paidTo[paidTo],
    rhythm: rhythmOf(context, entry.value),
    basis: basisOf(context, [{ entry }]),
    caps: each ? capsOf(context, each, day) : [],
    ...(each?.order ? { order: orderOf(context, each, each.order, entry) } : {}),
  };
}

/** "Dihitung per tahun, dalam 4 tahap." */
export function rhythmOf({ strings }: Context, { per, stagesPerYear }: Amount): string {
  const stages = stagesPerYear && stagesPerYear > 1 ? [fill(strings.inStages, { n: stagesPerYear })] : [];
  return `${[strings.counted[per], ...stages].join(', ')}.`;
}

function capsOf(context: Context, { most, components }: PerMember, day: string): { text: string; basis: Basis }[] {
  const ids = [...(most ? [most] : []), ...components.flatMap((one) => one.most ?? [])];
  return ids.flatMap((id) => {
    const param = context.catalog.params[id];
    const entry = context.on(day).param(id);
    if (!param || !entry) return [];
    const { value } = entry;
    const figure = valueText(context, typeof value === 'number' ? value : value.value, param.unit);
    const text = `${context.say(param.name)}: ${figure}`;
    return [{ text, basis: basisOf(context, [{ entry, unit: param.unit }]) }];
  });
}

function orderOf(
  context: Context,
  { components }: PerMember,
  { of, cite, confidence }: NonNullable<PerMember['order']>,
  entry: Dated<Amount>,
) {
  const names = of.map((id) => components.find((one) => one.id === id)?.name).filter((name) => name !== undefined);
  const { note: _, alternatives: __, ...dating } = entry;
  return {
    text: fill(context.strings.order, { list: names.map(context.say).join(' › ') }),
    basis: basisOf(context, [{ entry: dating }], { cite, confidence }),
  };
}

interface Period {
  from: string;
  to?: string;
  amount: Amount;
  lines: Line[];
}

const surenessOf = (witnesses: Witness[]): Confidence => lowest(witnesses.map(({ entry }) => entry.confidence));

/** Stretches of time in which every figure is the same, and as sure. */
function periodsOf(context: Context, { amounts = [] }: Program): Period[] {
  const periods: Period[] = [];
  for (const entry of amounts) {
    if (isGap(entry)) continue;
    for (const from of startsWithin(context, entry)) {
      const lines = linesOf(context, entry, from);
      const before = periods.at(-1);
      if (
        before?.to &&
        dayAfter(before.to) === from &&
        shapeOf(before.amount, before.lines) === shapeOf(entry.value, lines)
      ) {
        before.lines = before.lines.map((line, place) => join(line, lines[place]));
      } else {
        periods.push({ from, amount: entry.value, lines });
      }
      const last = periods.at(-1) as Period;
      const next = startsWithin(context, entry).find((day) => day > from);
      const to = next ? dayBefore(next) : entry.validTo;
      if (to === undefined) delete last.to;
      else last.to = to;
    }
  }
  return periods;
}

/** The first day of an entry, and each day within it on which one of its params gets another value. */
function startsWithin({ catalog }: Context, { validFrom, validTo, value }: Dated<Amount>): string[] {
  const days = [...paramsIn(value.of)].flatMap((id) =>
    (catalog.params[id]?.values ?? []).flatMap((one) => [
      one.validFrom,
      ...(one.validTo ? [dayAfter(one.validTo)] : []),
    ]),
  );
  const within = days.filter((day) => day > validFrom && (validTo === undefined || day <= validTo));
  return [...new Set([validFrom, ...within])].sort();
}

const shapeOf = ({ per, stagesPerYear }: Amount, lines: Line[]): string =>
  JSON.stringify([per, stagesPerYear, lines.map(({ key, value, witnesses }) => [key, value, surenessOf(witnesses)])]);

const join = (line: Line, other: Line | undefined): Line => ({
  ...line,
  witnesses: [...line.witnesses, ...(other?.witnesses ?? [])],
});

function tableOverTime(context: Context, periods: Period[]): AmountTable {
  const { strings, locale } = context;
  const newestFirst = periods.toReversed();
  const names = new Map(newestFirst.flatMap(({ lines }) => lines.map(({ key, name }) => [key, name] as const)));
  return {
    caption: strings.amountsOverTime,
    notes: [],
    columns: newestFirst.map(({ from, to, amount: { per, stagesPerYear } }) => ({
      title: spanText(from, to, context),
      detail: [
        strings.amountPer[per],
        ...(stagesPerYear && stagesPerYear > 1 ? [fill(strings.inStages, { n: stagesPerYear })] : []),
      ].join(', '),
    })),
    rows: [...names].map(([key, name]) => ({
      name,
      cells: newestFirst.map(({ lines }) => {
        const line = lines.find((one) => one.key === key);
        return line && { figures: [rupiah(line.value, locale)], basis: basisOf(context, line.witnesses) };
      }),
    })),
  };
}

/** Whole years and months are written as such. */
function spanText(from: string, to: string | undefined, { locale, strings }: Context): string {
  const isYearStart = from.endsWith('-01-01');
  if (to === undefined) return fill(strings.from, { from: longDate(from, locale) });
  if (isYearStart && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  }
  const isWholeMonths = from.endsWith('-01') && dayAfter(to).endsWith('-01');
  const precision = isWholeMonths ? 7 : 10;
  return `${longDate(from.slice(0, precision), locale)} – ${longDate(to.slice(0, precision), locale)}`;
}
