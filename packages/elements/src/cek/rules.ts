import { type Catalog, evaluateAll, joinCatalogs, snapshot } from '@bansos-kit/core/policy';
import { catalog as national } from '../generated/catalog.ts';

export interface Rules {
  catalog: Catalog;
  /** That a catalog of the page did not fit, so it is left out. */
  failed: boolean;
}

/**
 * The rules to judge by: the page's own, else ours, and what a region adds. What is no catalog at all, such as the answer of a
 * server that was down, must not leave the page with an empty box.
 */
export function rulesOf(
  policy: Catalog | null | undefined,
  regional: Catalog | readonly Catalog[] | null | undefined,
): Rules {
  const own = policy == null || works(policy);
  const base = (own && policy) || national;
  const added = regional == null ? [] : [regional].flat();
  if (added.length === 0) return { catalog: base, failed: !own };
  const joined = join(base, added as Catalog[]);
  return { catalog: joined ?? base, failed: !own || joined === undefined };
}

function join(base: Catalog, added: readonly Catalog[]): Catalog | undefined {
  try {
    const joined = joinCatalogs(base, ...added);
    return joined && works(joined) ? joined : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // it lacks what every catalog has
    throw error;
  }
}

/** Whether the engine can read it, asked with a day that any catalog takes, and programmes have a name; a bundle may have one language. */
export function works(catalog: Catalog): boolean {
  try {
    evaluateAll(snapshot(catalog, { asOf: catalog.evidenceUntil }), {});
    return catalog.programs.every(({ name }) => name.id || name.en);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}
