import type { Cite, Confidence, IsoDate, Text } from '../../policy/types.ts';
import table from '../data/criteria.json' with { type: 'json' };

export interface CriteriaItem {
  no: number;
  /** Of the nine that `screenPovertyCriteria` takes answers to. */
  id?: string;
  text: Text;
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  note?: Text;
}

export interface CriteriaList {
  id: 'kepmensos-262-2022' | 'bps-14' | 'dki-2022';
  name: Text;
  /** `signs` of poverty, or grounds for `refusals`. */
  kind: 'signs' | 'refusals';
  /** As precise as known. */
  from: string;
  to?: string;
  /** How many must hold, as far as a source says so. */
  rule?: Text;
  items: CriteriaItem[];
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  note: Text;
}

/**
 * The lists by which poverty was or is looked for: the decree of 2022, the old fourteen of BPS, and Jakarta's grounds for refusal
 * in 2022. In our own words; each says how far to trust it.
 *
 * @example criteriaLists().map(({ items }) => items.length) //=> [9, 14, 7]
 */
export const criteriaLists = (): CriteriaList[] => table as CriteriaList[];
