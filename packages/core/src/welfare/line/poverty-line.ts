import { requireDay } from '../../policy/day.ts';
import type { IsoDate, Text } from '../../policy/types.ts';
import { isProvince, provinceCode } from '../unpack.ts';
import { fallback } from './fallback.ts';
import { allPeriods, nationalRows, provinceRows, publication } from './rows.ts';
import { motherOf } from './split.ts';
import type { Area, Fallback, PovertyLine, PovertyLineRow } from './types.ts';

export interface PovertyLineOptions {
  /** The day to judge by: later figures were not known yet. */
  asOf: IsoDate;
  /** Kemendagri code of a province, or of a region in it: its first two digits count. Not the code of BPS. */
  province?: string;
  /** Default: `total`, town and country together. */
  area?: Area;
}

const notes: Record<PovertyLineRow['scope'], Text> = {
  national: {
    id: 'Garis rata-rata nasional. Garis di provinsi Anda bisa lebih tinggi atau lebih rendah.',
    en: 'A national average. The line in your province may be higher or lower.',
  },
  province: {
    id: 'Garis rata-rata provinsi. Harga di tempat Anda bisa berbeda.',
    en: 'A provincial average. Prices where you live may differ.',
  },
};

/**
 * The poverty line of BPS, the newest that was published by the day: Rupiah of spending per person per month. A survey of March
 * comes out in July, one of September in January or February, and counts from then on.
 *
 * Where a province has none, or the code is none, it is the national line, and `fallbacks` says so. A line of the province for
 * town and country together is taken before a national one for town or country. `undefined` before 15 January 2019, the day
 * our table begins. The line measures poverty in a survey; no programme in our catalog asks for it.
 *
 * Source of the figures: BPS, by its releases in the press and a copy of its tables by province.
 *
 * @throws RangeError when `asOf` is no date, and for a province that is no text.
 * @example
 * const { rupiah, period, scope } = povertyLine({ province: '32', asOf: '2026-03-01' })
 * //=> { rupiah: 575499, period: '2025-09', scope: 'province' }
 */
export function povertyLine({ asOf, province, area = 'total' }: PovertyLineOptions): PovertyLine | undefined {
  requireDay('asOf', asOf);
  const published = (rows: PovertyLineRow[]) => rows.filter(({ publishedOn }) => publishedOn <= asOf);
  const code = provinceCode(province);
  const fallbacks: Fallback[] = [];
  let rows: PovertyLineRow[] = [];
  if (code !== undefined) {
    rows = published(provinceRows(code));
    const mother = motherOf(code);
    if (rows.length === 0 && mother !== undefined) {
      rows = published(provinceRows(mother));
      if (rows.length > 0) fallbacks.push(fallback('before-split'));
    }
    if (rows.length === 0) fallbacks.push(fallback(isProvince(code) ? 'no-line-for-province' : 'unknown-province'));
  }
  if (rows.length === 0) rows = published(nationalRows());
  let found = rows.findLast((row) => row.area === area);
  if (!found && rows.length > 0) {
    found = rows.findLast((row) => row.area === 'total');
    fallbacks.push(fallback('no-line-for-area'));
  }
  if (!found) return undefined;
  const { period, evidenceUntil, note } = found;
  return {
    ...found,
    asOf,
    fallbacks,
    notFound: allPeriods().filter((later) => later > period && publication(later).publishedOn <= asOf),
    ...(asOf > evidenceUntil && { stale: { evidenceUntil } }),
    note: note ?? notes[found.scope],
  };
}
