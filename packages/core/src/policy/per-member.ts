import { ask } from './ask.ts';
import { type Candidate, countMembers, type Place } from './count-members.ts';
import type { ValueRecord } from './household.ts';
import { unknown } from './kleene.ts';
import type { AmountTest, Household, Money, Scope, Test } from './ready.ts';
import type { AmountNode, Dated, PerMember } from './types.ts';

/** A sum over members, each in the best paid component that fits, as far as the places go. */
export function compilePerMember(
  node: PerMember,
  scope: Scope,
  compileAmount: (node: AmountNode, scope: Scope) => AmountTest,
): AmountTest {
  const { plan } = scope;
  const list = plan.slot(node.list);
  const entries: Dated<unknown>[] = [];
  const limit = (param: string | undefined): number => {
    const entry = param === undefined ? undefined : plan.snapshot.param(param);
    if (!entry) return Number.POSITIVE_INFINITY;
    entries.push(entry);
    return entry.value as number;
  };
  const most = limit(node.most);
  const components = node.components.map((component) => {
    const amount = compileAmount(component.amount, { ...scope, list });
    entries.push(...amount.entries);
    const turn = node.order?.of.indexOf(component.id) ?? -1;
    const place: Place = { component, most: limit(component.most), turn: turn < 0 ? Number.POSITIVE_INFINITY : turn };
    return { place, amount, where: scope.compile(component.where, { ...scope, list }) };
  });

  const money = (household: Household): Money | undefined => {
    const members = household.values[list.at] as ValueRecord[] | undefined;
    const options = members?.map((member, index) => optionsOf(components, household, member, index));
    return options?.every((one) => one !== undefined)
      ? countMembers(options, most, node.order, household.detailed)
      : undefined;
  };
  const askMembers: AmountTest['ask'] = (missing, household) => {
    const members = household.values[list.at] as ValueRecord[] | undefined;
    if (!members) missing.facts.add(list.path);
    for (const member of members ?? [])
      for (const { where, amount } of components) {
        const fits = where.is(household, member);
        if (fits === unknown) ask(where, missing, household, member);
        if (fits !== 0) amount.ask(missing, household, member);
      }
  };
  return { money, ask: askMembers, entries };
}

type Ready = { place: Place; amount: AmountTest; where: Test };

/** Where a member fits or may fit; `undefined` where a figure is missing. */
function optionsOf(ready: Ready[], household: Household, record: ValueRecord, member: number): Candidate[] | undefined {
  const options: Candidate[] = [];
  for (const { place, amount, where } of ready) {
    const fits = where.is(household, record);
    if (fits === 0) continue;
    const money = amount.money(household, record);
    if (!money) return undefined;
    options.push({ member, place, low: money.low, high: money.high, certain: fits === 1 });
  }
  return options;
}
