import { readDay, yearsBetween } from './day.ts';
import type { Value, ValueRecord } from './household.ts';
import { note } from './questions.ts';
import type { Household, Scope, Side } from './ready.ts';
import type { Dated, Operand } from './types.ts';

/** Makes one side of a comparison ready. What stands beside a constant tells whether that is a date. */
export function compileOperand(operand: Operand, scope: Scope, beside?: Operand): Side {
  switch (operand.op) {
    case 'const': {
      const isDate = beside?.op === 'fact' && compileFact(beside.id, scope).slot?.fact.type === 'date';
      const value = isDate ? readDay(operand.value) : operand.value;
      return { value: () => value, fixed: value };
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

/** `attested`: that an official is to be asked, and not the family. */
export function compileFact(id: string, { plan, list }: Scope, attested = false): Side {
  const member = list?.of?.slots[id];
  const slot = member ?? plan.slot(id);
  const own = member !== undefined;
  const { at } = slot;
  const question = plan.paths.indexOf(slot.path) + (attested ? plan.paths.length : 0);
  const value = (household: Household, record?: ValueRecord): Value => {
    const found = (own ? (record as ValueRecord) : household.values)[at];
    if (found === undefined) note(household, question);
    return found;
  };
  return { value, slot };
}

function compileParam(id: string, scope: Scope): Side {
  const { snapshot, region } = scope.plan;
  const fixed = snapshot.param(id);
  const figure = fixed && figureOf(fixed);
  if (!snapshot.catalog.params[id]?.regional || !region)
    return { value: () => figure, fixed: figure, entry: () => fixed };
  const where = compileFact(region.path, { ...scope, list: undefined });
  const byRegion = new Map<string, ReturnType<typeof snapshot.param>>();
  const entry = (household?: Household) => {
    const code = household && (where.value(household) as string | undefined);
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
  const all = compileFact(operand.list, { ...scope, list: undefined });
  const where = operand.where && scope.compile(operand.where, { ...scope, list: all.slot });
  const range = (household: Household): [number, number] | undefined => {
    const members = all.value(household) as ValueRecord[] | undefined;
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
  return { value, range };
}
