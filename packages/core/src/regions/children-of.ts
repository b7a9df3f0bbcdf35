import { normalizeCode } from './code.ts';
import { currentChildren, currentRegion } from './current.ts';
import { retiredRegion, retiredTable } from './retired.ts';
import type { CurrentRegion, Region, RetiredRegion } from './types.ts';

export interface ChildrenOptions {
  /** Default `current`. */
  status?: 'current' | 'retired' | 'any';
}

/**
 * The regencies of a province or the districts of a regency, in code order; empty for any other code.
 * A retired regency has retired districts only: ask for them with `status`.
 *
 * @example
 * childrenOf('34').map(({ name }) => name); //=> ['Kabupaten Kulon Progo', 'Kabupaten Bantul', …, 'Kota Yogyakarta']
 * childrenOf('91.01', { status: 'retired' }).length; //=> 22
 */
export function childrenOf(code: string, options?: { status?: 'current' }): CurrentRegion[];
export function childrenOf(code: string, options: { status: 'retired' }): RetiredRegion[];
export function childrenOf(code: string, options?: ChildrenOptions): Region[];
export function childrenOf(code: string, { status = 'current' }: ChildrenOptions = {}): Region[] {
  const digits = normalizeCode(code);
  if (digits === undefined) return [];
  const children: Region[] = [];
  if (status !== 'retired') children.push(...currentChildren(digits).flatMap((child) => currentRegion(child) ?? []));
  if (status !== 'current') {
    const codes = [...retiredTable().keys()].filter(
      (child) => child.length === digits.length + 2 && child.startsWith(digits),
    );
    children.push(...codes.flatMap((child) => retiredRegion(child) ?? []));
  }
  return children.sort((a, b) => Number(a.code) - Number(b.code));
}
