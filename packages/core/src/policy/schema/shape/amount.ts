import * as v from 'valibot';
import type { AmountNode } from '../../types.ts';
import { cites, confidence, count, id, list, objectOnly, strict, text } from './basics.ts';
import { cond } from './cond.ts';

const node = v.lazy((): v.GenericSchema<AmountNode> => amountNodeSchema);

export const componentSchema = strict({
  id: id('kebab'),
  name: text,
  where: cond,
  amount: node,
  most: v.exactOptional(id('dotted')),
});

export const amountNodeSchema = objectOnly(
  v.variant('op', [
    strict({ op: v.literal('const'), value: count }),
    strict({ op: v.literal('param'), id: id('dotted') }),
    strict({ op: v.literal('range'), low: node, high: node }),
    strict({ op: v.picklist(['add', 'mul']), of: list(node) }),
    // biome-ignore lint/suspicious/noThenProperty: the catalog's own word, and no function
    strict({ op: v.literal('when'), if: cond, then: node, else: v.exactOptional(node) }),
    strict({
      op: v.literal('perMember'),
      list: id('camel'),
      components: list(componentSchema),
      most: v.exactOptional(id('dotted')),
      order: v.exactOptional(strict({ of: list(id('kebab')), cite: cites, confidence })),
    }),
  ]),
);

export const amountSchema = strict({
  per: v.picklist(['month', 'stage', 'year', 'once']),
  stagesPerYear: v.exactOptional(count),
  paidTo: v.picklist(['person', 'family', 'insurer', 'school', 'meter']),
  of: node,
});
