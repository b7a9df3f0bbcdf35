import * as v from 'valibot';
import type { AmountNode } from '../../types.ts';
import { basics, id, list, objectOnly, strict } from './basics.ts';
import { condShapes } from './cond.ts';
import { once } from './once.ts';

export const amountShapes = once(() => {
  const { cites, confidence, count, text } = basics();
  const { cond } = condShapes();

  const node = v.lazy((): v.GenericSchema<AmountNode> => amountNodeSchema);

  const componentSchema = strict({
    id: id('kebab'),
    name: text,
    where: cond,
    amount: node,
    most: v.exactOptional(id('dotted')),
  });

  const amountNodeSchema = objectOnly(
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

  const amountSchema = strict({
    per: v.picklist(['month', 'stage', 'year', 'once']),
    stagesPerYear: v.exactOptional(count),
    paidTo: v.picklist(['person', 'family', 'insurer', 'school', 'meter']),
    of: node,
  });

  return { componentSchema, amountNodeSchema, amountSchema };
});
