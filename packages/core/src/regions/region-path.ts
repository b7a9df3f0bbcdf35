import { findRegion } from './find-region.ts';
import type { Region } from './types.ts';

/**
 * The region of a code with everything above it, province first; empty for a code outside our tables.
 * A retired code goes through the parents it had: 91.01.01 lies in the retired 91.01, in 91.
 *
 * @example
 * regionPath('32.04.11').map(({ name }) => name); //=> ['Jawa Barat', 'Kabupaten Bandung', 'Katapang']
 */
export function regionPath(code: string): Region[] {
  const region = findRegion(code);
  if (!region) return [];
  return [2, 4, 6]
    .filter((length) => length <= region.code.length)
    .map((length) => findRegion(region.code.slice(0, length)))
    .filter((part) => part !== undefined);
}
