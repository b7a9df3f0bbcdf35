import type { Fact, FactType } from '../../types.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../path.ts';
import type { Linter } from './linter.ts';

/** Which types may have which key. */
const onlyFor: Record<string, readonly FactType[]> = {
  codes: ['code', 'codes'],
  programs: ['codes'],
  min: ['integer'],
  max: ['integer'],
  of: ['list'],
};

export function lintFacts(linter: Linter): void {
  for (const [id, fact] of Object.entries(linter.catalog.facts)) {
    lintFact(linter, fact, ['facts', id]);
    for (const [memberId, member] of Object.entries(fact.of ?? {})) {
      const path = ['facts', id, 'of', memberId];
      if (member.type === 'list') linter.report('list-in-list', [...path, 'type'], { id: memberId });
      else lintFact(linter, member, path);
      if (linter.find('facts', memberId)) linter.report('fact-clash', path, { id: memberId, list: id });
    }
  }
}

function lintFact(linter: Linter, fact: Fact, path: Path): void {
  const { type } = fact;
  for (const [key, types] of Object.entries(onlyFor)) {
    if (Object.hasOwn(fact, key) && !types.includes(type)) linter.report('fact-extra', [...path, key], { key, type });
  }
  const codes = Object.keys(fact.codes ?? {}).length;
  if (type === 'code' && codes === 0) linter.report('fact-codes', path, { type });
  if (type === 'codes' && codes === 0 && !fact.programs) linter.report('fact-codes', path, { type });
  if (type === 'list' && Object.keys(fact.of ?? {}).length === 0) linter.report('fact-of', path, {});
  if (fact.min !== undefined && fact.max !== undefined && fact.min > fact.max) {
    linter.report('fact-bounds', [...path, 'min'], { min: fact.min, max: fact.max });
  }
}

/** The fact that a condition means, which inside a list may be one of the list's own. */
export function resolveFact(linter: Linter, id: string, list: string | undefined, path: Path): Fact | undefined {
  const found = findFact(linter, id, list);
  if (found) return found;

  for (const other of linter.ids('facts')) {
    if (Object.hasOwn(linter.find('facts', other)?.of ?? {}, id)) {
      linter.report('fact-in-list', path, { id, list: other });
      return undefined;
    }
  }
  if (!linter.isElsewhere(id)) {
    const ofList = Object.keys((list === undefined ? undefined : linter.find('facts', list)?.of) ?? {});
    linter.report('unknown-fact', path, { id }, nearest(id, [...ofList, ...linter.ids('facts')]));
  }
  return undefined;
}

/** The same without a word where there is none: for what comes after the check of the operand itself. */
export function findFact(linter: Linter, id: string, list: string | undefined): Fact | undefined {
  const ofList = list === undefined ? undefined : linter.find('facts', list)?.of;
  return ofList && Object.hasOwn(ofList, id) ? ofList[id] : linter.find('facts', id);
}

/** Reports what is no list; a condition inside is then read as one outside. */
export function resolveList(linter: Linter, id: string, path: Path): string | undefined {
  const lists = linter.ids('facts').filter((fact) => linter.find('facts', fact)?.type === 'list');
  if (lists.includes(id)) return id;
  if (!linter.isElsewhere(id) || linter.find('facts', id))
    linter.report('unknown-list', path, { id }, nearest(id, lists));
  return undefined;
}

/** A fact that must be of certain types for what is done with it. Nothing is said of a fact that is not known. */
export function needType(
  linter: Linter,
  { fact, id, op, path, needs }: { fact: Fact | undefined; id: string; op: string; path: Path; needs: FactType[] },
): void {
  if (!fact || needs.includes(fact.type)) return;
  linter.report('fact-type', path, { op, fact: id, type: fact.type, needs: needs.join(', ') });
}
