import { sources } from '../generated/schedule-sources.ts';
import type { Source } from './types.ts';

/**
 * The source behind a `cite`: title, issuer, date and address.
 *
 * @returns `undefined` for an id that no schedule cites.
 * @example
 * scheduleSource('metro_2025_05_28')?.issuer //=> 'Metrotvnews'
 */
export function scheduleSource(id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}
