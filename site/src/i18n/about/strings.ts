interface Section {
  title: string;
  text: string[];
}

interface TextPage {
  title: string;
  description: string;
  heading: string;
  lead: string;
}

/** How the tools treat what is typed, and how anyone can see it. */
export interface PrivacyStrings extends TextPage {
  whatTitle: string;
  whatCaption: string;
  what: Record<'tool' | 'typed' | 'happens', string>;
  tools: { tool: string; typed: string; happens: string }[];
  never: Section;
  /** What stays outside our hands. */
  outside: Section;
  storedTitle: string;
  stored: string[];
  proofTitle: string;
  airplane: Section;
  look: Section;
  policyTitle: string;
  policy: string;
  policyLabel: string;
  directive: string;
  meaning: string;
  directives: { name: string; meaning: string }[];
}

export interface AccessibilityStrings extends TextPage {
  sections: Section[];
}

export interface ChangesStrings extends TextPage {
  hint: string;
  feed: string;
  feedTitle: string;
  feedAbout: string;
  /** `{date}`: up to there the changes stand on the page. */
  older: string;
}
