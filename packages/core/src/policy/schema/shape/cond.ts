import * as v from 'valibot';
import type { Cond } from '../../types.ts';
import { basics, either, id, list, objectOnly, strict } from './basics.ts';
import { once } from './once.ts';

export const condShapes = once(() => {
  const { cite, literal, region, text } = basics();

  const said = {
    id: v.exactOptional(id('kebab')),
    say: v.exactOptional(
      strict({ met: v.exactOptional(text), unmet: v.exactOptional(text), unknown: v.exactOptional(text) }),
    ),
    cite: v.exactOptional(v.array(cite)),
  };

  /** The condition, where it stands inside another. */
  const cond = v.lazy((): v.GenericSchema<Cond> => condSchema);

  const comparator = v.picklist(['eq', 'ne', 'lt', 'lte', 'gt', 'gte']);

  const regions = either(Array.isArray, list(region), region);

  const operandSchema = objectOnly(
    v.variant('op', [
      strict({ op: v.literal('fact'), id: id('camel') }),
      strict({ op: v.literal('param'), id: id('dotted') }),
      strict({ op: v.literal('const'), value: literal }),
      strict({ op: v.literal('age'), born: id('camel') }),
      strict({ op: v.literal('count'), list: id('camel'), where: v.exactOptional(cond) }),
    ]),
  );

  const condSchema = objectOnly(
    v.variant('op', [
      strict({ ...said, op: v.picklist(['all', 'any']), of: list(cond) }),
      strict({ ...said, op: v.literal('not'), of: cond }),
      strict({ ...said, op: v.literal('meets'), left: operandSchema, param: id('dotted') }),
      strict({ ...said, op: comparator, left: operandSchema, right: operandSchema }),
      strict({ ...said, op: v.literal('in'), left: operandSchema, right: list(literal) }),
      strict({ ...said, op: v.literal('has'), fact: id('camel'), code: v.string() }),
      strict({ ...said, op: v.literal('within'), left: operandSchema, region: regions }),
      strict({ ...said, op: v.picklist(['some', 'every']), list: id('camel'), where: cond }),
      strict({ ...said, op: v.literal('eligible'), program: id('kebab') }),
      strict({ ...said, op: v.literal('rule'), id: id('kebab') }),
      strict({ ...said, op: v.literal('attested'), fact: id('camel'), text }),
    ]),
  );

  return { cond, comparator, operandSchema, condSchema };
});
