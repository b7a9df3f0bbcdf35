import type { Catalog, Timeline } from '../types.ts';
import type { ChangeValue, TimelineEntry } from './types.ts';

/** One dated thing of a catalog, with all its entries. */
export interface Track extends Omit<TimelineEntry, 'entry'> {
  entries: Timeline<ChangeValue>;
}

/** Every dated thing of a catalog. Yearly targets and budgets are not among them: a count of a year has no first day. */
export function tracks({ programs, params, rules }: Catalog): Track[] {
  const found: Track[] = [];
  for (const { id: program, name, eligibility, amounts, prose } of programs) {
    found.push({ program, name, path: 'eligibility', entries: eligibility });
    if (amounts) found.push({ program, name, path: 'amounts', entries: amounts });
    for (const [kind, entries] of Object.entries(prose ?? {}))
      found.push({ program, name, path: `prose/${kind}`, entries });
  }
  for (const [param, { name, unit, values, regional }] of Object.entries(params)) {
    found.push({ param, name, unit, path: 'values', entries: values });
    for (const [region, entries] of Object.entries(regional ?? {}))
      found.push({ param, name, unit, path: `regional/${region}`, entries });
  }
  for (const [rule, { name, versions }] of Object.entries(rules))
    found.push({ rule, name, path: 'versions', entries: versions });
  return found;
}

/** `param:pkh.elderly-age`: what a reference points at, as one key. */
export const keyOf = ({ program, param, rule }: Pick<Track, 'program' | 'param' | 'rule'>): string =>
  program !== undefined ? `program:${program}` : param !== undefined ? `param:${param}` : `rule:${rule}`;
