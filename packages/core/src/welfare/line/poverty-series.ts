import { packed } from '../../generated/poverty-rates.ts';
import nationalRates from '../data/national-rates.json' with { type: 'json' };
import { figuresOf, isProvince, provinceCode } from '../unpack.ts';
import { fallback } from './fallback.ts';
import { nationalRows, provinceRows, publication } from './rows.ts';
import { covered, motherOf } from './split.ts';
import type { Fallback, PovertyLineRow, PovertyRate } from './types.ts';

export interface PovertySeries {
  scope: 'province' | 'national';
  /** Why it is the nation's, where a province was asked for. */
  fallbacks: Fallback[];
  /** Rupiah per person per month; oldest first, then town and country. */
  lines: PovertyLineRow[];
  /** Percent of people below the line. */
  rates: PovertyRate[];
}

/**
 * Every poverty line and poverty rate that we have for a province or, without one, for the nation. Before March 2024 the figures
 * of the four new provinces of Papua are those of the province that they were taken out of: `province` and `covers` say so.
 *
 * There is no survey of September 2023: BPS did not compute it. March and September differ by season; compare like with like.
 *
 * @throws RangeError for a province that is no text.
 * @example povertySeries().lines.at(-1) //=> { scope: 'national', period: '2026-03', rupiah: 669235, confidence: 'medium', … }
 */
export function povertySeries({ province }: { province?: string } = {}): PovertySeries {
  const code = provinceCode(province);
  if (code !== undefined && isProvince(code)) {
    const own = { lines: provinceRows(code), rates: provinceRates(code) };
    const mother = motherOf(code);
    if (mother === undefined) return { scope: 'province', fallbacks: [], ...own };
    const before = <T extends { covers?: string[] }>(rows: T[]): T[] =>
      rows.filter(({ covers }) => covers !== undefined);
    return {
      scope: 'province',
      fallbacks: [],
      lines: [...before(provinceRows(mother)), ...own.lines],
      rates: [...before(provinceRates(mother)), ...own.rates],
    };
  }
  return {
    scope: 'national',
    fallbacks: code === undefined ? [] : [fallback('unknown-province')],
    lines: nationalRows(),
    rates: (nationalRates as Omit<PovertyRate, 'publishedOn' | 'scope'>[]).map((rate) => ({
      scope: 'national',
      ...rate,
      publishedOn: publication(rate.period).publishedOn,
    })),
  };
}

function provinceRates(province: string): PovertyRate[] {
  return figuresOf(packed, province).map(({ period, figure, cite, confidence, checkedOn, evidenceUntil }) => {
    const covers = covered(province, period);
    const { publishedOn } = publication(period);
    return {
      period,
      publishedOn,
      scope: 'province',
      province,
      ...(covers && { covers }),
      percent: figure,
      cite,
      confidence,
      checkedOn,
      evidenceUntil,
    };
  });
}
