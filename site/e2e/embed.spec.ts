import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { releaseAt } from '../src/lib/embed/release.ts';
import { ways } from '../src/lib/embed/snippets.ts';
import { builtFile, home, openOffice } from './host-page.ts';
import { expect, test } from './watched.ts';

const { version } = releaseAt(new URL(home));
const code = (page: Page, way: string): Promise<string> => page.locator(`#code-${way}`).innerText();
const inside = (page: Page) => page.frameLocator('#embed-preview');

test('the page and the frame are two addresses', async ({ page }) => {
  await page.goto('/sematan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasang di situs Anda');
  await page.goto('/sematan/');
  await expect(page.locator('bansos-cek')).toBeVisible();
});

test('every snippet and the preview follow the choice, and nothing is asked for', async ({ page, record }) => {
  await page.goto('/sematan');
  await page.locator('#embed-preview').scrollIntoViewIfNeeded();
  await expect(inside(page).locator('bansos-cek')).toBeVisible();
  const before = record.requests.length;

  await page.getByLabel('Wilayah yang sudah terpilih').selectOption('32.73');
  await page.getByLabel('Tema').selectOption('gelap');
  await page.getByLabel('Nama instansi').fill('Dinas "Sosial" & <b>Kota</b>');
  await expect(inside(page).locator('bansos-cek[theme=dark][region="32.73"]')).toBeVisible();
  await expect(inside(page).locator('.notice').first()).toContainText('Dinas "Sosial" & <b>Kota</b>');
  expect(await code(page, 'frame')).toContain(
    `src="${home}/sematan/cek/id/#wilayah=32.73&amp;tema=gelap&amp;instansi=Dinas%20%22Sosial%22%20%26%20%3Cb%3EKota%3C%2Fb%3E"`,
  );
  expect(await code(page, 'script')).toContain(
    '<bansos-cek lang="id" region="32.73" theme="dark" instansi="Dinas &quot;Sosial&quot; &amp; &lt;b&gt;Kota&lt;/b&gt;">',
  );
  expect(await code(page, 'wordpress')).toBe('[cek_bansos wilayah="32.73"]');
  expect(await code(page, 'joomla')).toBe('{cekbansos wilayah=32.73}');
  expect(await code(page, 'laravel')).toBe('<x-bansos-cek wilayah="32.73" />');

  await page.getByLabel('Bahasa').selectOption('en');
  expect(await code(page, 'script')).toContain('/bansos-cek.en.js"');
  expect(await code(page, 'script')).toContain('<bansos-cek lang="en"');
  expect(await code(page, 'wordpress')).toBe('[cek_bansos wilayah="32.73" bahasa="en"]');
  expect(await code(page, 'joomla')).toBe('{cekbansos wilayah=32.73 bahasa=en}');
  expect(await code(page, 'drupal')).toContain("\n  bahasa: 'en'");
  expect(await code(page, 'laravel')).toBe('<x-bansos-cek wilayah="32.73" bahasa="en" />');
  await page.getByLabel('Bahasa').selectOption('id');

  await page.getByLabel('Bagian').selectOption('jadwal');
  await expect(page.getByLabel('Wilayah yang sudah terpilih')).toBeHidden();
  await expect(inside(page).locator('bansos-jadwal')).toBeVisible();
  for (const way of ['wordpress', 'joomla', 'drupal', 'laravel'])
    await expect(page.locator(`#code-${way}`), 'plugins show the check only').toBeHidden();
  expect(await code(page, 'frame')).toContain('/sematan/jadwal/id/#tema=gelap&amp;instansi=');
  expect(record.requests.slice(before)).toEqual([]);
  expect(page.url()).toMatch(/\/sematan$/);
});

test('an accent is judged as the element judges it', async ({ page }) => {
  await page.goto('/sematan');
  await page.getByLabel('Bagian').selectOption('jadwal');
  await page.getByLabel('Pakai warna sendiri').check();
  for (const [accent, said] of [
    ['#7a1f3d', /terbaca di tema terang saja/],
    ['#ffdd66', /terbaca di tema gelap saja/],
    ['#808080', /sulit dibaca/],
    ['#0b5c5a', /terbaca di tema terang saja/],
  ] as const) {
    await page.getByLabel('Warna tautan dan tombol').fill(accent);
    await expect(page.locator('#embed-verdict')).toHaveText(said);
    const verdict = (await page.locator('#embed-verdict').textContent()) ?? '';
    for (const [theme, word] of [
      ['terang', 'light'],
      ['gelap', 'dark'],
    ] as const) {
      await page.getByLabel('Tema').selectOption(theme);
      const element = inside(page).locator(`bansos-jadwal[theme=${word}]`);
      await expect(element.locator('[part=frame]')).toBeVisible();
      const taken = await element.locator('[data-plain-accent]').count();
      expect(taken === 0, `${accent} ${theme}`).toBe(verdict.includes(`di tema ${theme} saja`));
    }
    expect(await page.locator('#css-script').innerText()).toBe(`bansos-jadwal { --bansos-color-accent: ${accent}; }`);
  }
});

test('the hashes in the snippets are those of the files', async ({ page }) => {
  await page.goto('/en/embed');
  for (const [way, file] of [
    ['frame', 'sematan.js'],
    ['script', 'bansos-cek.en.js'],
  ] as const) {
    const hash = createHash('sha384')
      .update(builtFile('sematan', `v${version}`, file))
      .digest('base64');
    const text = await code(page, way);
    expect(text).toContain(`${home}/sematan/v${version}/${file}"`);
    expect(text).toContain(`integrity="sha384-${hash}"`);
    const served = await page.request.get(`/sematan/v${version}/${file}`);
    expect(
      createHash('sha384')
        .update(await served.body())
        .digest('base64'),
    ).toBe(hash);
  }
});

for (const [path, label] of [
  ['/sematan', 'Pakai warna sendiri'],
  ['/en/embed', 'Use a colour of ours'],
] as const) {
  test(`has no accessibility violation: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.getByLabel(label).check();
    await expect(inside(page).locator('bansos-cek [part=frame]')).toBeVisible();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce', ...media });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' ')}`),
      ).toEqual([]);
    }
  });
}

test('a press copies the code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sematan');
  await page.locator('[data-copy=code-joomla]').click();
  await expect(page.locator('#embed-said')).toHaveText('Kode disalin.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('{cekbansos}');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every snippet stands there to be copied by hand', async ({ page }) => {
    await page.goto('/sematan');
    await expect(page.locator('#embed-form')).toBeHidden();
    for (const way of ways) await expect(page.locator(`#code-${way}`)).toBeVisible();
    expect(await code(page, 'frame')).toContain(`src="${home}/sematan/cek/id/"`);
  });
});

test.describe('on a page of an office', () => {
  test.use({ quiet: false }); // its requests go to the office, and are looked at here

  test('the element from this site runs under the line that the page gives', async ({ page }) => {
    await page.goto('/sematan');
    await page.getByLabel('Nama instansi').fill('Dinas Sosial');
    const [markup, csp] = [await code(page, 'script'), await page.locator('#csp-script').innerText()];
    const seen = await openOffice(page, markup, `default-src 'none'; img-src data:; ${csp}`);
    await expect(page.locator('bansos-cek .notice').first()).toContainText('dipasang oleh Dinas Sosial');
    expect(
      await page
        .locator('bansos-cek [part~=button]')
        .first()
        .evaluate((one) => getComputedStyle(one).minHeight),
    ).not.toBe('0px');
    expect(seen.console).toEqual([]);
  });

  test('a file that is not the one of the hash is refused', async ({ page }) => {
    await page.goto('/sematan');
    const markup = (await code(page, 'script')).replace(/sha384-..../, 'sha384-AAAA');
    const seen = await openOffice(page, markup, `default-src 'none'; img-src data:; script-src ${home}`);
    await expect.poll(() => seen.console.join()).toMatch(/integrity/);
    expect(await page.evaluate(() => customElements.get('bansos-cek') === undefined)).toBe(true);
    await expect(page.getByRole('link', { name: 'Cek status resmi bansos' })).toBeVisible();
  });

  test('the element on the office’s own server needs no exception at all', async ({ page }) => {
    await page.goto('/sematan');
    const [markup, csp] = [await code(page, 'own'), await page.locator('#csp-own').innerText()];
    const policy = `default-src 'none'; img-src data:; ${csp}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const seen = await openOffice(page, markup, policy, {
      '/bansos-cek.id.js': builtFile('sematan', `v${version}`, 'bansos-cek.id.js'),
    });
    await expect(page.locator('bansos-cek .notice').first()).toBeVisible();
    expect(seen.console).toEqual([]);
    expect(seen.requests.filter((url) => url.startsWith('https:'))).toEqual([
      'https://dinsos.example/',
      'https://dinsos.example/bansos-cek.id.js',
    ]);
  });
});
