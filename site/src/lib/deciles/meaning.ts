import { guides } from '@bansos-kit/core/safety';
import { objectionPath, registrationPath, updateRhythm } from '@bansos-kit/core/schedule';
import { decileMeaning, parseDecileLabel } from '@bansos-kit/core/welfare';
import type { DecileStrings } from '../../i18n/deciles/strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';
import { grouped } from '../money.ts';
import { guideAddress } from '../pages.ts';
import type { Basis } from '../programs/basis.ts';
import type { Cited } from './cited.ts';

export interface Point {
  text: string;
  basis: Basis;
}

interface SiteValue {
  /** As the site prints it. Several, where they mean the same. */
  prints: string[];
  means: string;
  guide?: { title: string; href: string };
}

export interface PathOutline {
  id: 'registration' | 'objection';
  name: string;
  purpose: string;
  steps: { who: string; what: string }[];
  basis: Basis;
}

export interface Meaning {
  is: Point[];
  isNot: Point[];
  ranking: { groups: string[]; basis: Basis };
  site: { values: SiteValue[]; basis: Basis };
  setBy: Point[];
  rhythm: Point[];
  paths: PathOutline[];
}

/** Words of the site that a guide answers. */
const guideOf = { unranked: 'no-decile', 'not-found': 'not-found' } as const;

/** What a decile is, how the official site prints it, who sets it and how to have the data behind it corrected. */
export function meaningOf(locale: Locale, strings: DecileStrings, cited: Cited): Meaning {
  const say = (text: { id: string; en?: string }): string => text[locale] ?? text.id;
  const meaning = decileMeaning();
  const point = (row: (typeof meaning)['setBy']): Point => ({ text: say(row.text), basis: cited.basis(row) });
  const date = (day: string): string => longDate(day, locale);
  const { size, law } = meaning;
  const sizeText = fill(strings.sizeText, {
    date: date(size.on),
    persons: grouped(size.persons, locale),
    families: grouped(size.families, locale),
    version: say(size.version),
  });
  const laws = law.map(({ name, signedOn }) => `${say(name)} (${date(signedOn)})`).join(', ');
  const lawsSureness = law.some(({ confidence }) => confidence !== 'high') ? 'medium' : 'high';
  return {
    is: meaning.is.map(point),
    isNot: meaning.isNot.map(point),
    ranking: { groups: meaning.ranking.groups.map(say), basis: cited.basis(meaning.ranking) },
    site: { values: siteValues(locale, strings), basis: cited.basis(meaning.siteValues) },
    setBy: [
      point(meaning.setBy),
      point(meaning.twoDeciles),
      { text: sizeText, basis: cited.basis(size) },
      {
        text: fill(strings.lawText, { list: laws }),
        basis: cited.basis({ cite: law.flatMap(({ cite }) => cite), confidence: lawsSureness }),
      },
    ],
    rhythm: [
      point(meaning.rhythm),
      ...updateRhythm()
        .filter(({ id }) => id !== 'quarterly' && id !== 'decile_by_bps')
        .map((row) => ({ text: say(row.text), basis: cited.basis(row) })),
    ],
    paths: [registrationPath(), objectionPath()].map((path) => ({
      id: path.id as PathOutline['id'],
      name: say(path.name),
      purpose: say(path.purpose),
      steps: path.steps.map(({ who, what }) => ({ who: say(who), what: say(what) })),
      basis: cited.basis({
        cite: path.steps.flatMap(({ cite }) => cite),
        confidence: path.steps.some(({ confidence }) => confidence === 'low') ? 'low' : 'medium',
      }),
    })),
  };
}

/** The values that mean the same, together; whether the reader knows them is for the library's parser to say. */
function siteValues(locale: Locale, strings: DecileStrings): SiteValue[] {
  const rows = new Map<string, SiteValue>();
  for (const value of decileMeaning().siteValues.values) {
    const { kind } = parseDecileLabel(value);
    if (kind === 'unknown') throw new Error(`the site prints "${value}", which nothing explains`);
    const row = rows.get(kind) ?? { prints: [], means: strings.site[kind], ...guideFor(kind, locale) };
    row.prints.push(value);
    rows.set(kind, row);
  }
  return [...rows.values()];
}

function guideFor(kind: string, locale: Locale): Pick<SiteValue, 'guide'> {
  const id = kind in guideOf ? guideOf[kind as keyof typeof guideOf] : undefined;
  const found = guides().find((one) => one.id === id);
  return found ? { guide: { title: found.title[locale] ?? found.title.id, href: guideAddress(found)[locale] } } : {};
}
