import type { AmountRange } from '../../policy/result.ts';
import type { Cite, Confidence, IsoDate, Stage, UnknownKind, Words } from '../types.ts';

/** Whole Rupiah for one stage; `low` and `high` differ where facts are missing or the sources leave it open. */
export interface StageMoney {
  low: number;
  high: number;
  /** How many months it is for, of a programme paid by the month. */
  months?: number;
  /** `insurer`: the family never sees the money. */
  paidTo: AmountRange['paidTo'];
  confidence: Confidence;
  cite: Cite[];
}

export interface StagePayment {
  stage: Stage;
  /**
   * The id of an earlier stage in the list that is for the same months through another channel (`pkh-2025-1` and
   * `pkh-2025-1-pos`). A household gets one of the two: whoever adds up sums leaves this one out.
   */
  insteadOf?: string;
  /** By the rules of `rulesOn`. `needs-info`: facts are missing, or an official decides. */
  status: 'eligible' | 'needs-info';
  /** The day whose rules were used: the stage's own first day, or the first on which the programme's rules were in force. */
  rulesOn: IsoDate;
  /** Absent where it cannot be said of a single stage; `because` then says why. */
  amount?: StageMoney;
  because?: Words;
  /** Set when the rules or the stage lie after the evidence. */
  stale?: { evidenceUntil: IsoDate };
}

export interface ProgramPayments {
  program: string;
  /** On `asOf`; where the criteria are met only on a later stage's day, as of the first of those. */
  status: 'eligible' | 'needs-info';
  /** What the status says, and what it does not. */
  note: Words;
  /** What the rules of `asOf` give, in their own period: `per` month, stage, year or once. */
  amount?: Pick<AmountRange, 'low' | 'high' | 'per' | 'stagesPerYear' | 'paidTo' | 'confidence' | 'cite'>;
  stages: StagePayment[];
  /** Set when no stage is known, with the reason. It is not "there will be none". */
  unknown?: { kind: UnknownKind; because: Words };
  /** What can be said of the time after the last stage. */
  after?: Words;
}

export interface Payments {
  asOf: IsoDate;
  /** The twelve months that were looked at, from the month of `asOf`. */
  from: IsoDate;
  to: IsoDate;
  /** Written criteria: not the register, and not the bank. */
  basis: 'criteria';
  note: Words;
  programs: ProgramPayments[];
}
