// Draws the preview image that each built page names, from what that page says of itself: no list of pages to keep.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogFor } from '../src/i18n/index.ts';
import { ogWarning } from '../src/lib/og/words.ts';
import { cardDrawer } from './og/card.mjs';

/** @returns {import('astro').AstroIntegration} */
export function ogImages() {
  return {
    name: 'og-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const root = fileURLToPath(dir);
        const draw = await cardDrawer();
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        const drawn = await Promise.all(names.map((name) => drawFor(name, root, draw)));
        logger.info(`${drawn.filter(Boolean).length} images in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

/** @param {string} name @param {string} root @param {Awaited<ReturnType<typeof cardDrawer>>} draw */
async function drawFor(name, root, draw) {
  const html = await readFile(join(root, name), 'utf8');
  const image = property(html, 'og:image');
  if (!image) return false; // the page inside the frame of other sites is not passed on
  const lang = /<html lang="(id|en)"/.exec(html)?.[1];
  const { common } = catalogFor(lang);
  const suffix = ` (${common.titleSuffix})`;
  const full = property(html, 'og:title') ?? '';
  if (!full.endsWith(suffix)) throw new Error(`${name}: the title for previews lacks “${suffix}”`);
  const card = {
    title: full.slice(0, -suffix.length),
    brand: 'bansos-kit',
    tagline: common.tagline,
    warning: ogWarning[lang],
    lang,
  };
  const file = join(root, new URL(image).pathname);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await draw(card));
  return true;
}

/** @param {string} html @param {string} name */
function property(html, name) {
  const [, content] = new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html) ?? [];
  return content?.replace(/&(?:#38|amp);/g, '&').replace(/&(?:#34|quot);/g, '"');
}
