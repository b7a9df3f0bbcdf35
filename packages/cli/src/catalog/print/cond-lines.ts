import { type Cite, type Cond, describe, type Snapshot } from '@bansos-kit/core/policy';
import type { CitedSources } from '../../cited-sources.ts';
import { item } from '../../layout.ts';
import type { Words } from '../../words/words.ts';

export interface ProseContext {
  /** The day whose figures stand in the prose. */
  day: Snapshot;
  sources: CitedSources;
  words: Words;
}

/** A condition as nested points, one requirement each, with what it cites. */
export function condLines(cond: Cond, context: ProseContext, indent: string, list?: string): string[] {
  const { day, sources, words } = context;
  const { conds } = words.catalog.print;
  const inner = (parts: Cond[], of = list): string[] =>
    parts.flatMap((part) => condLines(part, context, `${indent}  `, of));
  const point = (text: string, cite: Cite[] = []): string[] => item(`${indent}• `, sources.after(text, cite));
  if (isPlain(cond)) return point(condText(cond, context, list), cond.cite);
  switch (cond.op) {
    case 'all':
    case 'any':
      return [...point(conds[cond.op], cond.cite), ...inner(cond.of)];
    case 'not': {
      const { of } = cond;
      if (of.op !== 'some') return [...point(conds.not, cond.cite), ...inner([of])];
      return [...point(conds.none, [...(cond.cite ?? []), ...(of.cite ?? [])]), ...inner(partsOf(of.where), of.list)];
    }
    case 'some':
    case 'every':
      return [...point(conds[cond.op], cond.cite), ...inner(partsOf(cond.where), cond.list)];
    default:
      return point(describe(day, cond, words.language), cond.cite);
  }
}

/** What has to hold together, without a point of its own that says so: "a family member:" is enough above it. */
export function partsOf(cond: Cond): Cond[] {
  return cond.op === 'all' && cond.id === undefined ? cond.of.flatMap(partsOf) : [cond];
}

/** A condition in one line. */
export function condText(cond: Cond, { day, words }: ProseContext, list?: string): string {
  const { print } = words.catalog;
  const text = describe(day, cond, words.language, list === undefined ? undefined : day.layout.slots[list]);
  if (cond.op === 'rule') return print.rule(text);
  return cond.op === 'attested' ? print.attested(text) : text;
}

/** What one line says as well as several. */
function isPlain(cond: Cond): boolean {
  if (cond.op === 'not') return isPlain(cond.of);
  return cond.op !== 'all' && cond.op !== 'any' && cond.op !== 'some' && cond.op !== 'every';
}
