import type { Catalog, Locale } from './catalog.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export type { Catalog, Locale } from './catalog.ts';
export { fill } from './fill.ts';

export const locales: readonly Locale[] = ['id', 'en'];
const catalogs: Record<Locale, Catalog> = { id, en };

export function catalogFor(locale: Locale): Catalog {
  return catalogs[locale];
}
