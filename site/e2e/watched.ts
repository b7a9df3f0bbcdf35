import { test as base, expect } from '@playwright/test';

/** What a page did that a reader cannot see. */
export interface PageRecord {
  requests: string[];
  console: string[];
  violations: string[];
}

/** A test whose page is watched, and which fails if the page broke its policy, logged anything or asked another origin. */
export const test = base.extend<{ record: PageRecord; quiet: boolean }>({
  quiet: [true, { option: true }],
  record: [
    async ({ page, baseURL, quiet }, use) => {
      const record: PageRecord = { requests: [], console: [], violations: [] };
      page.on('request', (request) => record.requests.push(request.url()));
      page.on('console', (message) => record.console.push(message.text()));
      page.on('pageerror', (error) => record.console.push(String(error)));
      await page.exposeFunction('reportViolation', (text: string) => record.violations.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          const report = Reflect.get(globalThis, 'reportViolation') as (text: string) => void;
          report(`${violatedDirective} ${blockedURI}`);
        });
      });
      await use(record);
      if (!quiet) return;
      expect(record.violations, 'content policy violations').toEqual([]);
      const expected = /status of 404/; // the browser's own line about the page for unknown addresses
      expect(
        record.console.filter((line) => !expected.test(line)),
        'console lines',
      ).toEqual([]);
      const elsewhere = record.requests.filter((url) => new URL(url).origin !== baseURL);
      expect(elsewhere, 'requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
