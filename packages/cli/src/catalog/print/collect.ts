import { type Catalog, type Program, type Source, type TimelineEntry, timeline } from '@bansos-kit/core/policy';
import { citedIn } from '../../cited-sources.ts';

/** What `bansos catalog print --json` prints, and what the text is made from. */
export interface Rules {
  asOf: string;
  /** Every version of everything, not only what is in force on the day. */
  history: boolean;
  programs: { id: string; name: Program['name']; entries: TimelineEntry[] }[];
  /** What more than one programme of the catalog uses, told once. */
  shared: TimelineEntry[];
  /** Everything that is cited, by id. */
  sources: Record<string, Source>;
}

export function collectRules(
  catalog: Catalog,
  asked: readonly Program[],
  { asOf, history }: { asOf: string; history: boolean },
): Rules {
  const timelines = new Map(catalog.programs.map(({ id }) => [id, timeline(catalog, id)]));
  const users = new Map<string, Set<string>>();
  for (const [id, entries] of timelines)
    for (const entry of entries) users.set(keyOf(entry), (users.get(keyOf(entry)) ?? new Set()).add(id));
  const isShared = (entry: TimelineEntry): boolean => (users.get(keyOf(entry))?.size ?? 0) > 1;
  const isTold = ({ entry }: TimelineEntry): boolean =>
    history || (entry.validFrom <= asOf && (entry.validTo === undefined || asOf <= entry.validTo));

  const shared = new Map<string, TimelineEntry>();
  const programs = asked.map(({ id, name }) => {
    const told = (timelines.get(id) ?? []).filter(isTold);
    for (const entry of told.filter(isShared))
      shared.set(`${keyOf(entry)} ${entry.path} ${entry.entry.validFrom}`, entry);
    return { id, name, entries: told.filter((entry) => !isShared(entry)) };
  });
  const rules = { asOf, history, programs, shared: [...shared.values()] };
  const figures = asked.map(({ targets, budgets }) => [targets, budgets]);
  return { ...rules, sources: citedIn([rules, figures], (id) => catalog.sources[id]) };
}

const keyOf = ({ program, param, rule }: TimelineEntry): string => `${program ?? ''} ${param ?? ''} ${rule ?? ''}`;
