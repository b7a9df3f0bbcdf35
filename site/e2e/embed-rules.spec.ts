import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { releaseAt } from '../src/lib/embed/release.ts';
import { builtFile, home, office, openOffice } from './host-page.ts';
import { chooseFile, downloaded, regionalFile, toResult } from './rules-file.ts';
import { expect, test } from './watched.ts';

const code = (page: Page, way: string): Promise<string> => page.locator(`#code-${way}`).innerText();
const inside = (page: Page) => page.frameLocator('#embed-preview');
const heightScript = builtFile('sematan', `v${releaseAt(new URL(home)).version}`, 'sematan.js');

/** The page with the rules of Jakarta chosen, for people who live there. */
async function openWithJakarta(page: Page): Promise<void> {
  await page.goto('/sematan');
  await page.getByLabel('Wilayah yang sudah terpilih').selectOption('31');
  await page.getByLabel('Aturan daerah', { exact: true }).selectOption('Bantuan DKI Jakarta');
  await expect(page.locator('#embed-files')).toBeVisible();
}

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

test.describe('on a page of an office', () => {
  test.use({ quiet: false }); // its requests go to the office, and are looked at here

  test('the element of the file judges by the rules of Jakarta, under a policy without exceptions', async ({
    page,
  }) => {
    await openWithJakarta(page);
    const [markup, file] = [await code(page, 'own'), await downloaded(page, 'script')];
    expect(file.name).toBe('bansos-jakarta.js');
    const hash = createHash('sha384').update(file.text).digest('base64');
    expect(markup).toContain(`src="/bansos/bansos-jakarta.js"\n  integrity="sha384-${hash}"`);
    const policy = "default-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
    const seen = await openOffice(page, markup, policy, { '/bansos/bansos-jakarta.js': file.text });
    await toResult(page);
    const card = page.locator('bansos-cek [part~=card]', { hasText: 'Kartu Lansia Jakarta (KLJ)' });
    await expect(card).toContainText('Ditentukan petugas');
    await card.locator('summary').first().click();
    await card.locator('.reasons summary').first().click();
    await expect(card).toContainText(/\((?:Suara Indo News|Tirto|Liputan6|Tentang Kita|qoo10\.co\.id|detikcom)/);
    expect(seen.console).toEqual([]);
    expect(seen.requests.filter((url) => /^https?:/.test(url))).toEqual([
      `${office}/`,
      `${office}/bansos/bansos-jakarta.js`,
    ]);
  });

  test('a changed file is refused', async ({ page }) => {
    await openWithJakarta(page);
    const [markup, { text }] = [await code(page, 'own'), await downloaded(page, 'script')];
    const changed = text.replace('Kartu Lansia Jakarta', 'Kartu Lansia Jokorto');
    expect(changed).not.toBe(text);
    const seen = await openOffice(page, markup, "default-src 'self'; img-src data:", {
      '/bansos/bansos-jakarta.js': changed,
    });
    await expect.poll(() => seen.console.join()).toMatch(/integrity/);
    await expect(page.getByRole('link', { name: 'Cek status resmi bansos' })).toBeVisible();
  });

  test('the frame of the file does so too, with no origin and one script that its policy knows', async ({ page }) => {
    await openWithJakarta(page);
    const [markup, file] = [await code(page, 'frame'), await downloaded(page, 'frame')];
    expect(file.name).toBe('sematan-jakarta.html');
    const policy = "default-src 'self'; img-src data:; style-src-attr 'unsafe-inline'";
    const sandboxed = markup.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');
    const seen = await openOffice(page, sandboxed, policy, {
      '/bansos/sematan-jakarta.html': file.text,
      '/bansos/sematan.js': heightScript,
    });
    const frame = page.frameLocator('iframe');
    await toResult(frame);
    await expect(frame.getByRole('heading', { name: 'Kartu Lansia Jakarta (KLJ)' })).toBeVisible();
    expect(await page.frames()[1]?.evaluate(() => self.origin)).toBe('null');
    expect(seen.console).toEqual([]);
    expect(seen.requests.filter((url) => /^https?:/.test(url)).toSorted()).toEqual([
      `${office}/`,
      `${office}/bansos/sematan-jakarta.html`,
      `${office}/bansos/sematan.js`,
    ]);
    expect(file.text.match(/<script/g)).toHaveLength(1);
    expect(file.text.match(/sha256-/g)).toHaveLength(2);
  });

  test('what a catalog says is text, whatever it looks like', async ({ page }) => {
    const nasty = `</script><script>alert(1)</script><!--<script>]]>&amp;$&$1\u2028\u2029'"\\\`\${x}\u0000é𝄞`;
    const file = regionalFile('jakarta') as { programs: { name: { id: string } }[]; name: { id: string } };
    file.name.id = nasty;
    for (const program of file.programs) program.name.id = nasty;
    await page.goto('/sematan');
    await page.getByLabel('Wilayah yang sudah terpilih').selectOption('31');
    await chooseFile(page, file);
    await expect(page.locator('#embed-files')).toBeVisible();
    expect(await page.locator('#embed-rules-said').textContent()).toContain(nasty);
    const files = { script: await downloaded(page, 'script'), frame: await downloaded(page, 'frame') };
    const markup = `${await code(page, 'own')}${await code(page, 'frame')}`;
    const policy = "default-src 'self'; img-src data:; style-src-attr 'unsafe-inline'";
    const seen = await openOffice(page, markup, policy, {
      '/bansos/bansos-jakarta.js': files.script.text,
      '/bansos/sematan-jakarta.html': files.frame.text,
      '/bansos/sematan.js': heightScript,
    });
    for (const place of [page, page.frameLocator('iframe')]) {
      await toResult(place);
      const title = place.locator('bansos-cek [part~=card] h4').filter({ hasText: '<!--<script>' }).first();
      expect(await title.textContent()).toContain(nasty);
    }
    expect(seen.console).toEqual([]);
  });
});
