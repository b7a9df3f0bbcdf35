import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from './pages.ts';
import { sentHeaders } from './sent-headers.ts';

/** Where the built pages believe they stand; the snippets load from there. */
export const home = 'https://bansos-kit.example';
/** A public body's own site. */
export const office = 'https://dinsos.example';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

export interface OfficePage {
  requests: string[];
  console: string[];
}

/** Opens a page of an office with this in its body, under this policy. Nothing of it comes from a real network. */
export async function openOffice(
  page: Page,
  body: string,
  policy: string,
  files: Record<string, string> = {},
): Promise<OfficePage> {
  const seen: OfficePage = { requests: [], console: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(String(error)));
  await page.route(/^https:/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const own = files[pathname];
    if (origin === office && pathname === '/') {
      const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dinas Sosial</title><link rel="icon" href="data:,"></head><body><main><h1>Dinas Sosial</h1>${body}</main></body></html>`;
      await route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: html });
    } else if (origin === office && own !== undefined) {
      await route.fulfill({ contentType: types[extname(pathname)] ?? 'text/plain', body: own });
    } else if (origin === home) {
      const file = join(dist, pathname.endsWith('/') ? join(pathname, 'index.html') : pathname);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
      await route.fulfill({
        contentType: types[extname(file)] ?? 'text/plain',
        headers: sentHeaders(pathname),
        body: readFileSync(file, 'utf8'),
      });
    } else await route.abort();
  });
  await page.goto(`${office}/`);
  return seen;
}

/** One file of the build. */
export const builtFile = (...path: string[]): string => readFileSync(join(dist, ...path), 'utf8');
