import type { Catalog, IsoDate, Param, Program, Rule, Source, Timeline } from './types.ts';
import { isUnsettled } from './unsettled.ts';

export interface TrimOptions {
  /** The first day that will be asked about: what ended before is left out, but for the last thing that ended. */
  from: IsoDate;
}

/**
 * What it takes to judge and explain from a day on, for sending to a browser: without history, prose, targets, budgets
 * and dissenting sources, and of all notes only with those on whom an amount counts. Results from that day on have the same status, reasons and amounts.
 *
 * @example trimCatalog(nationalCatalog, { from: '2026-01-01' })
 */
export function trimCatalog(catalog: Catalog, { from }: TrimOptions): Catalog {
  const programs = catalog.programs.map(({ prose, targets, budgets, ...program }): Program => {
    const { amounts, ...rest } = program;
    const left = trim(amounts ?? [], from);
    return { ...rest, eligibility: trimWithEnd(program.eligibility, from), ...(left.length > 0 && { amounts: left }) };
  });
  const rules = mapValues(catalog.rules, (rule): Rule => ({ ...rule, versions: trimWithEnd(rule.versions, from) }));
  const named = new Set(
    [...JSON.stringify([programs, rules]).matchAll(/"(?:param|most|id)":"([^"]+)"/g)].map(([, id]) => id),
  );
  const params = mapValues(
    pick(catalog.params, named),
    ({ regional, ...param }): Param => ({
      ...param,
      values: trimWithEnd(param.values, from),
      ...(regional && { regional: mapValues(regional, (timeline) => trimWithEnd(timeline, from)) }),
    }),
  );
  const cited = new Set(
    [...JSON.stringify([programs, params, rules]).matchAll(/"source":"([^"]+)"/g)].map(([, source]) => source),
  );
  return {
    ...catalog,
    programs,
    rules,
    params,
    sources: pick<Source>(catalog.sources, cited),
    glossary: pick(catalog.glossary, new Set(programs.map(({ category }) => category))),
  };
}

/** What can still matter. */
function trim<T>(timeline: Timeline<T>, from: IsoDate): Timeline<T> {
  return timeline.filter(({ validTo }) => validTo === undefined || validTo >= from).map(withoutNotes);
}

/** All from what held on the first day, or last before it: that says when things ended. */
function trimWithEnd<T>(timeline: Timeline<T>, from: IsoDate): Timeline<T> {
  const held = timeline.findLastIndex((entry) => 'value' in entry && entry.validFrom <= from);
  return timeline.slice(Math.max(0, held)).map(withoutNotes);
}

function withoutNotes<T>(entry: Timeline<T>[number]): Timeline<T>[number] {
  if (!('value' in entry)) return entry;
  const { note, alternatives, ...rest } = entry;
  return note && isUnsettled(rest) ? { ...rest, note } : rest;
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function pick<T>(record: Record<string, T>, keys: Set<string | undefined>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}
