import {
  type Contact,
  type Guide,
  type GuideStep,
  guideDocuments,
  guides,
  officialContacts,
} from '@bansos-kit/core/safety';
import { fill } from '../../i18n/fill.ts';
import type { GuideStrings } from '../../i18n/guides/strings.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';
import { longDate } from '../dates.ts';
import { type Cited, createCited } from '../deciles/cited.ts';
import type { Point } from '../deciles/meaning.ts';
import type { ListedSource, Ref } from '../programs/context.ts';
import { type GuideLink, guideLink } from './groups.ts';
import type { Step } from './step.ts';

export interface ShownContact {
  name: string;
  value?: string;
  link?: string;
  for: string;
  refs: Ref[];
}

export interface GuidePage {
  title: string;
  answer: string;
  answerBasis: Point['basis'];
  dates: string;
  /** How far its sources reach. */
  reach: string;
  words: string[];
  causes: Point[];
  steps: Step[];
  contacts: ShownContact[];
  unknown: { text: string; refs: Ref[] }[];
  outdated: { said: string; now: string; basis: Point['basis'] }[];
  related: GuideLink[];
  sources: ListedSource[];
}

/** All that the page of one guide shows. */
export function guidePage(guide: Guide, locale: Locale, strings: GuideStrings, basics: ProgramStrings): GuidePage {
  const cited = createCited(locale, basics);
  const say = (text: { id: string; en?: string }): string => text[locale] ?? text.id;
  const date = (day: string): string => longDate(day, locale);
  return {
    title: say(guide.title),
    answer: say(guide.answer),
    answerBasis: cited.basis({ cite: guide.cite, confidence: guide.confidence }),
    dates: fill(strings.dates, { checked: date(guide.checkedOn) }),
    reach: guide.evidenceUntil ?? guide.checkedOn,
    words: guide.statusWords,
    causes: guide.causes.map((cause) => ({ text: say(cause.text), basis: cited.basis(cause) })),
    steps: guide.steps.map((step) => stepOf(step, locale, strings, cited)),
    contacts: guide.contacts.map((id) => shown(contactOf(id), locale, cited)),
    unknown: guide.unknown.map(({ text, cite = [] }) => ({ text: say(text), refs: cited.refs(cite) })),
    outdated: guide.outdated.map((one) => ({
      said: fill(strings.said, { text: say(one.said) }),
      now: fill(strings.now, { text: say(one.now) }),
      basis: cited.basis(one),
    })),
    related: guide.related.map((id) => {
      const found = guides().find((one) => one.id === id);
      if (!found) throw new Error(`guide ${guide.id}: there is no guide ${id}`);
      return guideLink(found, locale);
    }),
    sources: cited.sources(),
  };
}

function stepOf(step: GuideStep, locale: Locale, strings: GuideStrings, cited: Cited): Step {
  const say = (text: { id: string; en?: string }): string => text[locale] ?? text.id;
  const documents = step.documents.map((id) => {
    const found = guideDocuments().find((one) => one.id === id);
    if (!found) throw new Error(`there is no document ${id}`);
    return say(found.name);
  });
  const facts = [
    { term: strings.who, text: strings.actor[step.who] },
    { term: strings.where, text: step.where.map((id) => say(contactOf(id).name)).join('; ') },
    { term: strings.bring, text: documents.join('; ') },
    { term: strings.time, text: step.howLong ? say(step.howLong) : '' },
  ];
  return {
    text: say(step.do),
    facts: facts.filter(({ text }) => text !== ''),
    ...(step.link ? { link: step.link } : {}),
    basis: cited.basis(step),
  };
}

/** Only what sources confirm may be shown: a number that is not among these ends the build. */
function contactOf(id: string): Contact {
  const found = officialContacts().find((one) => one.id === id);
  if (!found) throw new Error(`contact ${id} may not be shown`);
  return found;
}

/** A number that breaks at the end of a line is read as two. */
const unbroken = (number: string): string => number.replaceAll('-', '\u2011');

function shown(contact: Contact, locale: Locale, cited: Cited): ShownContact {
  const { kind, value, link, name, note } = contact;
  const words = [contact.for, ...(note ? [note] : [])].map((text) => text[locale] ?? text.id);
  return {
    name: name[locale] ?? name.id,
    ...(value && kind !== 'app' ? { value: kind === 'phone' ? unbroken(value) : value } : {}),
    ...(link ? { link } : {}),
    for: words.join(' '),
    refs: cited.refs(contact.cite),
  };
}
