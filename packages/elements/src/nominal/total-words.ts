import type { AmountRange } from '@bansos-kit/core/policy';
import { rupiah } from '../base/money.ts';
import type { NominalMessages } from './messages.ts';

type Say = (key: keyof NominalMessages, values?: Record<string, string | number>) => string;

/** A sum in a sentence, with the period that it is for. */
export function totalWords({ low, high, per, stagesPerYear }: AmountRange, say: Say): string {
  const sum = rupiah(low, high);
  if (per === 'year' && stagesPerYear !== undefined && stagesPerYear > 1) {
    const stage = rupiah(low / stagesPerYear, high / stagesPerYear);
    return say('perStage', { stage, n: stagesPerYear, year: sum });
  }
  return say(({ month: 'perMonth', year: 'perYear', once: 'once', stage: 'aStage' } as const)[per], { sum });
}
