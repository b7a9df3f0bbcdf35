import type { Locale } from '../base/locale.ts';
import type { Values } from '../base/messages/fill.ts';
import type { NikMessages } from './messages.ts';

/** What the parts of the element are drawn from. `text` goes nowhere but into the field and the words about it. */
export interface NikView {
  locale: Locale;
  headingLevel: number;
  say(key: keyof NikMessages, values?: Values): string;
  text: string;
  label: string;
  hint: string;
  required: boolean;
  disabled: boolean;
  /** The digits are the example. */
  isExample: boolean;
  /** The whole number shows after the check. */
  open: boolean;
}
