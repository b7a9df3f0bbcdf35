import { dtksTiers, pbdtDeciles, type System, systems } from '@bansos-kit/core/welfare';
import type { DecileStrings } from '../../i18n/deciles/strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';
import { type Basis, lowest } from '../programs/basis.ts';
import type { Cited, Evidence } from './cited.ts';

interface Steps {
  steps: string[];
  basis: Basis;
}

export interface OldData {
  systems: { name: string; facts: { term: string; text: string }[]; note?: string; basis: Basis }[];
  tiers: Steps;
  pbdt: Steps;
  noConverter: string;
}

/** The data that families were ranked by before, and why their tiers do not become deciles. */
export function oldDataOf(locale: Locale, strings: DecileStrings, cited: Cited): OldData {
  const say = (text: { id: string; en?: string }): string => text[locale] ?? text.id;
  const basisOf = (rows: Evidence[]): Basis =>
    cited.basis({
      cite: rows.flatMap(({ cite }) => cite),
      confidence: lowest(rows.map(({ confidence }) => confidence)),
    });
  const tiers = dtksTiers();
  const pbdt = pbdtDeciles();
  return {
    systems: systems().map((system) => ({
      name: say(system.name),
      facts: [
        { term: strings.years, text: yearsOf(system, locale, strings) },
        { term: strings.ranked, text: say(system.unit) },
        { term: strings.scale, text: say(system.scale) },
        { term: strings.rankedBy, text: say(system.rankedBy) },
        { term: strings.covered, text: say(system.covered) },
      ],
      ...(system.note ? { note: say(system.note) } : {}),
      basis: cited.basis(system),
    })),
    tiers: { steps: tiers.steps.map(({ name }) => say(name)), basis: basisOf(tiers.steps) },
    pbdt: {
      steps: pbdt.steps.map(({ decile, percentile: [from, to] }) => fill(strings.pbdtStep, { n: decile, from, to })),
      basis: basisOf(pbdt.steps),
    },
    noConverter: say(tiers.noConverter),
  };
}

function yearsOf({ years }: System, locale: Locale, strings: DecileStrings): string {
  const from = longDate(years.from, locale);
  const span = years.to
    ? fill(strings.yearsTo, { from, to: longDate(years.to, locale) })
    : fill(strings.yearsOpen, { from });
  return years.about ? fill(strings.yearsAbout, { years: span }) : span;
}
