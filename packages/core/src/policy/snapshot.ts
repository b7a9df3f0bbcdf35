import { type Day, requireDay } from './day.ts';
import { type Layout, layOut } from './household.ts';
import { inForceOn } from './in-force.ts';
import type { Catalog, Dated, IsoDate, Program, Threshold } from './types.ts';

export interface SnapshotOptions {
  /** The day to judge by. */
  asOf: IsoDate;
  /** Hides what was published later: what could be known on that day. */
  knownAt?: IsoDate;
}

/** A catalog on one day: one version of each dated thing. Make it once and evaluate any number of households with it. */
export interface Snapshot {
  catalog: Catalog;
  asOf: IsoDate;
  knownAt?: IsoDate;
  /** `asOf` as a number. */
  day: Day;
  layout: Layout;
  /** By id and by alias. */
  programs: ReadonlyMap<string, Program>;
  /** What a param is on the day; with a region, the value of the longest code that fits it. */
  param(id: string, region?: string): Dated<number | Threshold> | undefined;
}

/**
 * @throws RangeError when `asOf` or `knownAt` is no date.
 * @example snapshot(nationalCatalog, { asOf: '2026-05-01' })
 */
export function snapshot(catalog: Catalog, { asOf, knownAt }: SnapshotOptions): Snapshot {
  const day = requireDay('asOf', asOf);
  if (knownAt !== undefined) requireDay('knownAt', knownAt);
  const programs = new Map<string, Program>();
  for (const program of catalog.programs) {
    for (const id of [program.id, ...(program.aliases ?? [])]) programs.set(id, program);
  }
  return {
    catalog,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    day,
    layout: layOut(catalog.facts),
    programs,
    param: (id, region = '') => findParam(catalog, id, region, asOf, knownAt),
  };
}

function findParam(catalog: Catalog, id: string, region: string, asOf: IsoDate, knownAt: IsoDate | undefined) {
  const param = catalog.params[id];
  if (!param) return undefined;
  for (let length = region.length; length > 0; length--) {
    const timeline = param.regional?.[region.slice(0, length)];
    if (timeline) return inForceOn(timeline, asOf, knownAt).entry;
  }
  return inForceOn(param.values, asOf, knownAt).entry;
}
