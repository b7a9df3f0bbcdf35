import type { Step } from './flow/steps.ts';

const indexIn = (state: unknown): number | undefined => {
  const index: unknown = (state as { bansosStep?: unknown } | null)?.bansosStep;
  return typeof index === 'number' ? index : undefined;
};

/**
 * The screens as entries of the page's history, so that Back leads to the screen before. The address stays as it is, and an
 * entry holds a number only: a browser keeps its history on disk, and which screens somebody saw says something, too. What a
 * number stands for is in memory. Where that is gone, because the person cleared it or loaded the page anew, an entry stands for
 * the first screen.
 */
export class StepHistory {
  readonly #show: (step: Step | undefined) => boolean;
  readonly #steps = new Map<number, Step>();
  #index = 0;
  /** The first entry of this run: those before it are left over from another. */
  #first = 0;
  /** Asked to go back, and not there yet: a second press of a hasty finger would lead out of the page, and all would be lost. */
  #onWay = false;

  /** @param show Shows a screen, without one the first. False for a screen that is no longer asked. */
  constructor(show: (step: Step | undefined) => boolean) {
    this.#show = show;
  }

  forget(): void {
    this.#onWay = false;
    this.#steps.clear();
    this.#first = this.#index = indexIn(history.state) ?? this.#index;
  }

  /** A screen that a person came to: an entry of its own. */
  visit(step: Step): void {
    this.#onWay = false;
    const { state } = history;
    // Entries that are not ours, such as those of a link within the page, must not count as the first.
    if (indexIn(state) === undefined) history.replaceState({ ...state, bansosStep: this.#index }, '');
    history.scrollRestoration = 'manual'; // the heading gets the focus, wherever the old screen was scrolled to
    this.stay(step, ++this.#index);
    history.pushState({ ...state, bansosStep: this.#index }, '');
  }

  /** A screen that takes the place of the one before. */
  stay(step: Step, at = this.#index): void {
    this.#steps.set(at, step);
  }

  /** Goes back to a screen. @returns false where the entry before this one stands for another. */
  back(step: Step): boolean {
    if (this.#onWay) return true;
    const before = this.#index - 1;
    if (before < this.#first || (this.#steps.get(before) ?? step) !== step) return false;
    this.#onWay = true;
    history.back();
    return true;
  }

  /** After everything was cleared: to the entry where all began, so that Back leaves the page. */
  leave(): void {
    this.#first = 0;
    if (this.#index > 0) history.go(-this.#index);
  }

  /** The browser went to an entry. */
  arrive(state: unknown): void {
    this.#onWay = false;
    const index = indexIn(state);
    if (index === undefined) return;
    const back = index < this.#index;
    this.#index = index;
    if (index < this.#first) this.leave();
    if (!this.#show(this.#steps.get(index))) history.go(back ? -1 : 1);
  }
}
