import type { Cite, Confidence, IsoDate, Text } from '../policy/types.ts';
import table from './data/systems.json' with { type: 'json' };

/** A data base by which families were or are ranked for aid. */
export interface System {
  id: 'bdt' | 'dtks' | 'p3ke' | 'regsosek' | 'dtsen';
  name: Text;
  /** As precise as known. `about`: sources put the borders differently. Without `to`: in use. */
  years: { from: string; to?: string; about?: true };
  /** What is ranked: household, family or person. */
  unit: Text;
  scale: Text;
  rankedBy: Text;
  covered: Text;
  /** The system that took it over. */
  mergedInto?: string;
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
  note?: Text;
}

/**
 * The data bases of welfare, oldest first. A rank in one says nothing about a rank in another.
 *
 * @example systems().map(({ id }) => id) //=> ['bdt', 'dtks', 'p3ke', 'regsosek', 'dtsen']
 */
export const systems = (): System[] => table as System[];
