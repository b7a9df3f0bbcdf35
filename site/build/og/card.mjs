// Draws the picture that messengers show beside a link, in the look of the site and without a browser: the colours are the
// site's tokens, the weave is its icon, and the font comes with an npm package.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import { ogSize } from '../../src/lib/og/image.ts';

const near = (path) => readFile(new URL(path, import.meta.url));
const weights = {
  400: import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
  800: import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-800-normal.woff2'),
};

/** Pixels between the brand and the warning, and the sizes of the title to try there. */
const room = 300;
const sizes = [92, 84, 76, 68];
/** What the font's Latin file holds; anything else would be drawn as an empty box. */
const drawable = /^[\u0020-\u00ff\u2010-\u2027]+$/;

/** @typedef {{ title: string, brand: string, tagline: string, warning: string, lang: string }} Card */

/** Reads what all cards share. @returns {Promise<(card: Card) => Promise<Buffer>>} draws one card as a PNG */
export async function cardDrawer() {
  const icon = await near('../../public/favicon.svg');
  const fonts = await Promise.all(
    Object.entries(weights).map(async ([weight, address]) => ({
      name: 'Noto Sans',
      weight: Number(weight),
      data: await readFile(fileURLToPath(address)),
    })),
  );
  const css = [String(await near('../../src/styles/tokens.css')), String(await near('card.css'))];
  const images = ['weave', 'mark'].map((src) => ({ src, data: icon }));
  const renderer = new Renderer();

  return async (card) => {
    for (const words of [card.title, card.brand, card.tagline, card.warning])
      if (!drawable.test(words)) throw new Error(`the font of the preview images lacks a character of “${words}”`);
    const options = { fonts, css, images, lang: card.lang };
    const size = await fitting(card, (node) => renderer.measure(node, { ...options, width: ogSize.width }));
    return renderer.render(cardNode(card, size), { ...options, ...ogSize, format: 'png' });
  };
}

/** The largest size at which the title stays in its room. Never smaller than can be read on a phone. */
async function fitting(card, measure) {
  for (const size of sizes) {
    const { height } = await measure(titles(card.title, size));
    if (height <= room) return size;
  }
  throw new Error(`“${card.title}” does not fit a preview image`);
}

/** @param {Card} card @param {number} size */
function cardNode({ title, brand, tagline, warning }, size) {
  const mark = { type: 'image', src: 'mark', width: 48, height: 48 };
  return box(
    'card',
    box('weave'),
    box('brand', mark, text('name', brand), text('tagline', tagline)),
    titles(title, size),
    text('warning', warning),
  );
}

/** “Rice aid: criteria, amounts” has a name, and what the page tells about it. */
function titles(title, size) {
  const [name, about] = title.split(/: (.*)/, 2);
  const first = { ...text('title', name), style: { fontSize: `${size}px` } };
  return about ? box('titles', first, text('about', about)) : box('titles', first);
}

/** @param {string} className @param {...object} children */
function box(className, ...children) {
  return { type: 'container', className, children };
}

/** @param {string} className @param {string} words */
function text(className, words) {
  return { type: 'text', className, text: words };
}
