import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseFile, downloaded, openWithJakarta, regionalFile, toResult } from './rules-file.ts';
import { expect, test } from './watched.ts';

const code = (page: Page, way: string): Promise<string> => page.locator(`#code-${way}`).innerText();
const inside = (page: Page) => page.frameLocator('#embed-preview');

test('the preview shows the programmes of a region, and only as long as they are chosen', async ({ page }) => {
  await openWithJakarta(page);
  await expect(page.locator('#embed-rules-said')).toHaveText(
    'Bantuan DKI Jakarta: 5 program, sumbernya sampai 1 Maret 2026. Berkas siap diunduh di bawah.',
  );
  await toResult(inside(page));
  const card = inside(page).getByRole('heading', { name: 'Kartu Lansia Jakarta (KLJ)' });
  await expect(card).toBeVisible();
  await page.getByLabel('Aturan daerah', { exact: true }).selectOption('Tidak ada');
  await expect(page.locator('#embed-files')).toBeHidden();
  await toResult(inside(page));
  await expect(inside(page).getByRole('heading', { name: 'Program Keluarga Harapan (PKH)' })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('snippets lead to the files on the own server, and back to this site without rules', async ({ page }) => {
  await page.goto('/sematan');
  const before = await code(page, 'frame');
  await page.getByLabel('Aturan daerah', { exact: true }).selectOption('Bantuan Jawa Timur');
  await expect(page.locator('#embed-files')).toBeVisible();
  for (const [typed, folder, place] of [
    ['', '/', "'self'"],
    ['berkas/bansos', '/berkas/bansos/', "'self'"],
    ['https://cdn.dinsos.example/x', 'https://cdn.dinsos.example/x/', 'https://cdn.dinsos.example'],
    ['"><script>', '/&quot;&gt;&lt;script&gt;/', "'self'"],
  ] as const) {
    await page.getByLabel('Folder di server Anda').fill(typed);
    expect(await code(page, 'frame')).toContain(`<iframe src="${folder}sematan-jawa-timur.html"`);
    expect(await code(page, 'frame')).toContain(`<script defer src="${folder}sematan.js"`);
    expect(await code(page, 'own')).toContain(`<script type="module" src="${folder}bansos-jawa-timur.js"`);
    await expect(page.locator('#csp-frame')).toHaveText(`frame-src ${place}; script-src ${place}`);
    await expect(page.locator('#csp-own')).toHaveText(`script-src ${place}`);
  }
  const [folder, wrong] = [page.getByLabel('Folder di server Anda'), page.locator('#embed-folder-error')];
  for (const typed of ['http://dinsos.example', '//cdn.dinsos.example/x', 'C:\\bansos']) {
    await folder.fill(typed);
    await expect(wrong).toContainText('Alamat ini tidak bisa dipakai.');
    await expect(folder).toHaveAttribute('aria-invalid', 'true');
    expect(await code(page, 'frame')).toContain('<iframe src="/bansos/sematan-jawa-timur.html"');
  }
  for (const typed of ['https:', 'https://', 'https://d']) {
    await folder.fill(typed);
    await expect(wrong).toHaveText('');
  }
  await expect(page.locator('#code-script')).toBeHidden();
  await expect(page.getByText('Pakai berkas .js tadi sebagai assets/bansos.js.')).toBeVisible();

  await page.getByLabel('Bagian').selectOption('jadwal'); // which no region changes
  await expect(page.getByLabel('Aturan daerah', { exact: true })).toBeHidden();
  await expect(page.locator('#embed-files')).toBeHidden();
  await page.getByLabel('Bagian').selectOption('cek');
  await expect(page.locator('#embed-files')).toBeVisible();
  await page.getByLabel('Aturan daerah', { exact: true }).selectOption('Tidak ada');
  await expect(page.locator('#code-script')).toBeVisible();
  expect(await code(page, 'frame')).toBe(before);
});

test('a file with mistakes says what to put right, and gives nothing to download', async ({ page }) => {
  await openWithJakarta(page);
  await chooseFile(page, { ...regionalFile('jakarta'), teritory: '31', version: '1', programs: [{}] });
  const [said, problems] = [page.locator('#embed-rules-said'), page.locator('#embed-rules-problems li')];
  await expect(said).toHaveText(/^Ada \d+ hal yang perlu diperbaiki\. Berkas belum dibuat\.$/);
  await expect(problems.filter({ hasText: 'version' }).first()).toHaveText(
    'version: "1" bukan versi. Tulis tiga angka, misalnya 1.0.0.',
  );
  await expect(problems.filter({ hasText: 'Mungkin maksudnya "territory"?' })).toHaveCount(1);
  await expect(page.locator('#embed-files')).toBeHidden();
  await expect(page.locator('#code-script')).toBeVisible();

  const many = {
    ...regionalFile('jakarta'),
    ...Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((one) => [one, 1])),
  };
  await chooseFile(page, many);
  await expect(problems).toHaveCount(21);
  await expect(problems.last()).toHaveText('Dan 6 lagi.');
  await chooseFile(page, '{"schema": 1,');
  await expect(said).toHaveText('Berkas ini bukan JSON yang utuh. Periksa koma, kurung, dan tanda kutipnya.');
  await expect(problems).toHaveCount(0);
  await chooseFile(page, `"${' '.repeat(2_000_001)}"`);
  await expect(said).toHaveText('Berkas ini lebih dari 2 MB. Pilih berkas aturan.');
  await chooseFile(page, { ...regionalFile('jakarta'), extends: [{ id: 'national', range: '^9.0' }] });
  await expect(problems).toHaveCount(1); // what only shows beside the national catalog
  await expect(page.locator('#embed-files')).toBeHidden();
  await chooseFile(page, regionalFile('jakarta')); // put right
  await expect(page.locator('#embed-files')).toBeVisible();
  await expect(problems).toHaveCount(0);
});

test('says the mistakes in English on the English page', async ({ page }) => {
  await page.goto('/en/embed');
  await chooseFile(page, { ...regionalFile('jakarta'), version: '1' });
  await expect(page.locator('#embed-rules-problems')).toContainText('Write three numbers, such as 1.0.0.');
  await expect(page.locator('#embed-rules-said')).toHaveText('Things to put right: 1. No file was made.');
});

test('says so when the files of the release do not arrive', async ({ page }) => {
  await page.route('**/text/frame.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/sematan');
  await page.getByLabel('Aturan daerah', { exact: true }).selectOption('Bantuan DKI Jakarta');
  await expect(page.locator('#embed-rules-said')).toContainText('Aturan tidak bisa disiapkan.');
  await expect(page.locator('#embed-files')).toBeHidden();
});

test('a source of the national catalog stays with the rule that cites it', async ({ page }) => {
  const national = 'akurat25'; // which no bundle has
  const text = JSON.stringify(regionalFile('jakarta')).replaceAll('"source":"jakarta:qoo25"', `"source":"${national}"`);
  expect(text).toContain(`"source":"${national}"`);
  await page.goto('/sematan');
  await chooseFile(page, text);
  await expect(page.locator('#embed-files')).toBeVisible();
  const { text: script } = await downloaded(page, 'script');
  expect(script).toContain(`"source":"jakarta:${national}"`);
  expect(script).toContain(`"jakarta:${national}":{`);
});

test('older sources of a region say until when they reach', async ({ page }) => {
  await page.goto('/sematan');
  await page.getByLabel('Wilayah yang sudah terpilih').selectOption('31');
  await chooseFile(page, { ...regionalFile('jakarta'), evidenceUntil: '2025-12-15' });
  await toResult(inside(page));
  const card = inside(page).locator('[part~=card]', { hasText: 'Kartu Lansia Jakarta (KLJ)' });
  await card.locator('summary').first().click();
  await expect(card).toContainText('Sumber kami sampai 15 Desember 2025.');
});

for (const [path, wrong] of [
  ['/sematan', false],
  ['/en/embed', true],
] as const) {
  test(`has no accessibility violation ${wrong ? 'with mistakes' : 'with files'}: ${path}`, async ({ page }) => {
    await page.goto(path);
    await chooseFile(page, { ...regionalFile('jakarta'), ...(wrong && { version: '1', programs: [{}] }) });
    await expect(page.locator(wrong ? '#embed-rules-problems li' : '#embed-files').first()).toBeVisible();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce', ...media });
      const { violations } = await new AxeBuilder({ page }).exclude('#embed-preview').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' ')}`),
      ).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
