import type { Result } from '@bansos-kit/core/policy';

export interface SureAmount {
  /** The result with only what its amount is sure of, and with nobody left out who may count; none where nothing is sure. */
  sure: Result | undefined;
  /** Paths of the facts that could make it more. Components would not do: the breakdown holds only those of the highest sum. */
  open: readonly string[];
}

/**
 * What an amount is without those of whom it is open whether they count. Its upper end supposes that everybody is everything
 * that nobody was asked: tens of millions for a family with one pupil, which would read as a promise.
 *
 * Where nothing of that kind is open, the amount stays as it is: a range is then what the sources themselves leave open.
 */
export function sureAmount(result: Result): SureAmount {
  const { amount } = result;
  const counts = amount?.breakdown.some(({ name, counted }) => name && counted.low < counted.high) === true;
  if (!amount || !counts || amount.missing.length === 0) return { sure: result, open: [] };
  const open = amount.missing;
  if (amount.low === 0) return { sure: undefined, open };
  const breakdown = amount.breakdown
    .filter(({ counted }) => counted.low > 0)
    .map((line) => ({ ...line, counted: { low: line.counted.low, high: line.counted.low }, notCounted: [] }));
  // A limit for all may let one component take the place of another; the least of the whole stays true.
  const high = breakdown.reduce((sum, { each, counted }) => sum + each.high * counted.low, 0);
  return { sure: { ...result, amount: { ...amount, high: Math.max(amount.low, high), breakdown } }, open };
}
