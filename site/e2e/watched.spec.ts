import { expect, test } from './watched.ts';

test.use({ quiet: false });

test('the watch sees what a page must not do', async ({ page, record }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    console.log('chatty');
    document.body.setAttribute('style', 'color: red');
    await fetch('https://example.org/').catch(() => {});
  });
  await expect.poll(() => record.violations.length).toBeGreaterThanOrEqual(2);
  expect(record.violations.join()).toContain('style-src');
  expect(record.violations.join()).toContain('connect-src');
  expect(record.console).toContain('chatty');
});
