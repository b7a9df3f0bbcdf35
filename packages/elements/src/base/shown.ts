import type { Locale } from './locale.ts';
import type { Values } from './messages/fill.ts';
import type { CommonMessages } from './messages/types.ts';

/** What the shared parts need of the element that they are shown in: its language, its words, its place in the outline. */
export interface Shown {
  locale: Locale;
  headingLevel: number;
  instansi?: string | undefined;
  say(key: keyof CommonMessages, values?: Values): string;
}
