import type { Choice } from '../../lib/embed/choice.ts';
import type { Way } from '../../lib/embed/snippets.ts';

export interface EmbedStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
  sections: Record<'which' | 'choose' | 'preview' | 'files' | 'paste' | 'policy' | 'text', string>;
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
  /** The step in which regional rules are chosen. */
  rules: string;
  rulesHint: string;
  rulesNone: string;
  rulesOwn: string;
  rulesFile: string;
  rulesFileHint: string;
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
  /** What to know of the files with regional rules inside. */
  filesHints: string[];
  folder: string;
  folderHint: string;
  heightScript: string;
  /** `withRules` in place of the hint, where the files have regional rules inside. */
  ways: Record<Way, { title: string; hint: string; withRules?: string }>;
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
  /** `{folder}` that the code has instead. */
  folderWrong: string;
  rulesReading: string;
  /** `{name}` of the catalog, how many `{programs}`, `{date}` of its latest source. */
  rulesRead: string;
  /** `{n}` mistakes, which stand below. */
  rulesProblems: string;
  /** `{n}` more than are shown. */
  rulesMore: string;
  rulesNoJson: string;
  rulesTooLarge: string;
  rulesFailed: string;
  /** `{name}` of the file, `{size}` in kB. */
  save: Record<'script' | 'frame', string>;
}
