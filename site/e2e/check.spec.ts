import type { Page } from '@playwright/test';
import { answer, goOn, openOn, screenTitle, toResult } from './check-flow.ts';
import { expect, test } from './watched.ts';

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    const there = await page.evaluate((wanted) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.matches(wanted);
    }, selector);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached with the Tab key`);
}

test('the whole check goes by keyboard only, with the focus on the heading of each screen', async ({ page }) => {
  await openOn(page, '/cek');
  await tabTo(page, '#region');
  await page.keyboard.type('Jawa Barat');
  await tabTo(page, '#region-regency');
  await page.keyboard.type('Kota Bandung');
  await tabTo(page, '[data-act=next]');
  await page.keyboard.press('Enter');
  await expect(screenTitle(page)).toBeFocused();
  await tabTo(page, 'input[name=registered]');
  await page.keyboard.press('Space');
  await tabTo(page, '#decile');
  await page.keyboard.press('3');
  const seen: string[] = [];
  for (let screen = 0; screen < 12; screen++) {
    seen.push((await screenTitle(page).textContent())?.trim() ?? '');
    if (seen.at(-1) === 'Hasil perkiraan') break;
    if (await page.locator('#members').isVisible()) {
      await tabTo(page, '#members');
      await page.keyboard.press('1');
      await tabTo(page, '[id="members.0.age"]');
      await page.keyboard.type('70');
    }
    await tabTo(page, '[data-act=next]');
    await page.keyboard.press('Enter');
    await expect(screenTitle(page)).toBeFocused();
  }
  expect(seen.length).toBeLessThanOrEqual(10); // eight with questions, the answers, the result
  expect(seen).toContain('Periksa jawaban');
  expect(seen.at(-1)).toBe('Hasil perkiraan');
  await expect(page.locator('bansos-cek')).toContainText('Program Keluarga Harapan (PKH)');
  await tabTo(page, '[data-export=share]');
  await tabTo(page, '[data-act=clear]');
  await page.keyboard.press('Enter');
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  await expect(screenTitle(page)).toBeFocused();
});

test('answers can be changed from the list of answers, and each screen leads back', async ({ page }) => {
  await openOn(page, '/en/check');
  await answer(page);
  await toResult(page, async (title) => {
    if (title !== 'Check your answers') return;
    await page.locator('[data-step=data]').click();
    await expect(page.locator('#decile')).toHaveValue('7');
    await page.locator('#decile').selectOption('8'); // of which nothing else would be asked
    await goOn(page);
    await expect(page.locator('[data-step=data]')).toBeFocused();
    await expect(page.locator('.review', { has: page.locator('[data-step=data]') })).toContainText('8');
  });
  await expect(page.locator('bansos-cek')).toContainText('Staple Food Programme (Sembako, BPNT)');
});

test('a screen reader hears the result once, and the three facts stand apart', async ({ page }) => {
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page);
  const status = page.locator('bansos-cek').getByRole('status').first();
  await expect(status).toContainText('Cocok dengan syarat tertulis:');
  const card = page.locator('.card').first();
  for (const fact of ['Cocok dengan syarat', 'Terdaftar', 'Sudah cair']) await expect(card).toContainText(fact);
});

test('on a phone the way to the check is in sight at once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Cek perkiraan tanpa NIK' })).toBeInViewport();
});

test('going away and coming back finds no answers', async ({ page }) => {
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page);
  await page.locator('.on-paper a').click();
  await expect(page).toHaveURL('/lembar-periksa');
  await page.goBack();
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  await expect(page.locator('#region')).toHaveValue('');
  await page.goForward();
  await page.goBack();
  await expect(page.locator('#region')).toHaveValue('');
});

test('before anything is typed it is said that leaving empties the check; what leaves it alone opens beside it', async ({
  page,
  context,
}) => {
  for (const [path, said] of [
    ['/en/check', /^Closing, reloading or leaving this page empties all answers/],
    ['/cek', /^Menutup, memuat ulang, atau meninggalkan halaman ini mengosongkan semua isian/],
  ] as const) {
    await openOn(page, path);
    const words = page.locator('main > p').filter({ hasText: said });
    await expect(words).toBeVisible();
    expect(
      await words.evaluate((one) => one.compareDocumentPosition(document.querySelector('bansos-cek') ?? one)),
    ).toBe(
      4, // the check follows
    );
  }
  await answer(page);
  await toResult(page);
  for (const [name, url] of [
    ['Bila ada masalah', /\/kasus$/],
    ['Jadwal bansos', /\/jadwal$/],
  ] as const) {
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('.next-tab').getByRole('link', { name }).click(),
    ]);
    await expect(beside).toHaveURL(url);
    expect(await beside.evaluate(() => window.opener)).toBeNull();
    await beside.close();
    await expect(page.locator('.card').first()).toBeVisible();
  }
});

test('the result is printed on one or two sheets, without answers', async ({ page }) => {
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(1);
  expect(sheets.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toContainText('Bukan surat resmi');
  await expect(page.locator('.form').filter({ visible: true })).toHaveCount(0);
});

for (const path of ['/lembar-periksa', '/en/check-sheet']) {
  test(`${path} fits on two sheets of paper`, async ({ page }) => {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet-head')).toBeVisible();
    await expect(page.locator('.scam')).toBeVisible();
    await expect(page.locator('.not-on-paper').filter({ visible: true })).toHaveCount(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, quiet: false });

  test('the blank sheet stands in place of the questions', async ({ page }) => {
    await page.goto('/cek');
    await expect(page.locator('noscript p').first()).toContainText('Alat di halaman ini butuh JavaScript.');
    await expect(page.locator('noscript #criteria')).toBeVisible();
    await expect(page.locator('noscript h3').filter({ visible: true }).last()).toContainText('dikecualikan');
    await expect(page.locator('noscript .sheet-programs h3')).toContainText(['Program Sembako (BPNT)']);
    await expect(page.locator('bansos-cek .needs-script')).toBeHidden();
    await expect(page.locator('.notice')).toBeVisible();
    await expect(page.locator('.scam')).toBeVisible();
  });
});
