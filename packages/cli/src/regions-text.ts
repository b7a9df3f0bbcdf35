import type { Region } from '@bansos-kit/core/regions';
import type { Words } from './words/words.ts';

/** "32.04.11" */
export const dotted = (code: string): string =>
  code.replace(/^(\d\d)(\d\d)?(\d\d)?(\d{4})?$/, (_, ...parts) => parts.slice(0, 4).filter(Boolean).join('.'));

/** "Katapang, Kabupaten Bandung, Jawa Barat" */
export function nameUpwards(path: Region[], words: Words): string {
  return path
    .map((region) => region.name ?? words.region.noName)
    .reverse()
    .join(', ');
}
