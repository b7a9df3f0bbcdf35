import type { Value, ValueRecord } from './household.ts';
import { type Kleene, unknown } from './kleene.ts';
import { compileFact, compileOperand } from './operand.ts';
import type { Household, Scope, Side, Test } from './ready.ts';
import type { Comparator, Cond, Dated, Literal, Threshold } from './types.ts';

/** Makes a condition ready for the day of the scope's snapshot. */
export function compile(cond: Cond, scope: Scope): Test {
  const test = compileOp(cond, scope);
  // A named one is wanted twice: for what it decides, and as a reason. One comparison is as cheap as looking up what it was.
  return cond.id === undefined || scope.list || test.left ? test : scope.plan.once(test);
}

function compileOp(cond: Cond, scope: Scope): Test {
  switch (cond.op) {
    case 'all':
    case 'any':
      return compileGroup(
        cond,
        cond.of.map((part) => compile(part, scope)),
      );
    case 'not': {
      const part = compile(cond.of, scope);
      const is: Test['is'] = (household, member) => {
        const value = part.is(household, member);
        return value === unknown ? unknown : value === 1 ? 0 : 1;
      };
      return { cond, is, parts: [part] };
    }
    case 'some':
    case 'every':
      return compileList(cond, scope);
    case 'rule':
    case 'eligible':
      return scope.plan.reference(cond);
    case 'meets': {
      const right = compileOperand({ op: 'param', id: cond.param }, scope);
      const entry = right.entry?.();
      return compare(cond, compileOperand(cond.left, scope), right, entry && comparatorOf(entry));
    }
    case 'in': {
      const literals = new Set<unknown>(cond.right);
      return about(cond, compileOperand(cond.left, scope), (value) => literals.has(value));
    }
    case 'has': {
      const program = scope.plan.snapshot.programs.get(cond.code);
      const names = program ? [program.id, ...(program.aliases ?? [])] : [cond.code];
      return about(cond, compileFact(cond.fact, scope), (value) =>
        names.some((name) => (value as ReadonlySet<string>).has(name)),
      );
    }
    case 'within': {
      const regions = [cond.region].flat();
      return about(cond, compileOperand(cond.left, scope), (value) => {
        const code = value as string;
        if (regions.some((region) => code.startsWith(region))) return 1;
        return regions.some((region) => region.startsWith(code)) ? unknown : 0; // only the province is known, and the rule is about a regency in it
      });
    }
    case 'attested':
      return about(cond, compileFact(cond.fact, scope, true), (value) => value === true);
    default: {
      const left = compileOperand(cond.left, scope, cond.right);
      return compare(cond, left, compileOperand(cond.right, scope, cond.left), cond.op);
    }
  }
}

/** One false decides an `all`, one true an `any`; else unknown when any is. */
function compileGroup(cond: Cond & { op: 'all' | 'any' }, parts: Test[]): Test {
  const deciding = cond.op === 'all' ? 0 : 1;
  const is: Test['is'] = (household, member) => {
    const { top } = household;
    let value: Kleene = deciding === 0 ? 1 : 0;
    for (const part of parts) {
      const one = part.is(household, member);
      if (one === deciding) {
        household.top = top;
        return deciding;
      }
      if (one === unknown) value = unknown;
    }
    return value;
  };
  return { cond, is, parts };
}

/** `every` and `some` are `all` and `any` over the members. An unknown list is not an empty one. */
function compileList(cond: Cond & { op: 'some' | 'every' }, scope: Scope): Test {
  const all = compileFact(cond.list, { ...scope, list: undefined });
  const where = compile(cond.where, { ...scope, list: all.slot });
  const deciding = cond.op === 'every' ? 0 : 1;
  const is = (household: Household): Kleene => {
    const { top } = household;
    const members = all.value(household) as ValueRecord[] | undefined;
    if (!members) return unknown;
    let value: Kleene = deciding === 0 ? 1 : 0;
    for (const member of members) {
      const one = where.is(household, member);
      if (one === deciding) {
        household.top = top;
        return deciding;
      }
      if (one === unknown) value = unknown;
    }
    return value;
  };
  return { cond, is };
}

/** A condition about one value: unknown as long as that is. */
function about(cond: Cond, left: Side, holds: (value: NonNullable<Value>) => Kleene | boolean): Test {
  const is: Test['is'] = (household, member) => {
    const value = left.value(household, member);
    if (value === undefined) return unknown;
    const outcome = holds(value);
    return outcome === unknown ? unknown : outcome ? 1 : 0;
  };
  return { cond, is, left };
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

/** Comparator and value live in the same dated entry, so that they cannot drift apart. */
const comparatorOf = (entry: Dated<unknown> | undefined): Comparator =>
  typeof entry?.value === 'object' ? (entry.value as Threshold).op : 'eq';

/** `op`: where it is not that of a param which differs by region. */
function compare(cond: Cond, left: Side, right: Side, op?: Comparator): Test {
  const { range } = left;
  const { fixed } = right;
  const usual = op && comparators[op];
  // As most are: nothing but the one value differs from household to household.
  const isFixed: Test['is'] = (household, member) => {
    const value = left.value(household, member);
    return value === undefined ? unknown : usual?.(value, fixed as Literal) ? 1 : 0;
  };
  const is: Test['is'] = (household, member) => {
    const { top } = household;
    const limit = right.value(household, member) as number | undefined;
    const value = range ? range(household) : left.value(household, member);
    if (limit === undefined || value === undefined) return unknown;
    const holds = usual ?? comparators[comparatorOf(right.entry?.(household))];
    // Of a count of some who are known and some who are not, every number in between must decide alike.
    const [low, high] = (range ? value : [value, value]) as [number, number];
    if (holds(low, limit) !== holds(high, limit) || (low < limit && limit < high)) return unknown;
    household.top = top;
    return holds(low, limit) ? 1 : 0;
  };
  return { cond, is: usual && fixed !== undefined && !range ? isFixed : is, left, right };
}
