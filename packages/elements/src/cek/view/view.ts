import type { Text } from '@bansos-kit/core/policy';
import type { Locale } from '../../base/locale.ts';
import type { Values } from '../../base/messages/fill.ts';
import type { Shown } from '../../base/shown.ts';
import type { Answers } from '../flow/answers.ts';
import type { Judge } from '../flow/judge.ts';
import type { CekMessages } from '../messages/types.ts';

/** A number as it was typed, for as long as it cannot be read: to be shown again, and to be named in the error summary. */
export interface Typed {
  text: string;
  error?: string;
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
  /** Whether the errors are to be shown: only after somebody wanted to go on. */
  checked: boolean;
  /** From the answers as they are then: a field that leaves the page may speak once more, and later than others. */
  change(next: Change): void;
  type(field: string, typed: Typed, next: Change): void;
}

export const text = (words: Text, locale: Locale): string => words[locale] ?? words.id;
