import { type Candidate, countMembers, type Place } from './count-members.ts';
import type { ValueRecord } from './household.ts';
import { compileFact } from './operand.ts';
import type { AmountTest, Household, Money, Scope } from './ready.ts';
import type { AmountNode, Dated, PerMember } from './types.ts';

/** A sum over members, each in the best paid component that fits, as far as the places go. */
export function compilePerMember(
  node: PerMember,
  scope: Scope,
  compileAmount: (node: AmountNode, scope: Scope) => AmountTest,
): AmountTest {
  const { plan } = scope;
  const all = compileFact(node.list, { ...scope, list: undefined });
  const inList = { ...scope, list: all.slot };
  const entries: Dated<unknown>[] = [];
  const limit = (param: string | undefined): number => {
    const entry = param === undefined ? undefined : plan.snapshot.param(param);
    if (!entry) return Number.POSITIVE_INFINITY;
    entries.push(entry);
    return entry.value as number;
  };
  const most = limit(node.most);
  const components = node.components.map((component) => {
    const amount = compileAmount(component.amount, inList);
    entries.push(...amount.entries);
    const turn = node.order?.of.indexOf(component.id) ?? -1;
    const place: Place = { component, most: limit(component.most), turn: turn < 0 ? Number.POSITIVE_INFINITY : turn };
    return { place, amount, where: scope.compile(component.where, inList) };
  });

  const money = (household: Household): Money | undefined => {
    const members = all.value(household) as ValueRecord[] | undefined;
    const candidates: Candidate[] = [];
    for (let member = 0; member < (members?.length ?? 0); member++) {
      for (const { place, amount, where } of components) {
        const fits = where.is(household, members?.[member]);
        if (fits === 0) continue;
        const each = amount.money(household, members?.[member]);
        if (!each) return undefined; // a figure is missing
        candidates.push({ member, place, low: each.low, high: each.high, certain: fits === 1 });
      }
    }
    return members && countMembers(candidates, most, node.order, household.detailed);
  };
  return { money, entries };
}
