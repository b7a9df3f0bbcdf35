import { expect, test } from './watched.ts';

test.beforeEach(({ page }) => page.goto('/wilayah').then(() => {}));

for (const [typed, code, said] of [
  ['jogja', '34', 'Daerah Istimewa Yogyakarta'],
  ['kab. bdg barat', '32.17', 'Kabupaten Bandung Barat'],
  ['32.04', '32.04', 'Kabupaten Bandung'],
  ['320411', '32.04.11', 'Katapang'],
  ['91.01', '91.01', 'Sekarang: Kabupaten Merauke, Papua Selatan (93.01).'],
  ['toba samosir', '12.12', 'Toba Samosir'],
] as const) {
  test(`"${typed}" finds ${code}`, async ({ page, record }) => {
    const asked = record.requests.length;
    await page.getByLabel('Nama atau kode wilayah').fill(typed);
    const first = page.locator('#search-results > li').first();
    await expect(first.getByRole('button').first()).toHaveText(code);
    await expect(first).toContainText(said);
    expect(record.requests.slice(asked), 'requests while searching').toEqual([]);
    await expect(page).toHaveURL('/wilayah');
  });
}

test('search, districts, copying and clearing work by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Nama atau kode wilayah').focus();
  await page.keyboard.type('kabupaten bandung');
  await expect(page.locator('#search-status')).toContainText('hasil');
  for (const _ of ['search', 'clear', 'first result']) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Salin kode 32.04', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#copy-status')).toHaveText('Kode 32.04 disalin.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('32.04');
  await page.keyboard.press('Tab');
  const toggle = page.locator('.link-button').first();
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Space');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#search-results .districts').first().getByRole('listitem')).toHaveCount(31);
  await page.locator('form button[type=reset]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Nama atau kode wilayah')).toBeFocused();
  await expect(page.locator('#search-results > li')).toHaveCount(0);
});

test('nothing found is said, with a way on', async ({ page }) => {
  await page.getByLabel('Nama atau kode wilayah').fill('xqzxqzxqz');
  await expect(page.locator('#search-status')).toHaveText(/Tidak ada yang cocok/);
});

test('the districts of a regency stand under it, old codes too', async ({ page }) => {
  await page.locator('summary').filter({ hasText: 'Aceh' }).first().click();
  await page.getByRole('button', { name: 'Kecamatan di Kabupaten Aceh Tengah', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Kabupaten Aceh Tengah' });
  await expect(row.locator('.districts > li').first()).toContainText('11.04.01');
  await row.locator('summary').click();
  await expect(row.locator('details li')).toHaveCount(7);
  await expect(row.locator('details li').first()).toContainText(
    'Sekarang: Bukit, Kabupaten Bener Meriah, Aceh (11.17.05).',
  );
});

test('a tile opens its province', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const tiles = page.locator('.tiles a');
  await expect(tiles).toHaveCount(38);
  const boxes = await tiles.evaluateAll((links) =>
    links.map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { place: `${Math.round(x)}/${Math.round(y)}`, width: Math.round(width), height: Math.round(height) };
    }),
  );
  expect(new Set(boxes.map(({ place }) => place)).size).toBe(38);
  expect(boxes.every(({ width, height }) => Math.abs(width - height) <= 1 && width >= 44)).toBe(true);
  await page.getByRole('link', { name: /Jawa Barat/ }).click();
  await expect(page.getByRole('button', { name: 'Salin kode 32.04', exact: true })).toBeVisible();
});

test('a refused clipboard is said', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByLabel('Nama atau kode wilayah').fill('3204');
  await page.getByRole('button', { name: 'Salin kode 32.04', exact: true }).click();
  await expect(page.locator('#copy-status')).toContainText('Tidak bisa menyalin');
});
