import type { Fact, IsoDate } from '@bansos-kit/core/policy';
import type { Answer, Answers } from './answers.ts';
import { bornAtAge } from './birth-date.ts';
import type { Judge } from './judge.ts';
import { askedOfEach } from './steps.ts';

/** Facts under construction, one question at a time. */
export interface Draft {
  [fact: string]: unknown;
  members?: MemberDraft[];
}
export type MemberDraft = Record<string, unknown>;

/** The list as the engine wants it: alive, as the screen asks, and with a date of birth that fits the age. */
export function memberDrafts({ members }: Answers, judge: Judge): MemberDraft[] | undefined {
  const of = judge.snapshot.catalog.facts['members']?.of;
  if (!members || !of) return undefined;
  return members.map(({ age }) => ({
    ...(of['deceased'] && { deceased: false }),
    ...(of['birthDate'] && judge.agesSuffice && bornOf(age, judge.asOf)),
  }));
}

function bornOf(age: Answer | undefined, asOf: IsoDate): { birthDate: IsoDate } | undefined {
  return typeof age === 'number' ? { birthDate: bornAtAge(age, asOf) } : undefined;
}

/**
 * What was said of one fact for each member that was asked. Behind a gate, whoever was not picked is a "no" where the screen says
 * so; "somebody, but nobody picked" is unknown.
 */
export function memberAnswers(
  answers: Answers,
  fact: string,
  { type }: Fact,
  asked: readonly number[],
  gated: boolean,
): Map<number, Answer> {
  const said = new Map<number, Answer>();
  const no: Answer = type === 'boolean' ? false : 'none';
  const gate = gated ? answers.gates[fact] : 'some';
  if (gate === undefined || gate === 'unknown') return said;
  const values = asked.map((index) => answers.members?.[index]?.[fact]);
  const somebody = values.some((value) => value !== undefined && value !== no);
  const rest = gated && somebody && !askedOfEach.has(fact) ? no : null;
  asked.forEach((index, at) => {
    const given = values[at] === no && gated && !somebody ? null : values[at];
    const value = gate === 'none' ? no : given === undefined ? rest : given;
    if (value !== null) said.set(index, value);
  });
  return said;
}
