import { findOut } from '@bansos-kit/core/safety';
import { type Basis, basisOf } from './basis.ts';
import type { Context } from './context.ts';

/** Where to ask whether one is registered, and whether it has been paid; nothing where we know no place. */
export interface FindOutOfPage {
  registered: string;
  paid: string;
  basis: Basis;
}

export function findOutOf(context: Context, program: string): FindOutOfPage | undefined {
  const known = findOut(program);
  if (!known) return undefined;
  const { registered, paid, cite, confidence } = known;
  return {
    registered: context.say(registered),
    paid: context.say(paid),
    basis: basisOf(context, [], { cite, confidence }),
  };
}
