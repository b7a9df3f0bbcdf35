import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cardDrawer } from '../build/og/card.mjs';
import { catalogFor, type Locale } from '../src/i18n/index.ts';
import { builtPages, dist, unlisted } from './pages.ts';

const built = builtPages().map(({ name, html }) => ({
  name,
  html,
  lang: (html.includes('<html lang="id"') ? 'id' : 'en') as Locale,
  property: (key: string) => new RegExp(`<meta property="${key}" content="([^"]*)"`).exec(html)?.[1] ?? '',
}));
const warnings: Record<Locale, string> = {
  id: 'Perkiraan, bukan situs resmi',
  en: 'An estimate, not an official site',
};
const imageOf = (address: string): Buffer => readFileSync(join(dist, new URL(address).pathname));
const card = { brand: 'bansos-kit', tagline: 'Contoh', warning: 'Perkiraan, bukan situs resmi', lang: 'id' };

test('every page names a preview image that says it is no official site', () => {
  expect(built.length).toBeGreaterThan(80);
  for (const { name, html, lang, property } of built) {
    const address = property('og:image');
    expect(address, name).toMatch(/^https:\/\/[^/]+\/og\/[\w/-]+\.png$/);
    expect(existsSync(join(dist, new URL(address).pathname)), `${name}: ${address}`).toBe(true);
    const image = imageOf(address);
    expect(image.subarray(1, 4).toString(), name).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)], name).toEqual([1200, 630]);
    expect([property('og:image:width'), property('og:image:height')], name).toEqual(['1200', '630']);
    expect(image.length, name).toBeLessThan(60_000);
    expect(property('og:image:alt'), name).toContain(warnings[lang]);
    expect(property('og:locale'), name).toBe(lang === 'id' ? 'id_ID' : 'en_GB');
    expect(html, name).toContain('<meta name="twitter:card" content="summary_large_image">');
  }
});

test('what a preview tells is what the page tells', () => {
  for (const { name, html, property } of built) {
    const title = property('og:title');
    expect(html, name).toContain(`<title>${title} | bansos-kit</title>`);
    expect(title, name).toMatch(/ \((?:bukan situs resmi|not an official site)\)$/);
    expect(property('og:image:alt'), name).toContain(title.replace(/ \([^()]*\)$/, ''));
    if (unlisted.includes(name)) continue;
    expect(html, name).toContain(`<meta name="description" content="${property('og:description')}">`);
    expect(html, name).toContain(`<link rel="canonical" href="${property('og:url')}">`);
  }
});

test('each picture holds the title of its page and the warning, and is the same whenever it is drawn', async () => {
  const draw = await cardDrawer();
  for (const { name, lang, property } of built) {
    const { tagline } = catalogFor(lang).common;
    const title = property('og:title').replace(/ \([^()]*\)$/, '');
    const again = await draw({ title, brand: 'bansos-kit', tagline, warning: warnings[lang], lang });
    expect(again.equals(imageOf(property('og:image'))), name).toBe(true);
  }
});

test('a title that does not fit, or that the font cannot write, ends the build', async () => {
  const draw = await cardDrawer();
  await expect(draw({ ...card, title: 'Bantuan sosial '.repeat(12) })).rejects.toThrow('does not fit');
  await expect(draw({ ...card, title: 'Bantuan 社会' })).rejects.toThrow('lacks a character');
});

test('preview images are not kept for offline reading', () => {
  expect(readFileSync(join(dist, 'worker.js'), 'utf8')).not.toContain('/og/');
});
