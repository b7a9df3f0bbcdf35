import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { catalogFor } from '../src/i18n/index.ts';
import { insteadAddress } from '../src/lib/offline-pages.ts';
import { answer, openOn, screenTitle, toResult } from './check-flow.ts';
import { dist } from './pages.ts';
import { test as base, expect } from './watched.ts';

interface Host {
  url: string;
  /** Every request that came, also those of the worker. */
  asked: string[];
  /** Text put in place of a file's own, as after a new build. */
  changed: Map<string, string>;
  close(): void;
}

/** A host of its own, which can be switched off and whose pages can change. */
const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: the first argument of a fixture has to be taken apart
  host: async ({}, use) => {
    const asked: string[] = [];
    const changed = new Map<string, string>();
    const server: Server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      asked.push(pathname);
      const name = pathname === '/' ? '/index.html' : /\.\w+$/.test(pathname) ? pathname : `${pathname}.html`;
      try {
        const body = changed.get(name) ?? readFileSync(join(dist, name));
        const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.html') ? 'text/html' : 'image/svg+xml';
        response.writeHead(200, { 'content-type': type }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const close = (): void => {
      server.closeAllConnections();
      server.close();
    };
    await use({ url: `http://127.0.0.1:${port}`, asked, changed, close });
    close();
  },
});
test.use({ quiet: false });

const kept = () => navigator.serviceWorker.ready.then(({ active }) => active?.state);

test('after one visit the whole check goes without a server, and says how far the sources of its rules reach', async ({
  page,
  context,
  host,
  record,
}) => {
  await openOn(page, `${host.url}/cek`);
  await expect.poll(() => page.evaluate(kept)).toBe('activated');
  host.close();
  await context.setOffline(true);
  await page.goto(`${host.url}/cek`);
  await expect(page.locator('#offline')).toContainText('Sumber aturan di sini sampai 1 Maret 2026.');
  await answer(page);
  await toResult(page);
  await expect(page.locator('.card').first()).toBeVisible();
  for (const path of ['/', '/jadwal', '/nik', '/lembar-periksa', '/kasus', '/en/check']) {
    await page.goto(`${host.url}${path}`);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(record.violations).toEqual([]);
});

for (const [locale, paths] of [
  ['id', ['/program/pkh', '/wilayah?x=1', '/no-such-page', '/english']],
  ['en', ['/en/program/pkh', '/en/regions']],
] as const) {
  test(`${locale}: what is not kept is said to be not kept, with ways to what is`, async ({
    page,
    context,
    host,
    record,
  }) => {
    const { instead, common } = catalogFor(locale);
    await openOn(page, `${host.url}/cek`);
    await expect.poll(() => page.evaluate(kept)).toBe('activated');
    host.close();
    await context.setOffline(true);
    for (const path of paths) {
      const response = await page.goto(`${host.url}${path}`);
      expect(response?.status(), path).toBe(503);
      expect(response?.request().redirectedFrom(), path).toBeNull();
      expect(page.url(), path).toBe(`${host.url}${path}`);
      await expect(page).toHaveTitle(new RegExp(`^${instead.title} `));
      await expect(page.locator('h1')).toHaveText(instead.heading);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    }
    const links = page.locator('main section:has(#kept) a');
    const ways = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(ways.length).toBeGreaterThanOrEqual(3);
    for (const way of ways) expect((await page.goto(way))?.status(), way).toBe(200);
    await page.goto(`${host.url}${paths[0]}`);
    await page.reload();
    await expect(page.locator('h1')).toHaveText(instead.heading);
    await page.getByRole('main').getByRole('link', { name: common.check }).click();
    await expect(screenTitle(page)).toBeVisible();
    expect(record.violations).toEqual([]);
  });
}

test('with the internet back, the page that was asked for is there: nothing of the other one stays', async ({
  page,
  context,
  host,
}) => {
  await openOn(page, `${host.url}/cek`);
  await expect.poll(() => page.evaluate(kept)).toBe('activated');
  await context.setOffline(true);
  await page.goto(`${host.url}/program/pkh`);
  await expect(page.locator('h1')).toHaveText(catalogFor('id').instead.heading);
  await context.setOffline(false);
  expect((await page.reload())?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveText('Program Keluarga Harapan (PKH)');
});

test('a file that cannot be fetched fails: no page is saved under its name', async ({ page, context, host }) => {
  await openOn(page, `${host.url}/cek`);
  await expect.poll(() => page.evaluate(kept)).toBe('activated');
  host.close();
  await context.setOffline(true);
  await page.goto(`${host.url}/jadwal`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').first().click()]);
  expect(await file.failure()).not.toBeNull();
});

test('everybody keeps the same files: nothing more is asked or kept for what somebody does', async ({ page, host }) => {
  await openOn(page, `${host.url}/cek`);
  await expect.poll(() => page.evaluate(kept)).toBe('activated');
  const files = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort();
    });
  const before = await files();
  const asked = host.asked.length;
  await answer(page);
  await toResult(page);
  expect(host.asked.slice(asked)).toEqual([]);
  await page.goto(`${host.url}/program/pkh`);
  expect(await files()).toEqual(before);
  expect(before).toEqual(expect.arrayContaining(['/cek', ...Object.values(insteadAddress)]));
  expect(before).not.toContain('/program/pkh');
});

test('who is online gets the new page at once, and a new worker drops what the old one kept', async ({
  page,
  host,
}) => {
  await openOn(page, `${host.url}/cek`);
  await expect.poll(() => page.evaluate(kept)).toBe('activated');
  const [old] = await page.evaluate(() => caches.keys());
  const html = readFileSync(join(dist, 'lembar-periksa.html'), 'utf8');
  host.changed.set('/lembar-periksa.html', html.replace('Lembar periksa kosong</h1>', 'Aturan baru</h1>'));
  await page.goto(`${host.url}/lembar-periksa`);
  await expect(page.locator('h1')).toHaveText('Aturan baru');
  const worker = readFileSync(join(dist, 'worker.js'), 'utf8');
  host.changed.set('/worker.js', worker.replace(/const version = '\w+'/, "const version = 'next'"));
  await page.goto(`${host.url}/cek`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['bansos-kit-next']);
  expect(old).not.toBe('bansos-kit-next');
  await page.reload();
  await expect(screenTitle(page)).toBeVisible();
});

test('offline use can be ended: the worker that leaves takes everything along', async ({ page, host }) => {
  await openOn(page, `${host.url}/cek`);
  await expect.poll(() => page.evaluate(kept)).toBe('activated');
  const off = readFileSync(join(import.meta.dirname, '..', 'build', 'worker-off.js'), 'utf8');
  host.changed.set('/worker.js', off);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the site can be installed, and its name is not like the one of the ministry', async ({ page }) => {
  await page.goto('/cek');
  const client = await page.context().newCDPSession(page);
  const { errors, data } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as { name: string; short_name: string; start_url: string };
  expect(manifest.name).toContain('bukan situs resmi');
  expect(manifest.short_name).toBe('bansos-kit');
  expect(manifest.start_url).toBe('/cek');
});
