import { expect, test } from '@playwright/test';

declare global {
  interface Window {
    shifts: { value: number; moved: (string | undefined)[] }[];
  }
}

for (const width of [360, 1280]) {
  for (const path of ['/cek', '/en/check', '/jadwal', '/en/schedule', '/nik', '/desil', '/wilayah']) {
    test(`nothing on ${path} moves when its script comes late, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/_astro/*.js', async (route) => {
        await page.locator('main').waitFor();
        await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
        await route.continue();
      });
      await page.addInitScript(() => {
        window.shifts = [];
        const note = (entry: PerformanceEntry): void => {
          const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
          window.shifts.push({ value, moved: sources.map(({ node }) => node?.nodeName) });
        };
        new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      if (/cek|check/.test(path)) await expect(page.locator('bansos-cek .notice').first()).toBeVisible();
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });
  }
}
