import { generateNik } from '@bansos-kit/core/nik';
import { keptOf } from './kept.ts';
import { expect, test } from './watched.ts';

// A number made afresh in each run, so that finding it anywhere means that it leaked in this run.
const canary = generateNik({ birthDate: '1987-10-23' });
const forms = [
  canary,
  `${canary.slice(0, 6)} ${canary.slice(6, 12)} ${canary.slice(12)}`,
  canary.slice(0, 12),
  '23 Oktober 1987',
];

test('a number typed into the page is nowhere but in the page, and nowhere at all once cleared', async ({
  page,
  record,
}) => {
  await page.goto('/nik', { waitUntil: 'load' });
  const asked = record.requests.length;
  await page.locator('#nik').pressSequentially(canary);
  await page.keyboard.press('Enter');
  await expect(page.locator('#nik-result')).toContainText('23 Oktober 1987');
  await page.getByRole('button', { name: 'Tampilkan' }).click();

  expect(record.requests.slice(asked), 'requests after load').toEqual([]);
  const attributes = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [...element.attributes].map(({ value }) => value))
      .join('\n'),
  );
  const traces = [...(await keptOf(page)), attributes, ...record.requests, ...record.console];
  for (const form of forms) expect(traces.filter((text) => text.includes(form))).toEqual([]);

  await page.getByRole('button', { name: 'Hapus semua isian' }).click();
  await expect(page.locator('#nik')).toHaveValue('');
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  for (const form of forms) expect(html).not.toContain(form);
  expect(record.requests.slice(asked), 'requests after load').toEqual([]);
});

test('going away and coming back finds an empty page', async ({ page }) => {
  await page.goto('/nik');
  await page.locator('#nik').fill(canary);
  await page.keyboard.press('Enter');
  await expect(page.locator('#nik-result')).toBeVisible();
  await page.getByRole('link', { name: 'Kode wilayah' }).click();
  await expect(page).toHaveURL('/wilayah');
  await page.goBack();
  await expect(page.locator('#nik')).toHaveValue('');
  await expect(page.locator('#nik-result')).toBeHidden();
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  for (const form of forms) expect(html).not.toContain(form);
});

test('leaving clears the page even where the browser keeps it in memory', async ({ page }) => {
  await page.goto('/nik');
  await page.locator('#nik').fill(canary);
  await page.keyboard.press('Enter');
  await expect(page.locator('#nik-result')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('#nik')).toHaveValue('');
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  for (const form of forms) expect(html).not.toContain(form);
});

test('the check works in airplane mode', async ({ page, context }) => {
  await page.goto('/nik', { waitUntil: 'load' });
  await context.setOffline(true);
  await page.locator('#nik').fill(canary);
  await page.keyboard.press('Enter');
  await expect(page.locator('#nik-result')).toContainText('23 Oktober 1987');
});
