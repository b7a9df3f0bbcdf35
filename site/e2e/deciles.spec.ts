import AxeBuilder from '@axe-core/playwright';
import { provinces } from '@bansos-kit/core/regions';
import { decileMeaning, povertyLine, programsForDecile, spendingClass } from '@bansos-kit/core/welfare';
import { test as plain } from '@playwright/test';
import { parseAmount } from '../src/lib/deciles/amount.ts';
import { spans } from '../src/lib/deciles/spans.ts';
import { rulesDate as asOf } from '../src/lib/programs/catalog.ts';
import { keptOf } from './kept.ts';
import { expect, test } from './watched.ts';

const written = (sum: number): string => `Rp${sum.toLocaleString('id-ID')}`;
/** An amount that nothing else on the page can hold. */
const canary = 7_313_731;

for (const path of ['/desil', '/en/deciles']) {
  test(`${path}: ten rungs, the highest first, and no violation in any look`, async ({ page }) => {
    await page.goto(path);
    const rungs = page.locator('.rung');
    await expect(rungs).toHaveCount(10);
    await expect(rungs.first().locator('.number')).toHaveText('10');
    await expect(rungs.last().locator('.number')).toHaveText('1');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: null, ...media });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 90)}`)).toEqual([]);
    }
  });
}

test('a programme stands on the rungs that its own criteria name, and on no other', async ({ page }) => {
  await page.goto('/desil');
  for (let decile = 1; decile <= 10; decile++) {
    const found = programsForDecile(decile, { asOf });
    if (found.kind !== 'by-decile') throw new Error('expected an answer by decile');
    const links = (match: string) =>
      found.asking.filter((one) => one.match === match).map(({ program }) => `/program/${program}`);
    const hrefs = (selector: string) =>
      page.locator(`#d${decile} ${selector}`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(await hrefs('.chip:not(.maybe)'), `decile ${decile}`).toEqual(links('meets'));
    expect(await hrefs('.chip.maybe'), `decile ${decile}`).toEqual(links('only-if'));
  }
});

test('the table says in words what the cells show, with a source for each programme', async ({ page }) => {
  await page.goto('/desil');
  const row = page.locator('.asked-table tr').filter({ hasText: 'Program Keluarga Harapan' });
  await expect(row.locator('td')).toHaveText([/1–4/, /tidak ada/, /5–10/]);
  await expect(row.locator('rect.meets')).toHaveCount(4);
  const whys = page.locator('.asked-table .why');
  for (const why of await whys.all()) await expect(why.locator('a.ref').first()).toBeVisible();
  await expect(page.locator('.summary')).toContainText('Desil yang cocok itu perlu, tetapi belum cukup.');
});

test('every value that the official site prints is explained', async ({ page }) => {
  await page.goto('/desil');
  const prints = await page.locator('.site-values .print').allTextContents();
  expect(prints).toEqual(decileMeaning().siteValues.values);
  await page.locator('.site-values').getByRole('link', { name: 'Belum ada desil' }).click();
  await expect(page).toHaveURL('/kasus/belum-ada-desil');
});

test('the lines are those of the library, and a province of another survey says so', async ({ page }) => {
  await page.goto('/desil');
  await expect(page.locator('.nation .figure b')).toHaveText(written(povertyLine({ asOf })?.rupiah ?? 0));
  await page.getByText('Garis tiap provinsi').click();
  const rows = page.locator('.lines details').first().locator('tbody tr');
  await expect(rows).toHaveCount(provinces().length);
  const lines = provinces().map(({ code }) => povertyLine({ asOf, province: code }));
  expect(await rows.locator('td:nth-child(2)').allTextContents()).toEqual(
    lines.map((line) => written(line?.rupiah ?? 0)),
  );
  const lampung = rows.filter({ hasText: 'Lampung' });
  await expect(lampung, 'an unknown share is not a dash').toContainText('tidak tercatat');
  await expect(lampung, 'a day that is a guess says so').toContainText('terbit paling lambat');
  const periods = new Set(lines.map((line) => line?.period));
  expect(periods.size, 'a case to look at').toBeGreaterThan(1);
  await expect(rows.filter({ hasText: 'Survei' })).toHaveCount(
    lines.filter((line) => line?.period !== '2025-09').length,
  );
});

async function fill(
  page: import('@playwright/test').Page,
  amount: string,
  persons: string,
  province = '',
): Promise<void> {
  await page.getByLabel('Pengeluaran keluarga sebulan').fill(amount);
  await page.getByLabel('Jumlah orang').fill(persons);
  await page.getByLabel('Provinsi').selectOption(province);
  await page.getByRole('button', { name: 'Hitung' }).click();
}

test('the folded tables fit the narrowest phone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/desil');
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a class of spending is worked out by the line of the province', async ({ page }) => {
  await page.goto('/desil');
  await fill(page, 'Rp2.800.000', '4', '32');
  const expected = spendingClass(700_000, { asOf, province: '32' });
  await expect(page.locator('#spending-verdict')).toHaveText(`Kelas pengeluaran: ${expected?.class.name.id}`);
  await expect(page.locator('#spending-verdict')).toBeFocused();
  const result = page.locator('#spending-result');
  await expect(result).toContainText('Rp700.000 per orang sebulan.');
  await expect(result).toContainText('1,21 kali garis kemiskinan Jawa Barat.');
  await expect(result).toContainText(written(expected?.line.rupiah ?? 0));
  await expect(result).toContainText('Kelas ini bukan desil, dan tidak menentukan bantuan.');
  await page.getByLabel('Jumlah orang').fill('5');
  await expect(result, 'an answer to what is no longer asked').toBeHidden();
  const { violations } = await new AxeBuilder({ page }).include('#spending-form').analyze();
  expect(violations).toEqual([]);
});

test('what cannot be read is not guessed at', async ({ page }) => {
  await page.goto('/desil');
  await fill(page, '2,8 juta', '0');
  await expect(page.locator('#spending-amount-error')).toContainText('misalnya 2.800.000');
  await expect(page.locator('#spending-persons-error')).toBeVisible();
  await expect(page.getByLabel('Pengeluaran keluarga sebulan')).toBeFocused();
  await expect(page.getByLabel('Pengeluaran keluarga sebulan')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#spending-result')).toBeHidden();
  const { violations } = await new AxeBuilder({ page }).include('#spending-form').analyze();
  expect(violations).toEqual([]);
});

test('what is typed is nowhere but in the page, and nowhere at all once cleared', async ({ page, context, record }) => {
  await page.goto('/desil', { waitUntil: 'load' });
  const asked = record.requests.length;
  await context.setOffline(true);
  await fill(page, String(canary), '1');
  await expect(page.locator('#spending-result')).toContainText(written(canary));
  expect(record.requests.slice(asked), 'requests after load').toEqual([]);
  await expect(page).toHaveURL('/desil');
  const attributes = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ value }) => value)),
  );
  const traces = [...attributes, ...(await keptOf(page))];
  expect(traces.filter((text) => text.includes(String(canary)) || text.includes('7.313.731'))).toEqual([]);
  await page.getByRole('button', { name: 'Hapus isian' }).click();
  await expect(page.getByLabel('Pengeluaran keluarga sebulan')).toHaveValue('');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('7.313.731');
  await fill(page, String(canary), '1');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.getByLabel('Pengeluaran keluarga sebulan')).toHaveValue('');
  await expect(page.locator('#spending-result')).toBeHidden();
});

test('the English page speaks English in its answer too', async ({ page }) => {
  await page.goto('/en/deciles');
  await page.getByLabel('Family spending').fill('400000');
  await page.getByLabel('How many people').fill('1');
  await page.getByRole('button', { name: 'Work out' }).click();
  await expect(page.locator('#spending-result')).toContainText('Class of spending: Poor');
  await expect(page.locator('#spending-result')).toContainText('This class is no decile');
});

test('on paper stand the tables that are folded on the screen', async ({ page }) => {
  await page.goto('/desil');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.lines').getByRole('row').filter({ hasText: 'Papua Barat Daya' })).toBeVisible();
  await expect(page.locator('#spending-form')).toBeHidden();
});

plain.describe('without scripts', () => {
  plain.use({ javaScriptEnabled: false });
  plain('everything but the form can be read', async ({ page }) => {
    await page.goto('/desil');
    await expect(page.locator('#spending-form')).toBeHidden();
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('.classes tbody tr')).toHaveCount(5);
    await page.getByText('Garis tiap provinsi').click();
    await expect(page.getByRole('row').filter({ hasText: 'Papua Barat Daya' })).toBeVisible();
  });
});

test('amounts are read as they are written, or not at all', () => {
  for (const text of [
    '2800000',
    '2.800.000',
    '2,800,000',
    '2 800 000',
    'Rp 2.800.000',
    'rp2.800.000,00',
    'Rp2.800.000,-',
  ])
    expect(parseAmount(text), text).toBe(2_800_000);
  for (const text of ['', 'Rp', '2,8', '2.80', '2.800.00', '-5', '2,8 juta', '1e6', '2.800,000', '1.2.3'])
    expect(parseAmount(text), text).toBeUndefined();
  expect(spans([1, 2, 3, 5, 9, 10])).toEqual([
    [1, 3],
    [5, 5],
    [9, 10],
  ]);
});
