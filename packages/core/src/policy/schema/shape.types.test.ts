import type { InferOutput } from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { Amount, AmountNode, Catalog, Cond, Fact, Operand, Param, Program, Rule, Source } from '../types.ts';
import type { amountNodeSchema, amountSchema } from './shape/amount.ts';
import type { catalogSchema, ruleSchema, sourceSchema } from './shape/catalog.ts';
import type { condSchema, operandSchema } from './shape/cond.ts';
import type { factSchema } from './shape/fact.ts';
import type { paramSchema } from './shape/param.ts';
import type { programSchema } from './shape/program.ts';

/** Each member of a union as one plain object, so that `A & B` and `{ ...A, ...B }` are the same type. */
type Plain<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

it('gives the types of types.ts, no more and no less', () => {
  expectTypeOf<Plain<InferOutput<typeof condSchema>>>().toEqualTypeOf<Plain<Cond>>();
  expectTypeOf<Plain<InferOutput<typeof operandSchema>>>().toEqualTypeOf<Plain<Operand>>();
  expectTypeOf<Plain<InferOutput<typeof amountNodeSchema>>>().toEqualTypeOf<Plain<AmountNode>>();
  expectTypeOf<InferOutput<typeof amountSchema>>().toEqualTypeOf<Amount>();
  expectTypeOf<InferOutput<typeof factSchema>>().toEqualTypeOf<Fact>();
  expectTypeOf<InferOutput<typeof paramSchema>>().toEqualTypeOf<Param>();
  expectTypeOf<InferOutput<typeof sourceSchema>>().toEqualTypeOf<Source>();
  expectTypeOf<InferOutput<typeof ruleSchema>>().toEqualTypeOf<Rule>();
  expectTypeOf<InferOutput<typeof programSchema>>().toEqualTypeOf<Program>();
  expectTypeOf<InferOutput<typeof catalogSchema>>().toEqualTypeOf<Catalog>();
});
