import type { ValueRecord } from './household.ts';
import { unknown } from './kleene.ts';
import { compilePerMember } from './per-member.ts';
import type { AmountTest, Household, Money, Scope } from './ready.ts';
import type { AmountNode } from './types.ts';

/** Makes an amount ready for one day. Unknown facts widen it from the least to the most it can be. */
export function compileAmount(node: AmountNode, scope: Scope): AmountTest {
  switch (node.op) {
    case 'const':
      return fixed(node.value, []);
    case 'param': {
      const entry = scope.plan.snapshot.param(node.id);
      // Where nothing is in force there is no figure, and none is borrowed from another year.
      return entry ? fixed(entry.value as number, [entry]) : { money: () => undefined, ask: () => {}, entries: [] };
    }
    case 'range': {
      const [low, high] = [compileAmount(node.low, scope), compileAmount(node.high, scope)];
      return combine([low, high], ([a, b]) => a && b && { low: a.low, high: b.high, lines: [base(a.low, b.high)] });
    }
    case 'add':
      return combine(
        node.of.map((part) => compileAmount(part, scope)),
        (parts) => parts.reduce(add),
      );
    case 'mul':
      return combine(
        node.of.map((part) => compileAmount(part, scope)),
        (parts) => parts.reduce(multiply),
      );
    case 'when':
      return compileWhen(node, scope);
    case 'perMember':
      return compilePerMember(node, scope, compileAmount);
  }
}

const none: Money = { low: 0, high: 0, lines: [] };

export const base = (low: number, high: number) => ({
  id: 'base',
  each: { low, high },
  counted: { low: 1, high: 1 },
  notCounted: [],
});

function fixed(value: number, entries: AmountTest['entries']): AmountTest {
  return { money: () => ({ low: value, high: value, lines: [base(value, value)] }), ask: () => {}, entries };
}

function combine(parts: AmountTest[], join: (parts: Money[]) => Money | undefined): AmountTest {
  return {
    money(h, m) {
      const values = parts.map((part) => part.money(h, m));
      return values.every((value) => value !== undefined) ? join(values) : undefined;
    },
    ask(h, m, missing) {
      for (const part of parts) part.ask(h, m, missing);
    },
    entries: parts.flatMap(({ entries }) => entries),
  };
}

function add(a: Money, b: Money): Money {
  return { low: a.low + b.low, high: a.high + b.high, lines: [...a.lines, ...b.lines] };
}

/** Scales the lines of the side that has an account of its own, by the other. */
function multiply(a: Money, b: Money): Money {
  const [lines, factor] = a.lines.every(({ id }) => id === 'base') ? [b.lines, a] : [a.lines, b];
  return {
    low: a.low * b.low,
    high: a.high * b.high,
    lines: lines.map((line) => ({
      ...line,
      each: { low: line.each.low * factor.low, high: line.each.high * factor.high },
    })),
  };
}

function compileWhen(node: AmountNode & { op: 'when' }, scope: Scope): AmountTest {
  const test = scope.compile(node.if, scope);
  const yes = compileAmount(node.then, scope);
  const no = node.else ? compileAmount(node.else, scope) : undefined;
  const money = (h: Household, m: ValueRecord | undefined): Money | undefined => {
    const holds = test.is(h, m);
    if (holds === 1) return yes.money(h, m);
    const otherwise = no ? no.money(h, m) : none;
    if (holds === 0) return otherwise;
    const either = yes.money(h, m);
    if (!either || !otherwise) return undefined;
    const low = Math.min(either.low, otherwise.low);
    const high = Math.max(either.high, otherwise.high);
    return { low, high, lines: high === 0 ? [] : [base(low, high)] };
  };
  return {
    money,
    ask(h, m, missing) {
      if (test.is(h, m) === unknown) test.ask(h, m, missing);
      if (test.is(h, m) !== 0) yes.ask(h, m, missing);
      if (test.is(h, m) !== 1) no?.ask(h, m, missing);
    },
    entries: [...yes.entries, ...(no?.entries ?? [])],
  };
}
