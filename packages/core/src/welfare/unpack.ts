import { provinceCodes } from '../generated/poverty-provinces.ts';
import type { Cite, Confidence, IsoDate } from '../policy/types.ts';

/** The figures of many provinces that share period, area, sources and confidence, as the generator writes them. */
export interface PackedPeriod {
  period: string;
  area: string;
  /** Ids, with a space between them. */
  source: string;
  confidence: string;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
  /** One figure a province in the order of the codes; nothing between two spaces where there is none. */
  figures: string;
}

/** Who says so, how sure that is, and until when the sources reach. */
interface Witness {
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
}

export interface Figure extends Witness {
  period: string;
  area: string;
  figure: number;
}

/** The packed figures of one province, oldest first; none for a code that no province has. */
export function figuresOf(packed: readonly PackedPeriod[], province: string): Figure[] {
  const place = provinceCodes.split(' ').indexOf(province);
  return packed.flatMap(({ period, area, source, confidence, checkedOn, evidenceUntil, figures }) => {
    const text = place < 0 ? '' : (figures.split(' ')[place] ?? '');
    if (text === '') return [];
    const cite = source.split(' ').map((id) => ({ source: id }));
    return [
      { period, area, figure: Number(text), cite, confidence: confidence as Confidence, checkedOn, evidenceUntil },
    ];
  });
}

/**
 * The province's own code out of that of a place in it.
 *
 * @throws RangeError for a number: a code is text, and 32 for '32' would else be an error nobody understands.
 */
export function provinceCode(place: string | undefined): string | undefined {
  if (place !== undefined && place !== null && typeof place !== 'string')
    throw new RangeError("province is a Kemendagri code written as text, such as '32'.");
  return place?.slice(0, 2);
}

export const isProvince = (code: string): boolean => provinceCodes.split(' ').includes(code);
