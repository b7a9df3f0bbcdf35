import { generateNik } from '@bansos-kit/core/nik';
import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

/** Presses Tab until an element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

const part = (page: Page, name: string) => page.locator(`#nik-result .anatomy .part-${name}`);

test.beforeEach(({ page }) => page.goto('/nik').then(() => {}));

test('the whole check works by keyboard', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, '#nik');
  await page.keyboard.type(generateNik({ region: '320411', birthDate: '1990-12-21', sex: 'female' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Susunan NIK wajar' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#nik-clear')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('#nik')).toBeFocused();
  await expect(page.locator('#nik-result')).toBeHidden();
});

test('each part says what it means', async ({ page }) => {
  await page
    .locator('#nik')
    .fill(generateNik({ region: '320411', birthDate: '1990-12-21', sex: 'female', serial: '9001' }));
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(part(page, 'province')).toContainText('Jawa Barat');
  await expect(part(page, 'regency')).toContainText('Kabupaten Bandung');
  await expect(part(page, 'district')).toContainText('Katapang');
  await expect(part(page, 'date')).toContainText('21 Desember 1990');
  await expect(part(page, 'date')).toContainText('61 − 40 = 21');
  await expect(part(page, 'serial')).toContainText('9001');
  await expect(page.locator('#nik-result')).toContainText('Ini bukan bukti bahwa NIK terdaftar');
});

test('a year that can be of two centuries is told as two dates', async ({ page }) => {
  await page.locator('#nik').fill(generateNik({ region: '320411', birthDate: '2015-03-09', sex: 'male' }));
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(part(page, 'date')).toContainText('9 Maret 2015');
  await expect(part(page, 'date')).toContainText('9 Maret 1915');
});

test('a retired code keeps its name, its decree and its place of today, and remains valid', async ({ page }) => {
  await page.locator('#nik').fill(generateNik({ region: '910101' }));
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.getByRole('heading', { name: 'Susunan NIK wajar' })).toBeVisible();
  await expect(page.locator('#nik-result')).toContainText('NIK dengan kode lama tetap berlaku.');
  await expect(part(page, 'district')).toContainText('Merauke (kode lama 91.01.01)');
  await expect(part(page, 'district')).toContainText('Papua Selatan (93.01.01)');
  await expect(part(page, 'district')).toContainText('100.1.1-6117 Tahun 2022');
});

test('a retired code without a known name gets none', async ({ page }) => {
  await page.locator('#nik').fill(generateNik({ region: '740308' }));
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(part(page, 'district')).toContainText('Nama tidak diketahui (kode lama 74.03.08)');
  await expect(part(page, 'district')).toContainText('tidak ada sumber yang menyebut namanya');
});

test('an unknown district is odd, never invalid', async ({ page }) => {
  await page.locator('#nik').fill(generateNik({ region: '320499' }));
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.getByRole('heading', { name: 'tetapi mungkin benar' })).toBeVisible();
  await expect(part(page, 'district')).toContainText('Kode 32.04.99 tidak ada di daftar kami');
});

for (const [what, input, said] of [
  ['nothing', '', 'Isi NIK, atau pakai contoh buatan.'],
  ['a short number', '320411', 'kurang 10'],
  ['a long number', '3204116112909001123', 'lebih 3'],
  ['an impossible date', '3204119913909001', 'bukan tanggal yang mungkin'],
  ['letters', '32O4116112909001', 'hanya berisi angka'],
] as const) {
  test(`${what} leads to a summary with the focus, and from there to the field`, async ({ page }) => {
    await page.locator('#nik').fill(input);
    await page.keyboard.press('Enter');
    const summary = page.locator('#nik-errors');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(said);
    await expect(page.locator('#nik')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#nik')).toHaveAccessibleDescription(new RegExp(said));
    await expect(page.locator('#nik')).toHaveValue(input);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#nik')).toBeFocused();
    await expect(page).toHaveURL('/nik');
  });
}

test('a letter in place of a digit gets a hint', async ({ page }) => {
  await page.locator('#nik').fill('32O4116112909001');
  await page.keyboard.press('Enter');
  await expect(page.locator('#nik-hints')).toContainText('mirip angka');
});

test('the field keeps what was typed; the read-out groups it and the count rests before it speaks', async ({
  page,
}) => {
  const field = page.locator('#nik');
  await field.pressSequentially('NIK: 3204.1161');
  await expect(field).toHaveValue('NIK: 3204.1161');
  await expect(page.locator('#nik-read-out')).toHaveText('320411 61');
  await expect(page.locator('#nik-live')).toBeEmpty();
  await expect(page.locator('#nik-live')).toHaveText('8 dari 16 angka', { timeout: 3000 });
  await field.pressSequentially('12909001');
  await expect(page.locator('#nik-live')).toHaveText('16 dari 16 angka. Lengkap.', { timeout: 500 });
});

test('leaving a full number that cannot be gives a soft word, and takes no focus', async ({ page }) => {
  await page.locator('#nik').fill('3204119913909001');
  await page.keyboard.press('Tab');
  await expect(page.locator('#nik-error')).toContainText('bukan tanggal yang mungkin');
  await expect(page.locator('#nik-check')).toBeFocused();
  await expect(page.locator('#nik-errors')).toBeHidden();
  await page.locator('#nik').fill('320411');
  await expect(page.locator('#nik-error')).toBeHidden();
});

test('afterwards only the last four digits show, until asked', async ({ page }) => {
  const nik = generateNik({ serial: '9876' });
  await page.locator('#nik').fill(nik);
  await page.keyboard.press('Enter');
  await expect(page.locator('#nik')).toBeHidden();
  await expect(page.locator('#nik-masked')).toHaveText('•••• •••• •••• 9876');
  await expect(page.locator('#nik-full')).toBeEmpty();
  const show = page.getByRole('button', { name: 'Tampilkan' });
  await show.click();
  await expect(page.locator('#nik-full')).toHaveText(`${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}`);
  await expect(page.locator('#nik-masked')).toBeHidden();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await show.click();
  await expect(page.locator('#nik-full')).toBeEmpty();
  await page.getByRole('button', { name: 'Ubah' }).click();
  await expect(page.locator('#nik')).toHaveValue(nik);
});

test('the example says that it is made up, and a typed number does not', async ({ page }) => {
  await page.getByRole('button', { name: 'Pakai contoh buatan' }).click();
  await expect(page.locator('.verdict')).toContainText('contoh buatan');
  await page.getByRole('button', { name: 'Ubah' }).click();
  await page.locator('#nik').fill(generateNik());
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toBeVisible();
  await expect(page.locator('.verdict')).not.toContainText('contoh buatan');
});

test('on paper stand the last four digits only', async ({ page }) => {
  await page
    .locator('#nik')
    .fill(generateNik({ region: '320411', birthDate: '1990-12-21', sex: 'female', serial: '9001' }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Bukan surat resmi')).toBeVisible();
  const paper = await page.locator('.tool').innerText();
  expect(paper).toContain('9001');
  expect(paper).toContain('Susunan NIK wajar');
  expect(paper).not.toContain('1990');
  expect(paper.replace(/\D/g, '')).not.toContain('611290');
});
