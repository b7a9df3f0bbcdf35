import type { Cite, Confidence, IsoDate, Text } from '../../policy/types.ts';
import table from '../data/deciles.json' with { type: 'json' };

export interface Decile {
  /** 1, the lowest welfare, to 10. */
  decile: number;
  /** From and to which percent of families, ordered by rank. */
  percentile: [from: number, to: number];
  /** Words in common use, the commonest first. None is official, and sources differ: show the number first. */
  names: { name: Text; cite: Cite[] }[];
  namesConfidence: Confidence;
  cite: Cite[];
  /** Of the percentiles. */
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
}

/**
 * The ten deciles of DTSEN. Equal tenths of the families by rank; what that means and does not mean is in `decileMeaning`.
 *
 * @example deciles()[2]?.names.map(({ name }) => name.id) //=> ['Hampir miskin', 'Rentan miskin', 'Miskin rentan']
 */
export const deciles = (): Decile[] => table as Decile[];
