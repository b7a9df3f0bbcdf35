import type { Language } from './language.ts';
import type { Words } from './words/words.ts';

/** The command was called wrongly. The sentence is chosen where the language is known; it holds nothing that was typed. */
export class UsageError extends Error {
  readonly sentence: (words: Words) => string;
  /** Where the language itself was asked for wrongly. */
  readonly language: Language | undefined;

  constructor(sentence: (words: Words) => string, language?: Language) {
    super('wrong usage');
    this.sentence = sentence;
    this.language = language;
  }
}
