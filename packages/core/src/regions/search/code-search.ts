import { childrenOf } from '../children-of.ts';
import { currentRegion } from '../current.ts';
import { findRegion } from '../find-region.ts';
import type { Region } from '../types.ts';
import { upperTable } from '../upper.ts';
import type { RegionHit, SearchOptions } from './types.ts';

/**
 * A code where a name was expected: its region, or those an unfinished code can become. A retired code leads to its
 * successors unless retired regions were asked for.
 */
export function searchCode(text: string, status: NonNullable<SearchOptions['status']>): RegionHit[] {
  const digits = text.replace(/\D/g, '');
  const region = findRegion(digits);
  if (region?.status === 'retired' && status === 'current') {
    const successors = region.retirement.successors.flatMap((code) => currentRegion(code) ?? []);
    return successors.map((successor) => ({ ...successor, match: 'code', matchedName: digits }));
  }
  const found = region ? [region] : unfinished(digits, status);
  return found.filter((one) => status === 'any' || one.status === status).map((one) => ({ ...one, match: 'code' }));
}

function unfinished(digits: string, status: NonNullable<SearchOptions['status']>): Region[] {
  if (digits.length === 1) {
    const codes = [...upperTable().provinces.keys()].filter((code) => code.startsWith(digits));
    return codes.flatMap((code) => currentRegion(code) ?? []);
  }
  if (digits.length !== 3 && digits.length !== 5) return [];
  return childrenOf(digits.slice(0, -1), { status }).filter(({ code }) => code.startsWith(digits));
}
