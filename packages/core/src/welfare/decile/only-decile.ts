import type { Catalog, Cond, Timeline } from '../../policy/types.ts';

/**
 * The catalog with nothing left of its criteria but what speaks of the decile. The engine then judges that part alone, by the
 * same dated rules and sources as the whole: an unknown in it is about the decile, never about the rest of the household.
 */
export function onlyDecile(catalog: Catalog): Catalog {
  const speaks = speaksOfDecile(catalog);
  const keep = (cond: Cond): Cond =>
    cond.op === 'all' ? { ...cond, of: cond.of.filter(speaks).map(keep) } : speaks(cond) ? cond : { op: 'all', of: [] };
  const reduce = (timeline: Timeline<Cond>): Timeline<Cond> =>
    timeline.map((entry) => ('gap' in entry ? entry : { ...entry, value: keep(entry.value) }));
  return {
    ...catalog,
    rules: Object.fromEntries(
      Object.entries(catalog.rules).map(([id, rule]) => [id, { ...rule, versions: reduce(rule.versions) }]),
    ),
    programs: catalog.programs.map(({ amounts, ...program }) => ({
      ...program,
      eligibility: reduce(program.eligibility),
    })),
  };
}

/** Whether a condition asks for the decile, itself or by a rule or a programme that it names. */
function speaksOfDecile(catalog: Catalog): (cond: Cond) => boolean {
  const isAsked = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    const { op, id, program } = node as { op?: string; id?: string; program?: string };
    if (op === 'fact') return id === 'decile';
    if (op === 'rule')
      return isAsked(catalog.rules[id ?? '']?.versions.map((entry) => 'value' in entry && entry.value));
    if (op === 'eligible') {
      const found = catalog.programs.find((one) => one.id === program || one.aliases?.includes(program ?? ''));
      return isAsked(found?.eligibility.map((entry) => 'value' in entry && entry.value));
    }
    return Object.values(node).some(isAsked);
  };
  return isAsked;
}
