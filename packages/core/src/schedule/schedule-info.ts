import type { IsoDate } from './types.ts';

/**
 * How far the sources behind every schedule reach, to be shown beside what they say.
 *
 * @example
 * scheduleInfo.evidenceUntil //=> '2026-08-22'
 */
export const scheduleInfo: {
  /** The day somebody last looked. */
  readonly checkedOn: IsoDate;
  /** The last day of which anything was read. What happened later is not in here. */
  readonly evidenceUntil: IsoDate;
} = { checkedOn: '2026-11-21', evidenceUntil: '2026-08-22' };

/** The mark of what lies after the evidence. */
export function staleAfter(evidenceUntil: IsoDate, day: IsoDate): { stale?: { evidenceUntil: IsoDate } } {
  return day > evidenceUntil ? { stale: { evidenceUntil } } : {};
}
