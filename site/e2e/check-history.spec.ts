import { answer, canaries, everything, goOn, openOn, screenTitle, toResult } from './check-flow.ts';
import { keptOf } from './kept.ts';
import { expect, test } from './watched.ts';

const canary = new RegExp(`\\b${canaries.age}\\b|${canaries.income}`);

test("the browser's Back leads from screen to screen, and Forward the same way, at one address", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 }); // where a screen is left from far below its heading
  await openOn(page, '/cek');
  await answer(page);
  const seen: string[] = [];
  await toResult(page, async (title) => {
    seen.push(title);
    expect((await keptOf(page)).join()).not.toMatch(canary);
    await expect(page).toHaveURL('/cek');
  });
  for (const title of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(screenTitle(page)).toHaveText(title);
    await expect(screenTitle(page)).toBeFocused();
    await expect(screenTitle(page)).toBeInViewport();
  }
  await page.goBack();
  await expect(page.locator('[id="members.0.age"]')).toHaveValue(canaries.age);
  for (const title of seen) {
    await page.goForward();
    await expect(screenTitle(page)).toHaveText(title);
  }
  await expect(page.locator('.card').first()).toBeVisible();
});

test('the button of the page and that of the browser go the same way', async ({ page }) => {
  await openOn(page, '/cek');
  await goOn(page);
  await goOn(page);
  await page.locator('[data-act=back]').click();
  await expect(screenTitle(page)).toHaveText('Data sosial');
  await page.goBack();
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
});

test('after "Hapus semua" no entry of the history brings an answer back, and Back leaves the page', async ({
  page,
}) => {
  await page.goto('/');
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page);
  await page.locator('[data-act=clear]').click();
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  await expect.poll(() => page.evaluate(() => history.state?.bansosStep)).toBe(0);
  await page.goForward();
  await page.goForward();
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  expect(await everything(page)).not.toMatch(canary);
  await page.evaluate(() => history.go(-2));
  await expect.poll(() => page.evaluate(() => history.state?.bansosStep)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('a reload in the middle begins anew, and Back comes to no screen without its answers', async ({ page }) => {
  await page.goto('/');
  await openOn(page, '/cek');
  await answer(page);
  await page.reload();
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  await expect(page.locator('#region')).toHaveValue('');
  expect(await everything(page)).not.toMatch(canary);
  await goOn(page);
  await expect(screenTitle(page)).toHaveText('Data sosial');
  await page.goBack();
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => history.state?.bansosStep)).toBe(0);
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('coming back from another page, the form is empty and goes on', async ({ page }) => {
  await openOn(page, '/cek');
  await answer(page);
  await page.goto('/jadwal');
  await page.goBack();
  await expect(screenTitle(page)).toHaveText('Tempat tinggal');
  expect(await everything(page)).not.toMatch(canary);
  await goOn(page);
  await expect(screenTitle(page)).toHaveText('Data sosial');
});

test('printed before there is a result, the page says so, where a blank sheet is, and no answer', async ({ page }) => {
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page, async (title) => {
    if (title === 'Hasil perkiraan') return;
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.on-screen')).toBeHidden();
    const printed = await page.locator('.sheet').innerText();
    expect(printed).toContain('Ini bukan situs pemerintah.');
    expect(printed).toContain('Perkiraan bansos untuk keluarga Anda');
    expect(printed).toMatch(/Belum ada hasil untuk dicetak\..* http:\/\/\S+\/lembar-periksa/);
    expect(printed).not.toMatch(canary);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
  });
});
