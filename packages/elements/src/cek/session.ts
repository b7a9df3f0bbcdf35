import { type Answers, noAnswers } from './flow/answers.ts';
import type { Judge } from './flow/judge.ts';
import { type Outcome, outcomeOf } from './flow/outcome.ts';
import { type QuestionStep, questionSteps, type Step } from './flow/steps.ts';
import { type Stage, walk } from './flow/walk.ts';
import type { Typed } from './view/view.ts';

export interface SessionOptions {
  judge: Judge;
  answers?: Answers;
  first?: QuestionStep | undefined;
}

/** One run through the questions, in memory. To forget it, drop it: nothing else holds what was answered. */
export class Session {
  readonly judge: Judge;
  answers: Answers;
  at: Step;
  /** The screen it began with. */
  readonly start: Step;
  /** What was typed into the number fields of this screen. */
  readonly typed = new Map<string, Typed>();
  /** The fields of this screen whose errors are shown. */
  wrong: ReadonlySet<string> = new Set();
  outcome: Outcome | undefined;
  /** Where "Ubah" came from, until all is answered that the change made necessary. */
  changed: QuestionStep | undefined;
  readonly #first: QuestionStep | undefined;
  /** What each screen asked when it was last left. */
  readonly #asked = new Map<Step, readonly string[]>();

  constructor({ judge, answers = noAnswers, first }: SessionOptions) {
    this.judge = judge;
    this.answers = answers;
    this.#first = first;
    this.start = this.stages()[0]?.step ?? 'periksa';
    this.at = this.start;
  }

  /** The screens so far, or all of them. */
  stages(until?: QuestionStep): readonly Stage[] {
    return walk(this.judge, this.answers, { first: this.#first, ...(until && { until }) }).stages;
  }

  /** The questions of this screen; none when it shows no questions. */
  get stage(): Stage | undefined {
    return isQuestion(this.at) ? this.stages(this.at).find(({ step }) => step === this.at) : undefined;
  }

  /** Which screen this is, from 1. */
  get place(): number {
    return isQuestion(this.at) ? Math.max(1, this.stages(this.at).length) : 0;
  }

  /** The screen before this one; the first has itself. */
  get before(): Step {
    const stages = this.stages(isQuestion(this.at) ? this.at : undefined);
    const steps: Step[] = [...stages.map(({ step }) => step), 'periksa', 'hasil'];
    return steps[Math.max(0, steps.indexOf(this.at) - 1)] ?? this.at;
  }

  next(): void {
    const stages = this.stages();
    const ahead = stages.slice(stages.findIndex(({ step }) => step === this.at) + 1);
    const open = this.changed ? ahead.filter((stage) => this.#asksAnew(stage)) : ahead;
    this.#go(this.at === 'periksa' ? 'hasil' : (open[0]?.step ?? 'periksa'));
  }

  back(): void {
    this.#go(this.before);
  }

  /** To change what was said on a screen; afterwards the way leads back to the list. */
  change(step: QuestionStep): void {
    this.#go(step);
    this.changed = step;
  }

  /** A screen with a question, or somebody in it, that it did not have when it was left, or with an answer that was taken back. */
  #asksAnew(stage: Stage): boolean {
    const asked = this.#asked.get(stage.step);
    return this.#questions(stage).some((one) => !asked?.includes(one));
  }

  /** Each question for each person, who is told by age and answers: with somebody taken out, the places are others. */
  #questions({ questions }: Stage): string[] {
    const { members, gates } = this.answers;
    return questions.flatMap(({ path, fact, members: places = [-1] }) => {
      const each = places.map((at) => JSON.stringify([path, gates[fact], members?.[at]?.age, members?.[at]?.[fact]]));
      return each.map((one, at) => `${each.slice(0, at).filter((other) => other === one).length} ${one}`); // twins are two
    });
  }

  /** @returns false for a screen that is not shown with these answers. */
  goTo(step: Step): boolean {
    const known = step === 'periksa' || step === 'hasil' || this.stages().some((stage) => stage.step === step);
    if (known) this.#go(step);
    return known;
  }

  #go(step: Step): void {
    const { stage } = this;
    if (stage) this.#asked.set(this.at, this.#questions(stage));
    this.at = step;
    this.typed.clear();
    this.wrong = new Set();
    this.outcome = undefined;
    if (step === 'hasil') {
      this.changed = undefined;
      const { facts } = walk(this.judge, this.answers, { first: this.#first });
      this.outcome = outcomeOf(this.judge, facts);
    }
  }
}

function isQuestion(step: Step): step is QuestionStep {
  return (questionSteps as readonly string[]).includes(step);
}
