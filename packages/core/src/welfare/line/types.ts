import type { Cite, Confidence, IsoDate, Text } from '../../policy/types.ts';

/** Which part of a region a line is for. */
export type Area = 'total' | 'urban' | 'rural';

/** One published poverty line. */
export interface PovertyLineRow {
  /** The month of the survey, `2025-03`. */
  period: string;
  /** From when on the figure could be known. */
  publishedOn: IsoDate;
  /** `habit`: no source has the day; it is the last on which BPS would have published by its custom. */
  publishedBasis: 'source' | 'habit';
  scope: 'province' | 'national';
  /** Kemendagri code of the province whose line it is. */
  province?: string;
  /** Today's provinces that it was for, where a province has been divided since. */
  covers?: string[];
  area: Area;
  /** Rupiah of spending per person per month. */
  rupiah: number;
  /** Of an average poor household, as BPS publishes it: Rupiah per household per month, and its members where known. */
  household?: { rupiah: number; members?: number };
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
  note?: Text;
}

/** Why a line is not quite the one that was asked for. */
export interface Fallback {
  /**
   * `unknown-province`: no province has the code. `no-line-for-province`: it had none yet. `before-split`: it is that of the
   * province which was divided later. `no-line-for-area`: town and country together.
   */
  code: 'unknown-province' | 'no-line-for-province' | 'before-split' | 'no-line-for-area';
  text: Text;
}

export interface PovertyLine extends PovertyLineRow {
  asOf: IsoDate;
  /** Empty when it is the line that was asked for. */
  fallbacks: Fallback[];
  /** Later periods, published by then, whose figure we do not have. */
  notFound: string[];
  /** Set when the day is later than the sources reach: a newer line may be out. */
  stale?: { evidenceUntil: IsoDate };
  /** How to read it. */
  note: Text;
}

/** The share of people below the line. */
export interface PovertyRate {
  period: string;
  publishedOn: IsoDate;
  scope: 'province' | 'national';
  province?: string;
  covers?: string[];
  /** Percent of people. Town and country are known for the nation only. */
  percent: number;
  urban?: number;
  rural?: number;
  /** Million people; for the nation only. */
  poorMillions?: number;
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
}
