import type { Facts, IsoDate, Result } from '@bansos-kit/core/policy';
import type { Stage as PaymentStage } from '@bansos-kit/core/schedule';
import type { CekResult, CekResultProgram } from '../events.ts';
import { type Hint, hintsFor } from './hints.ts';
import type { Judge } from './judge.ts';
import { nextPayment, type Payment } from './next-payment.ts';

/** One programme, with all that its card says. */
export interface ProgramOutcome {
  result: Result;
  hints: readonly Hint[];
  payment: Payment | undefined;
}

export interface Outcome {
  /** In force on the day: what fits first, then what is open, what lacks least before the others, then what does not fit. */
  running: readonly ProgramOutcome[];
  /** Not in force, or without a source for the day. */
  resting: readonly Result[];
  evidenceUntil: IsoDate;
}

/** How many answers are still wanted, of the family and of officials. */
const open = ({ missing, pendingAttestations }: Result): number => missing.length + pendingAttestations.length;

export const order: readonly Result['status'][] = ['eligible', 'needs-info', 'not-eligible'];

export function outcomeOf(judge: Judge, facts: Facts): Outcome {
  const results = judge.results(facts);
  const hints = hintsFor(judge, facts);
  return {
    running: results
      .filter(({ inForce }) => inForce)
      .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || open(a) - open(b))
      .map((result) => ({
        result,
        hints: hints.get(result.program) ?? [],
        payment: nextPayment(result.program, judge.asOf),
      })),
    resting: results.filter(({ inForce }) => !inForce),
    evidenceUntil: judge.snapshot.catalog.evidenceUntil,
  };
}

/** What a page may know: programmes and figures, and nothing that was answered. */
export function publicResult({ running, resting, evidenceUntil }: Outcome): CekResult {
  return {
    policyDate: evidenceUntil,
    programs: [
      ...running.map(({ result, payment }) => ({
        ...program(result),
        ...perPhase(result),
        ...(payment?.stages[0] && { nextWindow: windowOf(payment.stages[0]) }),
      })),
      ...resting.map(program),
    ],
  };
}

const program = ({ program, status, inForce }: Result): CekResultProgram => ({ id: program, status, inForce });

function perPhase({ amount }: Result): Pick<CekResultProgram, 'perPhase'> {
  if (!amount || (amount.per !== 'stage' && !amount.stagesPerYear)) return {};
  const stages = amount.per === 'stage' ? 1 : (amount.stagesPerYear ?? 1);
  return { perPhase: { min: amount.low / stages, max: amount.high / stages } };
}

function windowOf({
  announced,
  firstPaid,
  covers,
  certainty,
}: PaymentStage): NonNullable<CekResultProgram['nextWindow']> {
  const days = announced ?? firstPaid;
  return { covers, certainty, ...(days && { from: days.from, to: days.to }) };
}
