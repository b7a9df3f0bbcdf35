import type { Amount, AmountNode, Text } from '@bansos-kit/core/policy';
import { item } from '../../layout.ts';
import { rupiah } from '../../money.ts';
import { condLines, condText, type ProseContext, partsOf } from './cond-lines.ts';

type PerMember = AmountNode & { op: 'perMember' };

/** How a sum is made: for whom, what of, and up to how many. */
export function amountLines(
  { per, stagesPerYear, paidTo, of }: Amount,
  context: ProseContext,
  indent: string,
): string[] {
  const { print } = context.words.catalog;
  return [...item(`${indent}• `, print.paid(per, stagesPerYear, paidTo)), ...nodeLines(of, context, `${indent}  `)];
}

function nodeLines(node: AmountNode, context: ProseContext, indent: string): string[] {
  const { print } = context.words.catalog;
  const under = (title: string, parts: AmountNode[]): string[] => [
    ...item(`${indent}• `, title),
    ...parts.flatMap((part) => nodeLines(part, context, `${indent}  `)),
  ];
  switch (node.op) {
    case 'const':
    case 'param':
      return item(`${indent}• `, figureText(node, context));
    case 'range':
      return under(print.range, [node.low, node.high]);
    case 'add':
    case 'mul':
      return under(print[node.op], node.of);
    case 'when':
      return [
        ...under(print.when(condText(node.if, context)), [node.then]),
        ...(node.else ? under(print.else, [node.else]) : []),
      ];
    case 'perMember':
      return memberLines(node, context, indent);
  }
}

function memberLines({ list, components, most, order }: PerMember, context: ProseContext, indent: string): string[] {
  const { day, sources, words } = context;
  const { print } = words.catalog;
  const nameOf = (id: string): string => {
    const component = components.find((one) => one.id === id);
    return component ? say(component.name, context) : id;
  };
  return [
    ...item(`${indent}• `, print.perMember(most === undefined ? undefined : paramText(most, context))),
    ...components.flatMap(({ name, where, amount, most: own }) => {
      const limit = own === undefined || !day.param(own) ? '' : ` (${print.atMost(paramText(own, context))})`;
      return [
        ...item(`${indent}  • `, `${say(name, context)}${limit}:`),
        ...nodeLines(amount, context, `${indent}    `),
        ...partsOf(where).flatMap((part) => condLines(part, context, `${indent}    `, list)),
      ];
    }),
    ...(order ? item(`${indent}  • `, sources.after(print.order(order.of.map(nameOf).join(', ')), order.cite)) : []),
  ];
}

function figureText(node: AmountNode & { op: 'const' | 'param' }, context: ProseContext): string {
  const { day, words } = context;
  if (node.op === 'const') return rupiah(node.value, node.value, words.language);
  const param = day.catalog.params[node.id];
  return param ? `${say(param.name, context)}: ${paramText(node.id, context)}` : node.id;
}

/** What a param is on the day; where it has none, or one for each region, its name has to do. */
function paramText(id: string, context: ProseContext): string {
  const { day, words } = context;
  const param = day.catalog.params[id];
  const value = day.param(id)?.value;
  if (!param || value === undefined) return words.catalog.print.notInForce;
  const figure = typeof value === 'object' ? value.value : value;
  return param.unit.startsWith('rupiah') ? rupiah(figure, figure, words.language) : String(figure);
}

const say = (text: Text, { words }: ProseContext): string => text[words.language] ?? text.id;
