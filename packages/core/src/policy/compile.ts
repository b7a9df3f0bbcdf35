import type { Value, ValueRecord } from './household.ts';
import { fromBoolean, type Kleene, not, unknown } from './kleene.ts';
import { compileOperand } from './operand.ts';
import type { Compared, Household, Scope, Test } from './ready.ts';
import type { Comparator, Cond } from './types.ts';

/** Makes a condition ready for the day of the scope's snapshot. */
export function compile(cond: Cond, scope: Scope): Test {
  switch (cond.op) {
    case 'all':
    case 'any':
      return compileGroup(cond, scope);
    case 'not': {
      const part = compile(cond.of, scope);
      return { cond, is: (h, m) => not(part.is(h, m)), ask: part.ask, parts: [part] };
    }
    case 'some':
    case 'every':
      return compileList(cond, scope);
    case 'meets': {
      const compared = compileThreshold(cond, scope);
      return compareWith(cond, compared);
    }
    case 'in': {
      const left = compileOperand(cond.left, scope);
      const literals = new Set<unknown>(cond.right);
      const is = (h: Household, m: ValueRecord | undefined): Kleene => {
        const value = left.value(h, m);
        return value === undefined ? unknown : fromBoolean(literals.has(value));
      };
      return { cond, is, ask: left.ask, parts: [], compared: { left } };
    }
    case 'has': {
      const left = compileOperand({ op: 'fact', id: cond.fact }, scope);
      const program = scope.plan.snapshot.programs.get(cond.code);
      const names = program ? [program.id, ...(program.aliases ?? [])] : [cond.code];
      const is = (h: Household, m: ValueRecord | undefined): Kleene => {
        const codes = left.value(h, m) as ReadonlySet<string> | undefined;
        return codes === undefined ? unknown : fromBoolean(names.some((name) => codes.has(name)));
      };
      return { cond, is, ask: left.ask, parts: [] };
    }
    case 'within': {
      const left = compileOperand(cond.left, scope);
      const { region } = cond;
      const is = (h: Household, m: ValueRecord | undefined): Kleene => {
        const code = left.value(h, m) as string | undefined;
        if (code === undefined) return unknown;
        if (code.startsWith(region)) return 1;
        return region.startsWith(code) ? unknown : 0; // only the province is known, and the rule is about a regency in it
      };
      return { cond, is, ask: left.ask, parts: [], compared: { left } };
    }
    case 'attested': {
      const left = compileOperand({ op: 'fact', id: cond.fact }, scope);
      const is = (h: Household, m: ValueRecord | undefined): Kleene => {
        const said = left.value(h, m);
        return said === undefined ? unknown : fromBoolean(said === true);
      };
      return { cond, is, ask: (_, __, { attestations }) => attestations.add(cond.fact), parts: [] };
    }
    case 'eligible':
      return scope.plan.reference(cond, `program ${scope.plan.snapshot.programs.get(cond.program)?.id}`);
    case 'rule':
      return scope.plan.reference(cond, `rule ${cond.id}`);
    default: {
      const left = compileOperand(cond.left, scope, cond.right);
      const right = compileOperand(cond.right, scope, cond.left);
      return compareWith(cond, { left, right, op: cond.op });
    }
  }
}

function compileGroup(cond: Cond & { op: 'all' | 'any' }, scope: Scope): Test {
  const parts = cond.of.map((part) => compile(part, scope));
  const deciding: Kleene = cond.op === 'all' ? 0 : 1;
  const is = (h: Household, m: ValueRecord | undefined): Kleene => {
    let value: Kleene = deciding === 0 ? 1 : 0;
    for (let at = 0; at < parts.length; at++) {
      const part = (parts[at] as Test).is(h, m);
      if (part === deciding) return deciding;
      if (part === unknown) value = unknown;
    }
    return value;
  };
  const ask: Test['ask'] = (h, m, missing) => {
    for (const part of parts) if (part.is(h, m) === unknown) part.ask(h, m, missing);
  };
  return { cond, is, ask, parts };
}

function compileList(cond: Cond & { op: 'some' | 'every' }, scope: Scope): Test {
  const slot = scope.plan.slot(cond.list);
  const where = compile(cond.where, { ...scope, list: slot });
  const deciding: Kleene = cond.op === 'every' ? 0 : 1;
  const is = (h: Household): Kleene => {
    const members = h.values[slot.at] as ValueRecord[] | undefined;
    if (members === undefined) return unknown;
    let value: Kleene = deciding === 0 ? 1 : 0;
    for (let at = 0; at < members.length; at++) {
      const one = where.is(h, members[at]);
      if (one === deciding) return deciding;
      if (one === unknown) value = unknown;
    }
    return value;
  };
  const ask: Test['ask'] = (h, _, missing) => {
    const members = h.values[slot.at] as ValueRecord[] | undefined;
    if (members === undefined) missing.facts.add(slot.path);
    for (const member of members ?? []) if (where.is(h, member) === unknown) where.ask(h, member, missing);
  };
  return { cond, is, ask, parts: [] };
}

function compileThreshold(cond: Cond & { op: 'meets' }, scope: Scope): Compared {
  const left = compileOperand(cond.left, scope);
  const right = compileOperand({ op: 'param', id: cond.param }, scope);
  // Comparator and value live in the same dated entry, so that they cannot drift apart.
  const value = scope.plan.snapshot.param(cond.param)?.value;
  return { left, right, op: typeof value === 'object' ? value.op : 'eq' };
}

function compareWith(cond: Cond, compared: Compared): Test {
  const { left, right, op = 'eq' } = compared;
  const holds = comparators[op];
  const { range } = left;
  const is = (h: Household, m: ValueRecord | undefined): Kleene => {
    const limit = right?.value(h, m);
    if (limit === undefined) return unknown;
    if (range) {
      // A count of some who are known and some who are not: decided when both ends agree.
      const [low, high] = range(h, m);
      if (low === undefined) return unknown;
      return agree(holds, op, low, high, limit as number);
    }
    const value = left.value(h, m);
    return value === undefined ? unknown : fromBoolean(holds(value, limit));
  };
  const ask: Test['ask'] = (h, m, missing) => {
    left.ask(h, m, missing);
    right?.ask(h, m, missing);
  };
  return { cond, is, ask, parts: [], compared };
}

type Holds = (left: NonNullable<Value>, right: NonNullable<Value>) => boolean;

const comparators: Record<Comparator, Holds> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
};

function agree(holds: Holds, op: Comparator, low: number, high: number, limit: number): Kleene {
  if (low !== high && (op === 'eq' || op === 'ne')) {
    return limit >= low && limit <= high ? unknown : fromBoolean(op === 'ne');
  }
  const atLow = holds(low, limit);
  return atLow === holds(high, limit) ? fromBoolean(atLow) : unknown;
}
