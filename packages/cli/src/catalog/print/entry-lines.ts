import {
  type Amount,
  type Catalog,
  type Change,
  type Cond,
  type Dated,
  explainChange,
  type Figure,
  type Gap,
  type Program,
  type ProseKind,
  snapshot,
  type Text,
  type TimelineEntry,
} from '@bansos-kit/core/policy';
import { findRegion } from '@bansos-kit/core/regions';
import type { CitedSources } from '../../cited-sources.ts';
import { longDate } from '../../dates.ts';
import { item } from '../../layout.ts';
import { rupiah } from '../../money.ts';
import type { Paint } from '../../paint.ts';
import type { Words } from '../../words/words.ts';
import { amountLines } from './amount-lines.ts';
import { condLines } from './cond-lines.ts';

export interface PrintContext {
  catalog: Catalog;
  asOf: string;
  sources: CitedSources;
  words: Words;
  paint: Paint;
}

type Value = Exclude<TimelineEntry['entry'], Gap>['value'];
const indent = '    ';

/** One dated entry: what it says, from when to when, who says so, and what else is said. */
export function entryLines(told: TimelineEntry, context: PrintContext, first: boolean): string[] {
  const { words, paint } = context;
  const { print } = words.catalog;
  const { entry, param } = told;
  const heading = first ? item(indent, headingOf(told, context), paint.bold) : [];
  if ('gap' in entry) {
    const [from, to] = [entry.validFrom, entry.validTo].map((day) => day && longDate(day, words.language));
    const subject = say(param === undefined ? told.name : withRegion(told), words);
    const text = print.gap(subject, from ?? '', to, say(entry.gap, words));
    return [...heading, ...item(`${indent}– `, context.sources.after(text, entry.cite ?? []))];
  }
  return [...heading, ...valueLines(told, entry, context), ...basisLines(entry, told, context)];
}

function headingOf({ path, param, rule, name }: TimelineEntry, { words }: PrintContext): string {
  const { figures, parts } = words.catalog.print;
  if (param !== undefined) return figures;
  if (rule !== undefined) return say(name, words);
  return parts[
    (path.startsWith('prose/') ? path.slice('prose/'.length) : path) as ProseKind | 'eligibility' | 'amounts'
  ];
}

function valueLines(told: TimelineEntry, { value, validFrom }: Dated<Value>, context: PrintContext): string[] {
  const { words, sources } = context;
  const { param, path, unit } = told;
  if (param !== undefined) {
    // The sentence that tells a figure when it begins.
    const began: Change = {
      param,
      name: withRegion(told),
      path: 'values',
      ...(unit && { unit }),
      kind: 'added',
      after: value,
      effectiveOn: validFrom,
      programs: [],
      cite: [],
      confidence: 'high',
    };
    return item(`${indent}• `, explainChange(began, { locale: words.language }));
  }
  const prose = { day: dayOf(told, context), sources, words };
  if (path.startsWith('prose/')) return (value as Text[]).flatMap((text) => item(`${indent}• `, say(text, words)));
  if (path === 'amounts') return amountLines(value as Amount, prose, indent);
  return condLines(value as Cond, prose, indent);
}

/** A figure of one region has the region's name behind its own. */
function withRegion({ name, path }: TimelineEntry): Text {
  const [kind, code = ''] = path.split('/');
  if (kind !== 'regional') return name;
  const region = findRegion(code)?.name ?? code;
  return { id: `${name.id}, ${region}`, ...(name.en === undefined ? {} : { en: `${name.en}, ${region}` }) };
}

/** The day by whose figures an entry is told: the one asked for, or its first where it was not in force then. */
function dayOf({ entry }: TimelineEntry, { catalog, asOf }: PrintContext) {
  const isInForce = entry.validFrom <= asOf && (entry.validTo === undefined || asOf <= entry.validTo);
  return snapshot(catalog, { asOf: isInForce ? asOf : entry.validFrom });
}

function basisLines(entry: Dated<Value>, { param, unit }: TimelineEntry, context: PrintContext): string[] {
  const { words, paint, sources } = context;
  const { print } = words.catalog;
  const date = (day: string): string => longDate(day, words.language);
  const { validTo, checkedOn, evidenceUntil, confidence, cite, note, alternatives = [] } = entry;
  const time = param === undefined ? datesOf(entry, words) : validTo && print.until(date(validTo));
  const basis = [
    time,
    words.sources.confidence[confidence],
    print.checked(date(checkedOn)),
    evidenceUntil && print.evidence(date(evidenceUntil)),
  ];
  return [
    ...item(`${indent}  `, sources.after(basis.filter(Boolean).join('; '), cite), paint.dim),
    ...(note ? item(`${indent}  `, print.note(say(note, words))) : []),
    ...alternatives.flatMap(({ value, why, cite }) =>
      item(`${indent}  `, sources.after(print.otherwise(literal(value, unit, words), say(why, words)), cite)),
    ),
  ];
}

function datesOf({ validFrom, validTo }: { validFrom: string; validTo?: string }, words: Words): string {
  const date = (day: string): string => longDate(day, words.language);
  return words.catalog.print.dates(date(validFrom), validTo && date(validTo));
}

function literal(value: boolean | number | string | Text, unit: TimelineEntry['unit'], words: Words): string {
  if (typeof value === 'object') return say(value, words);
  if (typeof value === 'number' && unit?.startsWith('rupiah')) return rupiah(value, value, words.language);
  return typeof value === 'number' ? value.toLocaleString(words.language === 'id' ? 'id-ID' : 'en-GB') : String(value);
}

/** Targets and budgets, year by year. */
export function figureLines({ targets = [], budgets = [] }: Program, context: PrintContext): string[][] {
  const { words, sources, paint } = context;
  const { print } = words.catalog;
  const line = ({ year, value, unit, what, cite, confidence, checkedOn, note }: Figure): string[] => {
    const figure = unit === 'rupiah' ? rupiah(value, value, words.language) : literal(value, undefined, words);
    const basis = `${words.sources.confidence[confidence]}; ${print.checked(longDate(checkedOn, words.language))}`;
    return [
      ...item(`${indent}• `, print.figure({ year, value: figure, unit, reached: what === 'reached' })),
      ...item(`${indent}  `, sources.after(basis, cite), paint.dim),
      ...(note ? item(`${indent}  `, print.note(say(note, words))) : []),
    ];
  };
  const block = (title: string, figures: Figure[]): string[] =>
    figures.length === 0 ? [] : [indent + paint.bold(title), ...figures.flatMap(line)];
  return [block(print.targets, targets), block(print.budgets, budgets)];
}

const say = (text: Text, { language }: Words): string => text[language] ?? text.id;
