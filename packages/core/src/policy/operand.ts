import { readDay, yearsBetween } from './day.ts';
import type { ValueRecord } from './household.ts';
import { unknown } from './kleene.ts';
import type { Household, Missing, Scope, Side, Test } from './ready.ts';
import type { Dated, Operand } from './types.ts';

const nothing = () => {};

export function compileOperand(operand: Operand, scope: Scope, beside?: Operand): Side {
  switch (operand.op) {
    case 'const': {
      const value = isDate(beside, scope) ? readDay(operand.value) : operand.value;
      return { value: () => value, ask: nothing };
    }
    case 'fact':
      return compileFact(operand.id, scope);
    case 'age': {
      const born = compileFact(operand.born, scope);
      const { day } = scope.plan.snapshot;
      const value = (h: Household, m: ValueRecord | undefined) => {
        const date = born.value(h, m) as number | undefined;
        return date === undefined ? undefined : yearsBetween(date, day);
      };
      return { ...born, value };
    }
    case 'param':
      return compileParam(operand.id, scope);
    case 'count':
      return compileCount(operand, scope);
  }
}

function compileFact(id: string, scope: Scope): Side {
  const own = scope.list?.of?.slots[id];
  if (own) {
    const { at } = own;
    return {
      value: (_, m) => (m as ValueRecord)[at],
      ask: (_, m, { facts }) => m?.[at] === undefined && facts.add(own.path),
      slot: own,
    };
  }
  const slot = scope.plan.slot(id);
  const { at } = slot;
  return {
    value: (h) => h.values[at],
    ask: (h, _, { facts }) => h.values[at] === undefined && facts.add(slot.path),
    slot,
  };
}

function compileParam(id: string, { plan }: Scope): Side {
  const { snapshot, region } = plan;
  if (!snapshot.catalog.params[id]?.regional) {
    const entry = snapshot.param(id);
    const value = entry && figureOf(entry);
    return { value: () => value, ask: nothing, entry: () => entry };
  }
  const entry = (h: Household) => {
    const code = region && (h.values[region.at] as string | undefined);
    return code === undefined ? undefined : snapshot.param(id, code);
  };
  return {
    value: (h) => {
      const found = entry(h);
      return found && figureOf(found);
    },
    ask: (h, _, { facts }) => region && h.values[region.at] === undefined && facts.add(region.path),
    entry,
  };
}

const figureOf = ({ value }: Dated<unknown>): number =>
  typeof value === 'object' ? (value as { value: number }).value : (value as number);

function compileCount(operand: Operand & { op: 'count' }, scope: Scope): Side {
  const slot = scope.plan.slot(operand.list);
  const where = operand.where && scope.compile(operand.where, { ...scope, list: slot });
  const range = (h: Household): [number, number] | [undefined, undefined] => {
    const members = h.values[slot.at] as ValueRecord[] | undefined;
    if (members === undefined) return [undefined, undefined];
    if (!where) return [members.length, members.length];
    let low = 0;
    let high = 0;
    for (const member of members) {
      const fits = where.is(h, member);
      if (fits !== 0) high++;
      if (fits === 1) low++;
    }
    return [low, high];
  };
  const value = (h: Household) => {
    const [low, high] = range(h);
    return low === high ? low : undefined;
  };
  const ask: Side['ask'] = (h, _, missing) => {
    const members = h.values[slot.at] as ValueRecord[] | undefined;
    if (members === undefined) missing.facts.add(slot.path);
    for (const member of members ?? []) askMember(where, h, member, missing);
  };
  return { value, range, ask };
}

function askMember(where: Test | undefined, h: Household, member: ValueRecord, missing: Missing): void {
  if (where?.is(h, member) === unknown) where.ask(h, member, missing);
}

function isDate(beside: Operand | undefined, scope: Scope): boolean {
  if (beside?.op !== 'fact') return false;
  return (scope.list?.of?.slots[beside.id] ?? scope.plan.slot(beside.id)).fact.type === 'date';
}
