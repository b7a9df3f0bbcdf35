import type { Outcome } from '@bansos-kit/core/schedule';
import type { Paint } from '../paint.ts';

/** The words stand beside it: a mark and its colour never speak alone. */
export function outcomeMark(
  outcome: Outcome | 'listing',
  paint: Paint,
): [mark: string, colour: (text: string) => string] {
  const marks: Record<Outcome | 'listing', [string, (text: string) => string]> = {
    progress: ['→', paint.cyan],
    blocked: ['!', paint.yellow],
    warning: ['!', paint.yellow],
    'paid-out': ['✓', paint.green],
    'not-this-period': ['✗', paint.red],
    listing: ['–', paint.dim],
  };
  return marks[outcome];
}
