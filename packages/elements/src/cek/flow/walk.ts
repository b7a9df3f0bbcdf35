import type { Fact, Facts } from '@bansos-kit/core/policy';
import type { Answer, Answers } from './answers.ts';
import type { Judge } from './judge.ts';
import { membersAsked } from './members-asked.ts';
import { firstAsked, type QuestionStep, questionSteps, stepOf, toldByList } from './steps.ts';
import { type Draft, memberAnswers, memberDrafts } from './to-facts.ts';

export interface Question {
  /** `decile`, `members.school` */
  path: string;
  /** Without the list: `school`. */
  fact: string;
  def: Fact;
  /** For a fact of members: places in the list. */
  members?: readonly number[];
  /** Whether "does anybody …?" is asked before "who?". */
  gated?: boolean;
}

export interface Stage {
  step: QuestionStep;
  questions: readonly Question[];
}

export interface WalkOptions {
  /** The screen to begin with. Default: where the family lives. */
  first?: QuestionStep | undefined;
  /** The last screen that is wanted: what comes after it is not worked out. */
  until?: QuestionStep;
}

export interface Walk {
  /** The screens, in order, as far as the answers so far can tell. */
  stages: readonly Stage[];
  /** What is known: answers to questions on these screens, and no others. */
  facts: Facts;
}

/**
 * Which screens a person sees with these answers, and what the engine is told. What is asked depends only on what was answered
 * before it, so going back shows the same questions again; an answer to a question that is no longer asked counts for nothing.
 *
 * A screen appears at most once: the first, in order, that has a fact which still matters.
 */
export function walk(judge: Judge, answers: Answers, { first, until }: WalkOptions = {}): Walk {
  const order = first ? [first, ...questionSteps.filter((step) => step !== first)] : [...questionSteps];
  const facts: Draft = {};
  const stages: Stage[] = [];
  let left = order;
  for (;;) {
    const open = judge.open(facts);
    const step = left.find((one) => nextQuestion(judge, facts, open, one, []) !== undefined);
    if (step === undefined || (until && stages.at(-1)?.step === until)) return { stages, facts };
    left = left.filter((one) => one !== step);
    stages.push({ step, questions: questionsOf(judge, answers, facts, open, step) });
  }
}

/** One after the other, because the answer to one may settle the next. Adds what is answered to `facts`. */
function questionsOf(judge: Judge, answers: Answers, facts: Draft, opening: string[], step: QuestionStep): Question[] {
  const questions: Question[] = [];
  let open = opening;
  for (;;) {
    const question = nextQuestion(judge, facts, open, step, questions);
    if (!question) return questions;
    questions.push(question);
    if (tell(judge, answers, facts, question)) open = judge.open(facts);
  }
}

function nextQuestion(
  judge: Judge,
  facts: Draft,
  open: readonly string[],
  step: QuestionStep,
  asked: readonly Question[],
): Question | undefined {
  const all = judge.snapshot.catalog.facts;
  for (const path of open) {
    if (stepOf(path) !== step || toldByList.has(path) || asked.some((one) => one.path === path)) continue;
    const [list, fact] = path.includes('.') ? path.split('.') : [undefined, path];
    if (fact === undefined) continue;
    const def = list === undefined ? all[fact] : all[list]?.of?.[fact];
    if (!def || !askable(def, list, fact)) continue;
    if (list === undefined) return { path, fact, def };
    const before = firstAsked(fact);
    const waits = (index: number) =>
      before !== undefined && open.includes(`members.${before}`) && facts.members?.[index]?.[before] === undefined;
    const members = membersAsked(judge, facts, fact, def).filter((index) => !waits(index));
    if (members.length === 0) continue;
    const hasNo = def.type === 'boolean' || def.codes?.['none'] !== undefined;
    return { path, fact, def, members, gated: hasNo };
  }
  return undefined;
}

/** There are controls for these. What a catalog asks beyond them stays unknown, and the result says that it is missing. */
function askable({ type }: Fact, list: string | undefined, fact: string): boolean {
  if (list !== undefined) return list === 'members' && ['boolean', 'code', 'integer'].includes(type);
  return type === 'list' ? fact === 'members' : type !== 'date';
}

/** Whether something was said. */
function tell(judge: Judge, answers: Answers, facts: Draft, { path, fact, def, members, gated }: Question): boolean {
  if (members) {
    const said = memberAnswers(answers, fact, def, members, gated === true);
    for (const [index, value] of said) tellOfMember(judge, facts, index, fact, value);
    return said.size > 0;
  }
  if (path === 'members') {
    const drafts = memberDrafts(answers, judge);
    if (drafts) facts.members = drafts;
    return drafts !== undefined;
  }
  const value = answers.facts[path];
  if (value === undefined || value === null) return false;
  facts[path] = value;
  return true;
}

function tellOfMember(judge: Judge, facts: Draft, index: number, fact: string, value: Answer): void {
  const member = facts.members?.[index];
  if (!member) return;
  member[fact] = value;
  // Who is pregnant need not be asked for her sex.
  const sexes = judge.snapshot.catalog.facts['members']?.of?.['sex']?.codes;
  if (fact === 'pregnancy' && value !== 'none' && sexes?.['female']) member['sex'] = 'female';
}
