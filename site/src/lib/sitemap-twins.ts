import type { SitemapItem } from '@astrojs/sitemap';
import { guides } from '@bansos-kit/core/safety';
import { addressAt, guideAddress } from './pages.ts';

/**
 * Gives an entry of the sitemap the addresses of its page in both languages. The integration's own `i18n` finds twins by
 * equal paths only, and /wilayah is /en/regions.
 */
export function withTwins(entry: SitemapItem): SitemapItem {
  const { pathname } = new URL(entry.url);
  const address = addressAt(pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname, guides().map(guideAddress));
  if (!address) return entry;
  const links = Object.entries(address).map(([lang, path]) => ({ lang, url: new URL(path, entry.url).href }));
  return { ...entry, links };
}
