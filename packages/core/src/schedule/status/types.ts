import type { Cite, Confidence, IsoDate } from '../../policy/types.ts';
import type { Words } from '../types.ts';

/** A step of the pipeline in SIKS-NG, the system of operators and facilitators. */
export type StatusId =
  | 'candidate'
  | 'account_opening'
  | 'final_closing'
  | 'account_check'
  | 'account_ok'
  | 'account_failed'
  | 'pos_fallback'
  | 'spm_process'
  | 'spm_ok'
  | 'omspan'
  | 'omspan_failed'
  | 'sp2d'
  | 'si'
  | 'si_problem'
  | 'pos_invited'
  | 'topup'
  | 'withdrawn'
  | 'no_transaction'
  | ExclusionId;

/** Why nothing is paid in this period. Each period is judged anew. */
export type ExclusionId =
  | 'excluded'
  | 'excluded_job'
  | 'excluded_region'
  | 'excluded_deceased'
  | 'excluded_gis'
  | 'excluded_staff';

/** What the public site says of a list. None of these is a step of a payment. */
export type ListingId = 'listed' | 'not_listed' | 'payer_named' | 'not_found';

export type ActorId = 'kemensos' | 'treasury' | 'bank' | 'pos' | 'dinsos' | 'village' | 'recipient' | 'none';

/** Who has to do something next. */
export interface Actor {
  id: ActorId;
  name: Words;
}

/**
 * `progress`: under way. `blocked`: waits until somebody corrects something. `warning`: may hinder the next period. `paid-out`:
 * the list says the money left for the recipient. `not-this-period`: no payment in this period; the next starts again.
 */
export type Outcome = 'progress' | 'blocked' | 'warning' | 'paid-out' | 'not-this-period';

/** What a status word means and where that is known from; shared by steps and listings. */
export interface StatusWord {
  label: Words;
  meaning: Words;
  whoseMove: Actor;
  whatToDo: Words;
  /** As the sources print them. `paymentStatus` accepts a few more spellings. */
  words: readonly string[];
  /** In which system, and the dates of the first and the last source, as precise as known. */
  seen: { in: 'siks-ng' | 'cek-bansos'; from: string; to: string };
  cite: readonly Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil: IsoDate;
}

export interface PipelineState extends StatusWord {
  id: StatusId;
  /** Earlier steps are lower; steps of one number are alternatives. */
  order: number;
  outcome: Outcome;
  /** Whether the word itself says that the money reached the recipient. SPM, SP2D and SI are orders between offices: false. */
  proofOfMoney: boolean;
  /** The steps that may come next in the same period. */
  next: readonly StatusId[];
  /** What other sources say instead. */
  conflict?: Words;
}

export interface Listing extends StatusWord {
  id: ListingId;
  note?: Words;
}

/** What a text says of a payment. What is not known stays a result: nothing throws. */
export type PaymentStatus =
  | { kind: 'known'; state: PipelineState }
  /** On a list, or not. Listed is not paid. */
  | { kind: 'listing'; listing: Listing }
  /** The words fit several steps; the question tells them apart. */
  | { kind: 'ambiguous'; states: PipelineState[]; question: Words }
  /** The text as given, trimmed: it may be personal, so do not log it. */
  | { kind: 'unknown'; text: string };
