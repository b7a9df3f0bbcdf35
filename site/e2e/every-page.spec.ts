import { builtPages, checkerPages, pages } from './pages.ts';
import { expect, test } from './watched.ts';

test('no page is forgotten', () => {
  expect(builtPages()).toHaveLength(pages.length);
});

for (const path of pages) {
  test.describe(path, () => {
    test('says that it is unofficial, warns of scams and speaks one language', async ({ page }) => {
      await page.goto(path);
      const english = path.startsWith('/en');
      await expect(page.locator('html')).toHaveAttribute('lang', english ? 'en' : 'id');
      await expect(page).toHaveTitle(english ? /not an official site/ : /bukan situs resmi/);
      await expect(page.locator('h1')).toHaveCount(1);
      // The checker brings the notice and the box about scams itself, and then the page's own are not shown.
      const own = checkerPages.includes(path);
      const notice = page.locator('.notice').filter({ visible: true });
      await expect(notice).toHaveCount(1);
      await expect(notice).toContainText(english ? 'This is not a government site.' : 'Ini bukan situs pemerintah.');
      if (own) await expect(notice).toContainText('cekbansos.kemensos.go.id');
      else await expect(notice.getByRole('link')).toHaveText('cekbansos.kemensos.go.id');
      const scams = page.locator('.scam').filter({ visible: true });
      await expect(scams.getByRole('heading')).toHaveText(
        english ? /^Beware of (?:bansos|social aid) scams$/ : 'Waspada penipuan bansos',
      );
      await expect(scams.getByRole('listitem')).toHaveCount(6);
    });

    test('does not scroll sideways, from 320 px up', async ({ page }) => {
      await page.goto(path);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });

    test('stands wider spacing of letters, words and lines', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
          element.style.letterSpacing = '0.12em';
          element.style.wordSpacing = '0.16em';
          element.style.lineHeight = '1.5';
        }
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('keeps nothing on the device', async ({ page, context }) => {
      await page.goto(path);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    });

    test('has targets of 44 px that show their focus', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(path);
      const targets = page.locator('main :is(button, input, summary, .button), header a');
      const small = await targets.evaluateAll((elements) =>
        elements
          .map((element) => element.closest('label') ?? element) // a box to tick is as big as its label
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
      expect(outline).toEqual({ outlineStyle: 'solid', width: 3 });
    });
  });
}

test('an unknown address answers 404 with a way on', async ({ page }) => {
  const response = await page.goto('/nowhere');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Kode wilayah' }).click();
  await expect(page).toHaveURL('/wilayah');
});

test('the language switch leads to the same page and back', async ({ page }) => {
  for (const [from, to] of [
    ['/', '/en'],
    ['/cek', '/en/check'],
    ['/lembar-periksa', '/en/check-sheet'],
    ['/nik', '/en/nik'],
    ['/wilayah', '/en/regions'],
    ['/program', '/en/program'],
    ['/jadwal', '/en/schedule'],
    ['/desil', '/en/deciles'],
    ['/kasus', '/en/guides'],
    ['/program/pkh', '/en/program/pkh'],
    ['/istilah', '/en/glossary'],
    ['/sematan', '/en/embed'],
  ] as const) {
    await page.goto(from);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(to);
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    await expect(page).toHaveURL(from);
  }
});
