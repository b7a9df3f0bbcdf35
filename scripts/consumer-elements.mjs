// The packed elements as an app has them: bundled from `dist`, with tree shaking, and run in Chromium. A bundler drops a file of
// which `sideEffects` says that it does nothing, so it is asked there which tags are registered, and not in the package itself.
import { deepStrictEqual, notStrictEqual } from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const name = '@bansos-kit/elements';
const parts = ['cek', 'jadwal', 'nik', 'nominal', 'wilayah'];
const all = parts.map((part) => `bansos-${part}`);

/** @typedef {{ code: string, tags: string[] }} Entry What an app says, and which tags there are then. */

/** @type {Record<string, Entry>} */
const entries = {
  define: { code: `import '${name}/define';`, tags: all },
  class: { code: `import * as all from '${name}'; globalThis.kept = all;`, tags: [] },
  ...Object.fromEntries(
    parts.flatMap((part) => [
      [`${part}-define`, { code: `import '${name}/${part}/define';`, tags: [`bansos-${part}`] }],
      [`${part}-class`, { code: `import * as all from '${name}/${part}'; globalThis.kept = all;`, tags: [] }],
    ]),
  ),
  districts: {
    code: `import '${name}/wilayah/define'; import { districtsReady } from '${name}/districts'; await districtsReady;
      if (!customElements.get('bansos-wilayah').districtsOf('3273').length) throw new Error('no districts');`,
    tags: ['bansos-wilayah'],
  },
};

/** The bundlers that this repository builds with, in their versions. @param {string} by @param {string} tool */
const of = (by, tool) => createRequire(createRequire(import.meta.url).resolve(by)).resolve(tool);
const load = (/** @type {string} */ path) => import(pathToFileURL(path).href);

/** @typedef {(input: Record<string, string>, outdir: string) => Promise<unknown>} Bundle */

/** @type {Record<string, Bundle>} */
const bundlers = {
  esbuild: async (entryPoints, outdir) => {
    const { build } = await load(of('../packages/elements/node_modules/tsup', 'esbuild'));
    await build({
      ...{ entryPoints, outdir, bundle: true, format: 'esm', splitting: true, treeShaking: true },
      ...{ minify: true, target: 'es2022', platform: 'browser' },
    });
  },
  vite: async (input, outDir) => {
    const { build } = await load(of('vitest', 'vite'));
    const output = { entryFileNames: '[name].js' };
    await build({
      ...{ configFile: false, logLevel: 'error', root: join(outDir, '..') },
      build: { outDir, target: 'es2022', rollupOptions: { input, output } },
    });
  },
};

/**
 * Bundles every entry point in the folder where the packages are installed, and looks what each registers.
 *
 * @param {string} folder
 * @param {(name: string, act: () => Promise<unknown>) => Promise<boolean>} check
 */
export async function bundleElements(folder, check) {
  const home = join(folder, 'app');
  mkdirSync(home);
  const files = Object.entries(entries).map(([entry, { code }]) => {
    const file = join(home, `${entry}.mjs`);
    writeFileSync(file, `${code}\nglobalThis.ran = true;\n`);
    return [entry, file];
  });
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const out = join(home, bundler);
    await check(`${bundler}: each define registers its elements, a class alone registers none`, async () => {
      await bundle(Object.fromEntries(files), out);
      deepStrictEqual(
        await registered(out),
        Object.fromEntries(Object.entries(entries).map(([entry, { tags }]) => [entry, tags])),
      );
    });
  }
  await check('two bundles on a page share a Trusted Types policy', () => sharePolicy(folder));
}

/**
 * Two files of one element each, on a page that allows Lit's Trusted Types policy once.
 *
 * @param {string} folder Where the packages are installed.
 */
async function sharePolicy(folder) {
  const dist = join(folder, 'node_modules', name, 'dist');
  const files = ['bundle-nik.id.js', 'bundle-jadwal.js'];
  const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  await inChromium(async (page) => {
    const markup = '<bansos-nik></bansos-nik><bansos-jadwal></bansos-jadwal>';
    await open(page, dist, files, { markup, headers: { 'content-security-policy': policy } });
    for (const tag of ['bansos-nik', 'bansos-jadwal'])
      await page.locator(`${tag} .notice`).waitFor({ timeout: 10_000 });
  });
}

/** The tags that there are after each entry. @param {string} out */
async function registered(out) {
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const entry of Object.keys(entries)) {
    await inChromium(async (page) => {
      await open(page, out, [`${entry}.js`]);
      await page.waitForFunction('globalThis.ran', null, { timeout: 10_000 }).catch(() => {});
      notStrictEqual(await page.evaluate('globalThis.ran'), undefined);
      found[entry] = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), all);
    });
  }
  return found;
}

/**
 * Shows a page with these scripts.
 *
 * @param {import('playwright').Page} page
 * @param {string} folder Of the scripts.
 * @param {string[]} files
 * @param {{ markup?: string, headers?: Record<string, string> }} [more]
 */
async function open(page, folder, files, { markup = '', headers = {} } = {}) {
  const scripts = files.map((file) => `<script type="module" src="/${file}"></script>`).join('');
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(folder, pathname), 'utf8') })
      : route.fulfill({ contentType: 'text/html', headers, body: markup + scripts });
  });
  await page.goto('https://app.example/');
}

/** A page of its own, in which nothing fails. @param {(page: import('playwright').Page) => Promise<void>} act */
async function inChromium(act) {
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    /** @type {Error[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await act(page).finally(() => deepStrictEqual(errors, []));
  } finally {
    await browser.close();
  }
}
