import type { Outcome, Result } from '@bansos-kit/core/policy';
import type { Paint } from '../paint.ts';

export type Status = Result['status'] | 'not-running' | 'no-source';
type Colour = (text: string) => string;

export const statusOf = ({ status, inForce }: Pick<Result, 'status' | 'inForce'>): Status =>
  inForce ? status : status === 'needs-info' ? 'no-source' : 'not-running';

/** The words stand beside it: a mark and its colour never speak alone. */
export function statusMark(status: Status, paint: Paint): [mark: string, colour: Colour] {
  const marks: Record<Status, [string, Colour]> = {
    eligible: ['✓', paint.green],
    'needs-info': ['?', paint.yellow],
    'not-eligible': ['✗', paint.red],
    'not-running': ['–', paint.dim],
    'no-source': ['?', paint.dim],
  };
  return marks[status];
}

export function outcomeMark(outcome: Outcome, paint: Paint): string {
  return { met: paint.green('✓'), unmet: paint.red('✗'), unknown: paint.yellow('?') }[outcome];
}
