import type { Amount, AmountNode, Dated, PerMember, Snapshot, Text } from '@bansos-kit/core/policy';
import type { Witness } from './basis.ts';
import type { Context } from './context.ts';

export interface Range {
  low: number;
  high: number;
}

/** What is paid for one thing on one day. */
export interface Line {
  key: string;
  name: string;
  value: Range;
  witnesses: Witness[];
}

/** What an amount is made of: a line a component or, where it depends on more than who somebody is, a line a figure. */
export function linesOf(context: Context, entry: Dated<Amount>, day: string): Line[] {
  const on = context.on(day);
  return split(entry.value.of, { key: 'base', name: undefined });

  function split(node: AmountNode, part: { key: string; name: Text | undefined }): Line[] {
    if (node.op === 'add') return node.of.flatMap((one, place) => split(one, { ...part, key: `${part.key}/${place}` }));
    if (node.op === 'perMember')
      return node.components.flatMap(({ id, name, amount }) => split(amount, { key: id, name }));
    if (node.op === 'when')
      return [node.then, ...(node.else ? [node.else] : [])].flatMap((one, place) =>
        split(one, { key: `${part.key}/${place}`, name: undefined }),
      );
    const witnesses = [...paramsIn(node)].flatMap((id): Witness[] => {
      const found = on.param(id);
      const param = context.catalog.params[id];
      return found && param ? [{ entry: found, unit: param.unit }] : [];
    });
    const own = node.op === 'param' ? context.catalog.params[node.id]?.name : undefined;
    const { note: _, alternatives: __, ...dating } = entry;
    return [
      {
        key: part.name || node.op !== 'param' ? part.key : node.id,
        name: part.name ? context.say(part.name) : own ? context.say(own) : context.strings.amountPlain,
        value: rangeOf(node, on),
        witnesses: witnesses.length > 0 ? witnesses : [{ entry: dating }],
      },
    ];
  }
}

function rangeOf(node: AmountNode, on: Snapshot): Range {
  switch (node.op) {
    case 'const':
      return { low: node.value, high: node.value };
    case 'param': {
      const value = on.param(node.id)?.value;
      if (value === undefined) throw new Error(`param ${node.id} has no value on ${on.asOf}`);
      const figure = typeof value === 'number' ? value : value.value;
      return { low: figure, high: figure };
    }
    case 'range':
      return { low: rangeOf(node.low, on).low, high: rangeOf(node.high, on).high };
    case 'add':
    case 'mul': {
      const [start, combine] =
        node.op === 'add'
          ? ([0, (a: number, b: number) => a + b] as const)
          : ([1, (a: number, b: number) => a * b] as const);
      const parts = node.of.map((one) => rangeOf(one, on));
      return {
        low: parts.map(({ low }) => low).reduce(combine, start),
        high: parts.map(({ high }) => high).reduce(combine, start),
      };
    }
    case 'when': {
      const branches = [node.then, node.else ?? ({ op: 'const', value: 0 } as const)].map((one) => rangeOf(one, on));
      return { low: Math.min(...branches.map(({ low }) => low)), high: Math.max(...branches.map(({ high }) => high)) };
    }
    case 'perMember':
      throw new Error('a sum over members has no figure of its own');
  }
}

export function paramsIn(node: AmountNode): Set<string> {
  const parts: AmountNode[] =
    node.op === 'add' || node.op === 'mul'
      ? node.of
      : node.op === 'range'
        ? [node.low, node.high]
        : node.op === 'when'
          ? [node.then, ...(node.else ? [node.else] : [])]
          : node.op === 'perMember'
            ? node.components.map(({ amount }) => amount)
            : [];
  return new Set([...(node.op === 'param' ? [node.id] : []), ...parts.flatMap((part) => [...paramsIn(part)])]);
}

export function perMemberOf(node: AmountNode): PerMember | undefined {
  if (node.op === 'perMember') return node;
  return node.op === 'add' ? node.of.map(perMemberOf).find((found) => found !== undefined) : undefined;
}
