import { packed } from '../../generated/poverty-lines.ts';
import nationalLines from '../data/national-lines.json' with { type: 'json' };
import periods from '../data/periods.json' with { type: 'json' };
import { figuresOf } from '../unpack.ts';
import { covered } from './split.ts';
import type { Area, PovertyLineRow } from './types.ts';

type NationalLine = Omit<PovertyLineRow, 'publishedOn' | 'publishedBasis' | 'scope'>;

/** When a period came out. Province figures come with the national ones. */
export function publication(period: string): Pick<PovertyLineRow, 'publishedOn' | 'publishedBasis'> {
  const found = periods.find((one) => one.period === period);
  if (!found) throw new Error(`No day of publication for ${period}.`); // the generator's tables and periods.json disagree
  return { publishedOn: found.publishedOn, publishedBasis: found.basis as PovertyLineRow['publishedBasis'] };
}

/** Every period of the survey that we know of, oldest first. */
export const allPeriods = (): string[] => periods.map(({ period }) => period);

/** The nation's lines, oldest first. */
export const nationalRows = (): PovertyLineRow[] =>
  (nationalLines as NationalLine[]).map((line) => ({ scope: 'national', ...line, ...publication(line.period) }));

/** A province's own lines, oldest first. */
export function provinceRows(province: string): PovertyLineRow[] {
  return figuresOf(packed, province).map(({ figure, area, ...rest }) => {
    const covers = covered(province, rest.period);
    return {
      scope: 'province',
      province,
      ...(covers && { covers }),
      area: area as Area,
      rupiah: figure,
      ...rest,
      ...publication(rest.period),
    };
  });
}
