import type { Fact } from '@bansos-kit/core/policy';
import type { Judge } from './judge.ts';
import type { Draft } from './to-facts.ts';

/**
 * Of which members a fact still matters: with an ordinary answer for everybody else, would the engine still ask? A child's work
 * and a grandfather's school are not asked for.
 *
 * Leaving somebody out is safe: what is not asked stays unknown, and never counts as a no.
 */
export function membersAsked(judge: Judge, facts: Draft, fact: string, def: Fact): number[] {
  const members = facts.members ?? [];
  if (members.length < 2) return members.map((_, index) => index);
  const path = `members.${fact}`;
  return members.flatMap((_, index) => {
    const matters = ordinary(def).some((value) => {
      const others = members.map((one, at) =>
        at === index || one[fact] !== undefined ? one : { ...one, [fact]: value },
      );
      return judge.open({ ...facts, members: others }).includes(path);
    });
    return matters ? [index] : [];
  });
}

/** Answers that most people would give: nobody, or the least and the most. */
function ordinary({ type, codes, min, max }: Fact): unknown[] {
  if (type === 'boolean') return [false, true];
  if (type === 'code') return codes?.['none'] ? ['none'] : Object.keys(codes ?? {});
  if (type === 'integer') return [min ?? 0, max ?? 1_000_000_000];
  return [undefined];
}
