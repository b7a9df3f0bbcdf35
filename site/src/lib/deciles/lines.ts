import { provinces } from '@bansos-kit/core/regions';
import { type PovertyLine, type PovertyRate, povertyLine, povertySeries } from '@bansos-kit/core/welfare';
import type { DecileStrings } from '../../i18n/deciles/strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';
import { rupiah } from '../money.ts';
import { type Basis, lowest } from '../programs/basis.ts';
import type { Ref } from '../programs/context.ts';
import type { Cited } from './cited.ts';

interface ProvinceLine {
  code: string;
  name: string;
  sum: string;
  poor: string;
  /** Where the line differs from the others: another survey, or not the province's own. */
  notes: string[];
  refs: Ref[];
}

export interface Lines {
  nation: { sum: string; words: string[]; basis: Basis };
  provinces: { caption: string; rows: ProvinceLine[]; basis: Basis };
  series: { period: string; sum: string; poor: string; refs: Ref[] }[];
}

/** The poverty lines that were known on the day: the nation's, every province's, and how the nation's went before. */
export function linesOn(asOf: string, locale: Locale, strings: DecileStrings, cited: Cited): Lines {
  const money = (sum: number): string => rupiah({ low: sum, high: sum }, locale);
  const nation = lineOn(asOf);
  const { lines, rates } = povertySeries();
  const rateOf = (period: string, list = rates) => list.find((rate) => rate.period === period);
  const rate = rateOf(nation.period);
  const share = (found: PovertyRate | undefined): string =>
    found ? fill(strings.percent, { n: decimal(found.percent, locale, 2) }) : strings.noFigure;
  const rows = provinces().map(({ code, name }) => ({ code, name, line: lineOn(asOf, code) }));
  const common = commonest(rows.map(({ line }) => line.period));
  const first = rows.find(({ line }) => line.period === common)?.line ?? nation;
  const published = ({ publishedBasis, publishedOn }: PovertyLine): string =>
    fill(publishedBasis === 'habit' ? strings.publishedBy : strings.publishedOn, {
      date: longDate(publishedOn, locale),
    });
  const publication = { period: longDate(common, locale), published: published(first) };
  return {
    nation: {
      sum: money(nation.rupiah),
      words: [
        `${fill(strings.period, { period: longDate(nation.period, locale) })}, ${published(nation)}.`,
        ...(rate?.poorMillions
          ? [
              fill(strings.poorShare, {
                percent: decimal(rate.percent, locale),
                millions: decimal(rate.poorMillions, locale),
              }),
            ]
          : []),
        ...(nation.household?.members
          ? [
              fill(strings.household, {
                members: decimal(nation.household.members, locale),
                sum: money(nation.household.rupiah),
              }),
            ]
          : []),
        nation.note?.[locale] ?? '',
      ].filter((text) => text !== ''),
      basis: cited.basis({ ...nation, cite: [...nation.cite, ...(rate?.cite ?? [])] }),
    },
    provinces: {
      caption: fill(strings.provinceCaption, publication),
      rows: rows.map(({ code, name, line }) => {
        const poor = rateOf(line.period, povertySeries({ province: code }).rates);
        const isOther = line.period !== common;
        return {
          code,
          name,
          sum: money(line.rupiah),
          poor: share(poor),
          notes: [
            ...(isOther
              ? [
                  fill(strings.otherPeriod, {
                    period: longDate(line.period, locale),
                    published: published(line),
                  }),
                ]
              : []),
            ...line.fallbacks.map(({ text }) => text[locale] ?? text.id),
          ],
          refs: isOther ? cited.refs(line.cite) : [],
        };
      }),
      basis: cited.basis({
        cite: first.cite,
        confidence: lowest(rows.map(({ line }) => line.confidence)),
        evidenceUntil: first.evidenceUntil,
      }),
    },
    series: lines
      .filter(({ area, publishedOn }) => area === 'total' && publishedOn <= asOf)
      .map(({ period, rupiah: sum, cite }) => ({
        period: longDate(period, locale),
        sum: money(sum),
        poor: share(rateOf(period)),
        refs: cited.refs(cite),
      }))
      .reverse(),
  };
}

function lineOn(asOf: string, province?: string): PovertyLine {
  const line = povertyLine({ asOf, ...(province === undefined ? {} : { province }) });
  if (!line) throw new Error(`no poverty line was known on ${asOf}`);
  return line;
}

/** @example decimal(9.3, 'id', 2) //=> '9,30' */
export function decimal(number: number, locale: Locale, places = 0): string {
  const format = { minimumFractionDigits: places, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', format).format(number);
}

function commonest(list: string[]): string {
  const count = (value: string): number => list.filter((one) => one === value).length;
  return [...new Set(list)].sort((a, b) => count(b) - count(a))[0] ?? '';
}
