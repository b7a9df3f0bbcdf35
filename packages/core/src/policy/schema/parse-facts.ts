import type { Facts } from '../result.ts';
import type { Catalog, Fact } from '../types.ts';
import { type FactContext, factIssue, lintFactValue, visiblePath } from './fact-value.ts';
import type { Checked, FactIssue } from './issue.ts';
import { nearest } from './nearest.ts';

export type FactsResult = Checked<'facts', Facts, FactIssue>;

/**
 * Judges a household's file by the facts of a catalog. Former names of programmes (`bpnt`) come out as their ids
 * (`sembako`); everything else as it went in. Never throws. Issues never hold a value, so they can be logged.
 *
 * @example
 * parseFacts(nationalCatalog, { decile: 'five', desile: 5 })
 * //=> { ok: false, issues: [
 * //     { code: 'wrong-type', path: 'decile', expected: 'integer', found: 'text' },
 * //     { code: 'unknown-fact', path: 'desile', expected: 'fact', found: 'number', hint: 'decile' }] }
 */
export function parseFacts(catalog: Catalog, json: unknown): FactsResult {
  const issues = checkFacts(catalog, json);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, facts: withIds(catalog, json as Record<string, unknown>) };
}

/** The issues alone; see `parseFacts`. */
export function checkFacts(catalog: Catalog, json: unknown): FactIssue[] {
  const programs = catalog.programs.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  const context: FactContext = { programs: new Set(programs), issues: [] };
  lintRecord(json, catalog.facts, [], { ...context, catalog });
  return context.issues;
}

function lintRecord(
  json: unknown,
  facts: Record<string, Fact>,
  path: readonly (string | number)[],
  context: FactContext & { catalog: Catalog },
): void {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    context.issues.push(factIssue('wrong-type', path, 'object', json));
    return;
  }
  for (const [id, value] of Object.entries(json)) {
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
    const at = [...path, id];
    if (!fact) reportUnknown(id, value, facts, at, context);
    else if (value === null || value === undefined) continue;
    else if (fact.type === 'list' && Array.isArray(value)) {
      value.forEach((member, index) => {
        lintRecord(member, fact.of ?? {}, [...at, index], context);
      });
    } else lintFactValue(value, fact, at, context);
  }
}

/** Says where a fact belongs that stands in the wrong place; otherwise which one is spelt nearly so. */
function reportUnknown(
  id: string,
  value: unknown,
  facts: Record<string, Fact>,
  path: readonly (string | number)[],
  { issues, catalog }: FactContext & { catalog: Catalog },
): void {
  const list = Object.entries(catalog.facts).find(([, fact]) => Object.hasOwn(fact.of ?? {}, id));
  if (path.length === 1 && list) issues.push(factIssue('belongs-in-list', path, list[0], value));
  else if (Object.hasOwn(catalog.facts, id)) issues.push(factIssue('belongs-outside', path, 'fact', value));
  else {
    const hint = nearest(id, Object.keys(facts));
    issues.push({ ...factIssue('unknown-fact', visiblePath(path), 'fact', value), ...(hint && { hint }) });
  }
}

function withIds(catalog: Catalog, facts: Record<string, unknown>): Facts {
  const ids = new Map(catalog.programs.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)));
  const renamed = (record: Record<string, unknown>, known: Record<string, Fact>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(record).map(([id, value]) => {
        const fact = known[id];
        if (!Array.isArray(value)) return [id, value];
        if (fact?.programs) return [id, [...new Set(value.map((program) => ids.get(program) ?? program))]];
        return [id, fact?.of ? value.map((member) => renamed(member, fact.of ?? {})) : value];
      }),
    );
  return renamed(facts, catalog.facts);
}
