// Writes the service worker: which files it keeps is read from the built pages, and its version from what they hold, so
// that a browser sees a new worker whenever one of them changed.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @param {readonly string[]} pages Addresses of the pages to keep; what they load is kept with them.
 * @param {Readonly<Record<string, string>>} instead By language, the page that stands in for one that is not kept; it is kept as well.
 * @returns {import('astro').AstroIntegration}
 */
export function offline(pages, instead) {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const off = process.env.SITE_WORKER === 'off';
        const worker = await readFile(new URL(off ? 'worker-off.js' : 'worker.js', import.meta.url), 'utf8');
        await writeFile(join(root, 'worker.js'), off ? worker : await filled(worker, root, pages, instead));
      },
    },
  };
}

/** @param {string} worker @param {string} root @param {readonly string[]} pages @param {Readonly<Record<string, string>>} instead */
async function filled(worker, root, pages, instead) {
  const files = new Set(pages);
  const hash = createHash('sha256');
  for (const page of pages) {
    const html = await readFile(join(root, page === '/' ? 'index.html' : `${page}.html`), 'utf8');
    hash.update(html);
    const loaded = html.matchAll(
      /<(?:script|link)\s[^>]*?(?:src|rel="(?:icon|manifest|modulepreload)" href)="(\/[^"]+)"/g,
    );
    for (const [, path = ''] of loaded) files.add(path);
  }
  for (const path of files) if (!pages.includes(path)) hash.update(await readFile(join(root, path)));
  const put = /** @type {const} */ ([
    ['const files = [];', `const files = ${JSON.stringify([...files].sort())};`],
    ['const instead = {};', `const instead = ${JSON.stringify(instead)};`],
    ["const version = '';", `const version = '${hash.digest('hex').slice(0, 16)}';`],
  ]);
  return put.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the worker has no line: ${from}`);
    return text.replace(from, to);
  }, worker);
}
