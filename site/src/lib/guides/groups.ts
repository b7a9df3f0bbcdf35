import { type Guide, type GuideId, guides } from '@bansos-kit/core/safety';
import type { GuideStrings } from '../../i18n/guides/strings.ts';
import type { Locale } from '../../i18n/index.ts';
import { guideAddress } from '../pages.ts';

type GroupId = keyof GuideStrings['groups'];

/** By what people see, which is how they look for help. A guide without a group does not compile. */
const groupOf: Record<GuideId, GroupId> = {
  'not-found': 'screen',
  'no-decile': 'screen',
  'decile-too-high': 'screen',
  'site-down': 'screen',
  'listed-not-paid': 'money',
  'no-longer-recipient': 'money',
  'kks-lost': 'money',
  'pbi-inactive': 'money',
  'wrong-data': 'family',
  'moved-house': 'family',
  'scam-message': 'message',
  'no-internet': 'message',
};

export interface GuideLink {
  title: string;
  href: string;
  answer: string;
  /** As they are printed on a screen. */
  words: string[];
}

export interface GuideGroup {
  id: GroupId;
  title: string;
  hint: string;
  guides: GuideLink[];
}

export function guideGroups(locale: Locale, strings: GuideStrings): GuideGroup[] {
  const all = guides();
  return (Object.keys(strings.groups) as GroupId[]).map((id) => ({
    id,
    ...strings.groups[id],
    guides: all.filter((one) => groupOf[one.id] === id).map((one) => guideLink(one, locale)),
  }));
}

export function guideLink(guide: Guide, locale: Locale): GuideLink {
  return {
    title: guide.title[locale] ?? guide.title.id,
    href: guideAddress(guide)[locale],
    answer: guide.answer[locale] ?? guide.answer.id,
    words: guide.statusWords,
  };
}
