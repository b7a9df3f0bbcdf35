import type { Program, Snapshot } from '@bansos-kit/core/policy';

/**
 * The programmes that some rule asks about: whether the family receives them changes something. Only these are listed, so "none
 * of these" says all that the rules want to know.
 */
export function receivable({ catalog, programs }: Snapshot, fact: string): Program[] {
  const found = JSON.stringify([catalog.programs, catalog.rules]).matchAll(
    /"op":"has","fact":"([^"]+)","code":"([^"]+)"/g,
  );
  const ids = new Set([...found].flatMap(([, of, code]) => (of === fact && code ? [code] : [])));
  return [...ids].flatMap((id) => programs.get(id) ?? []);
}
