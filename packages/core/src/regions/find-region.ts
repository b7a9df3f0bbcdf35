import { normalizeCode } from './code.ts';
import { currentRegion } from './current.ts';
import { retiredRegion } from './retired.ts';
import type { Region } from './types.ts';

/**
 * Finds the province, regency or district of a Kemendagri code, with or without dots.
 *
 * A code that is no longer in use is found too: `status: 'retired'`, with the last name, the decrees between which it
 * went, and the codes that took its place. `undefined` says that **our tables** do not hold the code, not that nobody
 * ever used it; codes from before 2003 are outside them.
 *
 * @example
 * findRegion('32.04.11'); //=> { code: '320411', level: 'district', name: 'Katapang', status: 'current' }
 * findRegion('3204')?.name; //=> 'Kabupaten Bandung'
 * findRegion('9101'); //=> { name: 'Kabupaten Merauke', status: 'retired', retirement: { successors: ['9301'], … }, … }
 */
export function findRegion(code: string): Region | undefined {
  const digits = normalizeCode(code);
  return digits === undefined ? undefined : (currentRegion(digits) ?? retiredRegion(digits));
}
