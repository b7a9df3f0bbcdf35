import type { Text } from '@bansos-kit/core/policy';
import type { Locale } from '../../base/locale.ts';
import type { Values } from '../../base/messages/fill.ts';
import type { Shown } from '../../base/shown.ts';
import type { Answers } from '../flow/answers.ts';
import type { Judge } from '../flow/judge.ts';
import type { CekMessages } from '../messages/types.ts';

/** A number as it was typed, to be shown again as it was. */
export interface Typed {
  text: string;
  /** It cannot be read, or is none that can be. The sentence is made when it is shown, in the language that holds then. */
  wrong?: boolean;
}

export type Change = (answers: Answers) => Answers;

/** What a screen is drawn from, and how it tells what a person did. */
export interface View {
  locale: Locale;
  shown: Shown;
  say(key: keyof CekMessages, values?: Values): string;
  /** Whether we have a sentence for it: a fact of somebody's own catalog has none. */
  words(key: string): key is keyof CekMessages;
  judge: Judge;
  answers: Answers;
  /** By the id of the field. */
  typed: ReadonlyMap<string, Typed>;
  /**
   * The fields that were wrong when somebody last wanted to go on. What is put right stays named until the next try: an error
   * that goes while a finger is on the button moves the button away from under it.
   */
  wrong: ReadonlySet<string>;
  /** Their errors, as the fields are drawn: for the summary on top. */
  errors: Map<string, string>;
  /** From the answers as they are then: a field that leaves the page may speak once more, and later than others. */
  change(next: Change): void;
  type(field: string, typed: Typed, next: Change): void;
}

export const text = (words: Text, locale: Locale): string => words[locale] ?? words.id;
