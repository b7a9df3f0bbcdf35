import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { dist } from './pages.ts';
import { expect, test } from './watched.ts';

test('the page about privacy shows the very policy of the check', async ({ page }) => {
  await page.goto('/cek');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  for (const path of ['/privasi', '/en/privacy']) {
    await page.goto(path);
    const shown = (await page.locator('.policy').innerText()).replace(/;\s+/g, '; ');
    if (path === '/privasi') expect(shown).toBe(policy);
    for (const name of await page.locator('table code').allInnerTexts()) expect(shown).toContain(name);
  }
});

test('changes stand newest first, each with its source, and the feed tells the same days', async ({ page }) => {
  for (const [path, feed] of [
    ['/perubahan', 'perubahan.xml'],
    ['/en/changes', 'en/changes.xml'],
  ] as const) {
    await page.goto(path);
    const days = await page.locator('.changes > li').evaluateAll((items) => items.map(({ id }) => id.slice(1)));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted().reverse());
    const bare = page.locator('.changes > li > div > ul > li > p:first-child').filter({ hasNot: page.locator('.ref') });
    await expect(bare).toHaveCount(0);
    const xml = readFileSync(join(dist, feed), 'utf8');
    expect([...xml.matchAll(/<id>[^<]+#d([\d-]+)<\/id>/g)].map(([, day]) => day)).toEqual(days);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', `/${feed}`);
    await page.goto('about:blank'); // the site's own policy lets no text become markup
    const problems = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.namespaceURI;
    }, xml);
    expect(problems).toBe('http://www.w3.org/2005/Atom');
  }
});

for (const path of ['/privasi', '/en/privacy', '/aksesibilitas', '/perubahan', '/lembar-periksa']) {
  test(`${path} has no accessibility violation in any look`, async ({ page }) => {
    await page.goto(path);
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ forcedColors: null, ...media });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        JSON.stringify(media),
      ).toEqual([]);
    }
  });
}
