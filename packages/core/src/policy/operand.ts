import { readDay, yearsBetween } from './day.ts';
import type { ValueRecord } from './household.ts';
import type { Household, Scope, Side } from './ready.ts';
import type { Dated, Operand } from './types.ts';

/** Makes one side of a comparison ready. What stands beside a constant tells whether that is a date. */
export function compileOperand(operand: Operand, scope: Scope, beside?: Operand): Side {
  switch (operand.op) {
    case 'const': {
      const isDate = beside?.op === 'fact' && compileFact(beside.id, scope).slot?.fact.type === 'date';
      const value = isDate ? readDay(operand.value) : operand.value;
      return { value: () => value };
    }
    case 'fact':
      return compileFact(operand.id, scope);
    case 'age': {
      const born = compileFact(operand.born, scope);
      const { day } = scope.plan.snapshot;
      const value: Side['value'] = (household, member) => {
        const date = born.value(household, member) as number | undefined;
        if (date === undefined) return undefined;
        // Who is not born on the day has no age, and so is neither below nor above any.
        return date > day ? Number.NaN : yearsBetween(date, day);
      };
      return { ...born, value };
    }
    case 'param':
      return compileParam(operand.id, scope);
    case 'count':
      return compileCount(operand, scope);
  }
}

export function compileFact(id: string, { plan, list }: Scope): Side {
  const slot = list?.of?.slots[id];
  if (slot) return { value: (_, member) => member?.[slot.at], slot, own: true };
  const top = plan.slot(id);
  return { value: ({ values }) => values[top.at], slot: top };
}

function compileParam(id: string, { plan }: Scope): Side {
  const { snapshot, region } = plan;
  const fixed = snapshot.param(id);
  if (!snapshot.catalog.params[id]?.regional) return { value: () => fixed && figureOf(fixed), entry: () => fixed };
  const byRegion = new Map<string, ReturnType<typeof snapshot.param>>();
  const entry = (household?: Household) => {
    const code = region && (household?.values[region.at] as string | undefined);
    if (code === undefined) return undefined;
    if (!byRegion.has(code)) byRegion.set(code, snapshot.param(id, code));
    return byRegion.get(code);
  };
  const value = (household: Household) => {
    const found = entry(household);
    return found && figureOf(found);
  };
  return { value, entry, slot: region };
}

function figureOf({ value }: Dated<unknown>): number {
  return typeof value === 'object' ? (value as { value: number }).value : (value as number);
}

function compileCount(operand: Operand & { op: 'count' }, scope: Scope): Side {
  const list = scope.plan.slot(operand.list);
  const where = operand.where && scope.compile(operand.where, { ...scope, list });
  const range = (household: Household): [number, number] | undefined => {
    const members = household.values[list.at] as ValueRecord[] | undefined;
    if (!members) return undefined;
    let low = 0;
    let high = 0;
    for (const member of members) {
      const fits = where ? where.is(household, member) : 1;
      if (fits !== 0) high++;
      if (fits === 1) low++;
    }
    return [low, high];
  };
  const value = (household: Household) => {
    const found = range(household);
    return found && found[0] === found[1] ? found[0] : undefined;
  };
  return { value, range, each: { list, where } };
}
