import { pageKeys, pathOf } from '../src/lib/pages.ts';

/**
 * Gives an entry of the sitemap the addresses of its page in both languages. The integration's own `i18n` finds twins by
 * equal paths only, and /wilayah is /en/regions.
 *
 * @param {import('@astrojs/sitemap').SitemapItem} entry
 * @returns {import('@astrojs/sitemap').SitemapItem}
 */
export function withTwins(entry) {
  const page = pageKeys.find((key) => locales.some((lang) => address(key, lang) === entry.url));
  return page ? { ...entry, links: locales.map((lang) => ({ lang, url: address(page, lang) })) } : entry;

  /** @param {import('../src/lib/pages.ts').PageKey} key @param {'id' | 'en'} lang */
  function address(key, lang) {
    return new URL(pathOf(key, lang), entry.url).href;
  }
}

/** @type {('id' | 'en')[]} */
const locales = ['id', 'en'];
