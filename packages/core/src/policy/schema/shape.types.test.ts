import type { InferOutput } from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { Amount, AmountNode, Catalog, Cond, Fact, Operand, Param, Program, Rule, Source } from '../types.ts';
import type { amountShapes } from './shape/amount.ts';
import type { catalogShapes } from './shape/catalog.ts';
import type { condShapes } from './shape/cond.ts';
import type { factShapes } from './shape/fact.ts';
import type { paramShapes } from './shape/param.ts';
import type { programShapes } from './shape/program.ts';

type Shapes<Make extends () => unknown> = ReturnType<Make>;

/** Each member of a union as one plain object, so that `A & B` and `{ ...A, ...B }` are the same type. */
type Plain<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

it('gives the types of types.ts, no more and no less', () => {
  expectTypeOf<Plain<InferOutput<Shapes<typeof condShapes>['condSchema']>>>().toEqualTypeOf<Plain<Cond>>();
  expectTypeOf<Plain<InferOutput<Shapes<typeof condShapes>['operandSchema']>>>().toEqualTypeOf<Plain<Operand>>();
  expectTypeOf<Plain<InferOutput<Shapes<typeof amountShapes>['amountNodeSchema']>>>().toEqualTypeOf<
    Plain<AmountNode>
  >();
  expectTypeOf<InferOutput<Shapes<typeof amountShapes>['amountSchema']>>().toEqualTypeOf<Amount>();
  expectTypeOf<InferOutput<Shapes<typeof factShapes>['factSchema']>>().toEqualTypeOf<Fact>();
  expectTypeOf<InferOutput<Shapes<typeof paramShapes>['paramSchema']>>().toEqualTypeOf<Param>();
  expectTypeOf<InferOutput<Shapes<typeof catalogShapes>['sourceSchema']>>().toEqualTypeOf<Source>();
  expectTypeOf<InferOutput<Shapes<typeof catalogShapes>['ruleSchema']>>().toEqualTypeOf<Rule>();
  expectTypeOf<InferOutput<Shapes<typeof programShapes>['programSchema']>>().toEqualTypeOf<Program>();
  expectTypeOf<InferOutput<Shapes<typeof catalogShapes>['catalogSchema']>>().toEqualTypeOf<Catalog>();
});
