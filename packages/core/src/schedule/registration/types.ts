import type { Cite, Confidence, IsoDate } from '../../policy/types.ts';
import type { Words } from '../types.ts';

/** Who says so, how sure that is, and until when the sources reach. */
interface Evidence {
  cite: readonly Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
}

/** One sentence with its evidence. */
export interface PathFact extends Evidence {
  text: Words;
}

/** One station of a path. */
export interface PathStep extends Evidence {
  id: PathStepId;
  who: Words;
  what: Words;
  where: Words;
  /** What to bring or what the office adds; empty when nothing is asked of the person. */
  documents: readonly Words[];
  /** Absent: not known. */
  howLong?: Words;
  notKnown?: Words;
  note?: Words;
}

export type PathStepId =
  | 'neighbourhood'
  | 'village_meeting'
  | 'field_check'
  | 'siks_entry'
  | 'dinsos'
  | 'regent'
  | 'kemensos'
  | 'bps'
  | 'objection'
  | 'objection_check'
  | 'objection_dinsos'
  | 'facility_letter'
  | 'reactivation_letter'
  | 'hand_in'
  | 'completeness'
  | 'data_repair';

/** A way onto a path. */
export interface PathRoute extends Evidence {
  id: 'village' | 'app' | 'perlinsos';
  name: Words;
  how: Words;
  documents: readonly Words[];
  /** The first station that a person on this route comes to. */
  startsAt: PathStepId;
  /** As precise as known: `2021-08` or `2025-09-18`. */
  since?: string;
  /** Only there; absent: everywhere. */
  where?: Words;
  notKnown?: Words;
}

/** What to do, station by station, and what nobody could tell. */
export interface GuidedPath {
  id: 'registration' | 'objection' | 'pbi-reactivation';
  name: Words;
  /** For whom it is, and what it does not bring. */
  purpose: Words;
  /** From when it has run this way, as precise as known. */
  since: string;
  routes: readonly PathRoute[];
  steps: readonly PathStep[];
  /** The whole way; absent: not known. */
  howLong?: PathFact;
  conditions: readonly PathFact[];
  notKnown: readonly Words[];
}

/** How often the register changes, and who changes it. */
export interface RhythmFact extends PathFact {
  id: 'quarterly' | 'release_day' | 'operators_close' | 'monthly_proposals' | 'decile_by_bps' | 'time_to_aid';
}
