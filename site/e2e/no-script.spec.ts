import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without scripts the NIK page explains, and offers no field that cannot work', async ({ page }) => {
  await page.goto('/nik');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('#nik')).toBeHidden();
  await expect(page.getByText('Untuk perempuan, tanggal ditambah 40.')).toBeVisible();
  await expect(page.getByText('Bukan bukti bahwa pemiliknya menerima bansos.')).toBeVisible();
});

test('without scripts every province, regency and retired regency can be read', async ({ page }) => {
  await page.goto('/wilayah');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('#search')).toBeHidden();
  await expect(page.locator('.provinces details')).toHaveCount(38);
  await expect(page.locator('.provinces tbody tr')).toHaveCount(514);
  await expect(page.locator('.retired-list tbody tr')).toHaveCount(36);
  await page.locator('summary').filter({ hasText: 'Jawa Barat' }).click();
  await expect(page.getByRole('row', { name: '32.04 Kabupaten Bandung', exact: true })).toBeVisible();
});

test('a programme needs no script: criteria, amounts, history and sources can be read', async ({ page }) => {
  await page.goto('/program/pkh');
  await expect(page.locator('script[src]')).toHaveCount(0);
  await expect(page.locator('.reach')).toHaveText(/^Sumber aturan di sini sampai \d+ \p{L}+ \d{4}\. Setelah itu/u);
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'Isi halaman',
    'Siapa',
    'Berapa',
    'Kapan',
    'Cara',
    'Dokumen',
  ]);
  await expect(page.getByRole('rowheader', { name: 'Murid SD' }).first()).toBeVisible();
  await page.locator('.older:has(.history) summary').click();
  await expect(page.locator('.older .history > li').last()).toBeVisible();
});

test('the schedule needs no script: picture, months, stages and status words can be read', async ({ page }) => {
  await page.goto('/jadwal');
  await expect(page.locator('#filter')).toBeHidden();
  await expect(page.locator('#lookup-form')).toBeHidden();
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('img', { name: /^Program Keluarga Harapan \(PKH\) 2026\. Tahap 1:/ })).toBeVisible();
  await page.getByRole('link', { name: 'Program Sembako (BPNT)' }).first().click();
  await expect(page).toHaveURL('/jadwal#sembako');
  await page.locator('summary').filter({ hasText: 'Tahap sebelumnya' }).first().click();
  await expect(page.locator('#pkh-2025-2')).toContainText('28 Mei 2025');
  await page.locator('summary').filter({ hasText: 'Tertahan' }).click();
  await expect(page.getByRole('heading', { name: 'Gagal cek rekening' })).toBeVisible();
});

test('the start page never needs a script', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('script')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'Periksa susunan NIK' })).toBeVisible();
});
