import type { Choice } from '../../lib/embed/choice.ts';
import type { Way } from '../../lib/embed/snippets.ts';

export interface EmbedStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
  sections: Record<'which' | 'choose' | 'preview' | 'paste' | 'policy' | 'text', string>;
  /** Frame or element: what each can and cannot. */
  whichFrame: string[];
  whichElement: string[];
  whichFrameTitle: string;
  whichElementTitle: string;
  noScript: string;
  part: string;
  parts: Record<Choice['part'], string>;
  region: string;
  regionNone: string;
  /** After the name of a province: the whole of it. */
  wholeProvince: string;
  theme: string;
  themes: Record<Choice['theme'], string>;
  language: string;
  languages: Record<Choice['lang'], string>;
  useAccent: string;
  accent: string;
  instansi: string;
  instansiHint: string;
  chosenHere: string;
  previewTitle: string;
  previewHint: string;
  ways: Record<Way, { title: string; hint: string }>;
  policyLabel: string;
  cssLabel: string;
  /** `{name}` of the way. */
  codeLabel: string;
  copy: string;
  policyHints: string[];
  textHint: string;
  /** For the office's own page about privacy. */
  officeText: string[];
  recipes: string;
}

/** What the script says. */
export interface EmbedToolStrings {
  copied: string;
  copyFailed: string;
  /** `{light}` and `{dark}` are ratios. */
  accentGood: string;
  accentBad: string;
  accentHalf: string;
  themes: Record<'light' | 'dark', string>;
}
