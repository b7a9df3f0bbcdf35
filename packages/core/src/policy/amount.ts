import { compilePerMember } from './per-member.ts';
import type { AmountTest, Money, Scope } from './ready.ts';
import type { AmountLine } from './result.ts';
import type { AmountNode } from './types.ts';

/** Makes an amount ready for one day. Unknown facts widen it from the least to the most it can be. */
export function compileAmount(node: AmountNode, scope: Scope): AmountTest {
  const each = (nodes: AmountNode[]) => nodes.map((part) => compileAmount(part, scope));
  switch (node.op) {
    case 'const':
      return { money: () => plain(node.value, node.value), entries: [] };
    case 'param': {
      const entry = scope.plan.snapshot.param(node.id);
      const value = entry?.value as number;
      // Where nothing is in force there is no figure, and none is borrowed from another year.
      const money = () => (entry ? plain(value, value) : undefined);
      return { money, entries: entry ? [entry] : [] };
    }
    case 'range':
      return combine(each([node.low, node.high]), (low, high) => plain(low.low, high.high));
    case 'add':
      return combine(each(node.of), (a, b) => ({
        low: a.low + b.low,
        high: a.high + b.high,
        lines: [...a.lines, ...b.lines],
        leftOpenBy: a.leftOpenBy ?? b.leftOpenBy,
      }));
    case 'mul':
      return combine(each(node.of), multiply);
    case 'when':
      return compileWhen(node, scope);
    case 'perMember':
      return compilePerMember(node, scope, compileAmount);
  }
}

function plain(low: number, high: number): Money {
  const line: AmountLine = { id: 'base', each: { low, high }, counted: { low: 1, high: 1 }, notCounted: [] };
  return { low, high, lines: high === 0 ? [] : [line] };
}

function combine(parts: AmountTest[], join: (a: Money, b: Money) => Money): AmountTest {
  const money: AmountTest['money'] = (household, member) => {
    const values = parts.map((part) => part.money(household, member));
    return values.every((value) => value !== undefined) ? values.reduce(join) : undefined;
  };
  return { money, entries: parts.flatMap(({ entries }) => entries) };
}

/** Scales the lines of the side that has an account of its own, by the other. */
function multiply(a: Money, b: Money): Money {
  const [account, factor] = a.lines.every(({ id }) => id === 'base') ? [b, a] : [a, b];
  const scale = ({ low, high }: { low: number; high: number }) => ({ low: low * factor.low, high: high * factor.high });
  return { ...account, ...scale(account), lines: account.lines.map((line) => ({ ...line, each: scale(line.each) })) };
}

function compileWhen(node: AmountNode & { op: 'when' }, scope: Scope): AmountTest {
  const test = scope.compile(node.if, scope);
  const yes = compileAmount(node.then, scope);
  const no = compileAmount(node.else ?? { op: 'const', value: 0 }, scope);
  const money: AmountTest['money'] = (household, member) => {
    const holds = test.is(household, member);
    if (holds === 1) return yes.money(household, member);
    const otherwise = no.money(household, member);
    const either = yes.money(household, member);
    if (holds === 0 || !otherwise || !either) return holds === 0 ? otherwise : undefined;
    return plain(Math.min(either.low, otherwise.low), Math.max(either.high, otherwise.high));
  };
  return { money, entries: [...yes.entries, ...no.entries] };
}
