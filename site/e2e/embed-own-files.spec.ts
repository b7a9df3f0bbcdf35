import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { releaseAt } from '../src/lib/embed/release.ts';
import { builtFile, home, office, openOffice } from './host-page.ts';
import { chooseFile, downloaded, openWithJakarta, regionalFile, toResult } from './rules-file.ts';
import { expect, test } from './watched.ts';

// The files with regional rules inside, on a page of an office.

const code = (page: Page, way: string): Promise<string> => page.locator(`#code-${way}`).innerText();
const heightScript = builtFile('sematan', `v${releaseAt(new URL(home)).version}`, 'sematan.js');

test.use({ quiet: false }); // its requests go to the office, and are looked at here

test('the element of the file judges by the rules of Jakarta, under a policy without exceptions', async ({ page }) => {
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
