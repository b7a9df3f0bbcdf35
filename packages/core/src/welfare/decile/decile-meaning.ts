import type { Cite, Confidence, IsoDate, Text } from '../../policy/types.ts';
import table from '../data/decile-meaning.json' with { type: 'json' };

interface Sourced {
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
}

export interface Statement extends Sourced {
  text: Text;
}

export interface DecileMeaning {
  is: Statement[];
  isNot: Statement[];
  /** Who sets it. */
  setBy: Statement;
  /** How often it is worked out. */
  rhythm: Statement;
  /** That there is a regional decile beside the national one. */
  twoDeciles: Statement;
  /** How many persons and families DTSEN held on a day. */
  size: Sourced & { on: IsoDate; version: Text; persons: number; families: number };
  law: { name: Text; signedOn: IsoDate; cite: Cite[]; confidence: Confidence; checkedOn: IsoDate }[];
  /** What the rank is worked out from. How many variables there are is not agreed, so no number is given. */
  ranking: Sourced & { groups: Text[] };
  /** What the official site prints; `parseDecileLabel` reads it. 6 to 10 are not told apart there. */
  siteValues: Sourced & { values: string[] };
  /** Where a family can have its data corrected, and how long that may take. */
  updating: Sourced & { channels: Text[]; wait: Text };
}

/**
 * What a decile is and is not, by BPS: a rank among families, not a measure of income, wealth or poverty.
 *
 * @example decileMeaning().isNot[0]?.text.id //=> 'Desil bukan ukuran penghasilan, kekayaan, atau kemiskinan.'
 */
export const decileMeaning = (): DecileMeaning => table as DecileMeaning;
