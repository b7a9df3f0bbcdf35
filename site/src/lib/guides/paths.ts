import { type GuidedPath, objectionPath, type PathStep, registrationPath } from '@bansos-kit/core/schedule';
import { fill } from '../../i18n/fill.ts';
import type { GuideStrings } from '../../i18n/guides/strings.ts';
import type { Locale } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';
import type { Cited } from '../deciles/cited.ts';
import type { Point } from '../deciles/meaning.ts';
import type { Step } from './step.ts';

export interface ShownPath {
  id: GuidedPath['id'];
  name: string;
  purpose: string;
  since: string;
  routes: Step[];
  steps: Step[];
  rules: Point[];
  notKnown: string[];
}

/** The ways to propose a family and to object, station by station. */
export function shownPaths(locale: Locale, strings: GuideStrings, cited: Cited): ShownPath[] {
  return [registrationPath(), objectionPath()].map((path) => pathOf(path, locale, strings, cited));
}

function pathOf(path: GuidedPath, locale: Locale, strings: GuideStrings, cited: Cited): ShownPath {
  const say = (text: { id: string; en?: string }): string => text[locale] ?? text.id;
  const list = (texts: readonly { id: string; en?: string }[]): string => texts.map(say).join('; ');
  const fact = (term: string, text: string | undefined) => (text ? [{ term, text }] : []);
  const rule = (
    row: { text: { id: string; en?: string } } & Parameters<Cited['basis']>[0],
    sentence: string,
  ): Point => ({
    text: fill(sentence, { text: say(row.text) }),
    basis: cited.basis(row),
  });
  const stepOf = (step: PathStep): Step => ({
    text: say(step.what),
    facts: [
      ...fact(strings.who, say(step.who)),
      ...fact(strings.where, say(step.where)),
      ...fact(strings.bring, list(step.documents)),
      ...fact(strings.time, step.howLong && say(step.howLong)),
      ...fact(strings.notKnown, step.notKnown && say(step.notKnown)),
    ],
    ...(step.note ? { note: say(step.note) } : {}),
    basis: cited.basis(step),
  });
  return {
    id: path.id,
    name: say(path.name),
    purpose: say(path.purpose),
    since: fill(strings.since, { date: longDate(path.since, locale) }),
    routes: path.routes.map((route) => ({
      text: say(route.name),
      facts: [
        ...fact(strings.what, say(route.how)),
        ...fact(strings.where, route.where && say(route.where)),
        ...fact(strings.bring, list(route.documents)),
        ...fact(strings.notKnown, route.notKnown && say(route.notKnown)),
      ],
      basis: cited.basis(route),
    })),
    steps: path.steps.map(stepOf),
    rules: [
      ...(path.howLong ? [rule(path.howLong, strings.wholeTime)] : []),
      ...path.conditions.map((condition) => rule(condition, strings.condition)),
    ],
    notKnown: path.notKnown.map(say),
  };
}
