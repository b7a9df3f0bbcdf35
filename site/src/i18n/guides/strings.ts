import type { GuideStep, LinkVerdict } from '@bansos-kit/core/safety';

/** What the pages about problems say around the library's own words. `{name}` stands for a value. */
export interface GuideStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;

  groupsTitle: string;
  groups: Record<'screen' | 'money' | 'family' | 'message', { title: string; hint: string }>;
  written: string;

  pathsTitle: string;
  pathsHint: string;
  routes: string;
  since: string;
  steps: string;
  what: string;
  wholeTime: string;
  condition: string;

  answerTitle: string;
  dates: string;
  causesTitle: string;
  causesHint: string;
  stepsTitle: string;
  who: string;
  where: string;
  bring: string;
  time: string;
  notKnown: string;
  open: string;
  actor: Record<GuideStep['who'], string>;
  contactsTitle: string;
  contactsHint: string;
  unknownTitle: string;
  outdatedTitle: string;
  said: string;
  now: string;
  wordsTitle: string;
  relatedTitle: string;
  print: string;

  link: LinkToolStrings;
}

/** About links: what stands on the page, and what its script says. */
export interface LinkToolStrings {
  title: string;
  howTitle: string;
  how: string[];
  examplesCaption: string;
  address: string;
  result: string;
  label: string;
  hint: string;
  check: string;
  clear: string;
  cleared: string;
  privacy: string;
  noScript: string;
  empty: string;
  verdict: Record<LinkVerdict, string>;
  appPage: string;
  notALink: string;
  opens: string;
  stillUnsure: string;
}
