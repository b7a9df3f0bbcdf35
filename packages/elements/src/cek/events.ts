import type { IsoDate, Result } from '@bansos-kit/core/policy';
import type { Certainty, YearMonth } from '@bansos-kit/core/schedule';
import type { Step } from './flow/steps.ts';

// What a page may hear. None of it is a NIK, a date of birth, a sex or an answer.

export interface CekResultProgram {
  id: string;
  /** By the written criteria: not whether anybody is registered or was paid. */
  status: Result['status'];
  /** `false`: nothing is in force on the day; the status then says nothing of the family. */
  inForce: boolean;
  /** Rupiah a stage, where the programme is paid in stages. */
  perPhase?: { min: number; max: number };
  /** The next stage: the months it is for, and days where anybody named or saw some. */
  nextWindow?: { covers: { from: YearMonth; to: YearMonth }; from?: IsoDate; to?: IsoDate; certainty: Certainty };
}

export interface CekResult {
  /** Until when the sources of the rules reach. */
  policyDate: IsoDate;
  programs: readonly CekResultProgram[];
}

export type CekResetReason = 'user' | 'idle' | 'pagehide';
export type CekExport = 'print' | 'ics' | 'share';

declare global {
  interface HTMLElementEventMap {
    'bansos-ready': CustomEvent<{ version: string; policyDate: IsoDate }>;
    'bansos-step': CustomEvent<{ step: Step }>;
    'bansos-result': CustomEvent<CekResult>;
    'bansos-reset': CustomEvent<{ reason: CekResetReason }>;
    'bansos-export': CustomEvent<{ kind: CekExport }>;
    'bansos-error': CustomEvent<{ code: 'catalog'; recoverable: boolean }>;
  }
}
