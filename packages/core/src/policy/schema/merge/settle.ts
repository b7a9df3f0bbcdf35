import type { Catalog, Dating, Gap, Program, Timeline } from '../../types.ts';

/** Writes out what a regional catalog says once for all of its rows, and what would be lost beside the national ones. */
export function settle(catalog: Catalog, national: Catalog): Catalog {
  const { territory, evidenceUntil } = catalog;
  const dated = <T>(timeline: Timeline<T>): Timeline<T> =>
    evidenceUntil === national.evidenceUntil ? timeline : timeline.map((entry) => withEvidence(entry, evidenceUntil));

  const program = ({ eligibility, amounts, prose, ...rest }: Program): Program => ({
    ...(territory === undefined ? {} : { territory }),
    ...rest,
    eligibility: dated(eligibility),
    ...(amounts && { amounts: dated(amounts) }),
    ...(prose && { prose: mapValues(prose, (sentences) => dated(sentences)) }),
  });
  return {
    ...catalog,
    params: mapValues(catalog.params, ({ values, regional, ...rest }) => ({
      ...rest,
      values: dated(values),
      ...(regional && { regional: mapValues(regional, (timeline) => dated(timeline)) }),
    })),
    rules: mapValues(catalog.rules, ({ versions, ...rest }) => ({ ...rest, versions: dated(versions) })),
    programs: catalog.programs.map(program),
  };
}

function withEvidence<Entry extends Dating | Gap>(entry: Entry, evidenceUntil: string): Entry {
  return 'gap' in entry ? entry : { evidenceUntil, ...entry };
}

function mapValues<Value, Key extends string>(
  from: { [K in Key]?: Value },
  change: (value: Value) => Value,
): { [K in Key]: Value } {
  const entries = Object.entries<Value | undefined>(from);
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value as Value)])) as { [K in Key]: Value };
}
