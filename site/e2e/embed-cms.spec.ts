import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { plainChoice } from '../src/lib/embed/choice.ts';
import { releaseAt } from '../src/lib/embed/release.ts';
import { snippets, type Way } from '../src/lib/embed/snippets.ts';
import { filters, rendered, save, wordpress } from './cms.ts';
import { builtFile, home, office, openOffice } from './host-page.ts';

const release = releaseAt(new URL(home));
const choice = { ...plainChoice, region: '32.73' };
const code = Object.fromEntries(snippets(choice, release).map((one) => [one.way, one.code])) as Record<Way, string>;
const example = (...path: string[]): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'examples', ...path), 'utf8');

for (const [cms, filter] of Object.entries(filters)) {
  test(`${cms}: neither frame nor script is left of what an author pastes`, async ({ page }) => {
    await page.goto('about:blank');
    expect(await save(page, code.frame, filter)).not.toMatch(/<iframe|<script/);
    expect(await save(page, code.script, filter)).not.toMatch(/<script|<bansos-/);
  });
}

test('wordpress: the filter here leaves what WordPress left', async ({ page }) => {
  await page.goto('about:blank');
  expect(await save(page, code.frame, filters.wordpress)).toBe(wordpress.saved.frame);
  expect(await save(page, code.script, filters.wordpress)).toBe(wordpress.saved.script);
});

test('wordpress: what an editor pastes into the old editor still works', async ({ page }) => {
  const [script = ''] = /<script[\s\S]*<\/script>/.exec(code.script) ?? [];
  const seen = await openOffice(page, wordpress.shown(script), `default-src 'none'; img-src data:; script-src ${home}`);
  await expect(page.locator('bansos-cek[region="32.73"] .notice').first()).toContainText('Ini bukan situs pemerintah.');
  await expect(page.locator('a[href="https://cekbansos.kemensos.go.id/"]').first()).toHaveText(
    'Cek status resmi bansos',
  );
  expect(seen.console).toEqual([]);
});

test('what the plugins read passes their filters as it is', async ({ page }) => {
  await page.goto('about:blank');
  expect(await save(page, `<p>${code.wordpress}</p>`, filters.wordpress)).toBe(`<p>${code.wordpress}</p>`);
  expect(await save(page, `<p>${code.joomla}</p>`, filters.joomla)).toBe(`<p>${code.joomla}</p>`);
  const block = '<!-- wp:bansos-kit/cek {"wilayah":"32.73"} /-->';
  expect(await save(page, `<p></p>${block}`, filters.wordpress)).toBe(`<p></p>${block}`);
});

test('the plugins read what the configurator writes', () => {
  const plugin = example('embed-wordpress', 'cek-bansos', 'cek-bansos.php');
  expect(plugin).toContain(`add_shortcode( '${/^\[(\w+)/.exec(code.wordpress)?.[1]}'`);
  expect(plugin).toContain("$given['wilayah']");
  expect(plugin).toContain(
    `'<bansos-cek lang="%s"%s instansi="%s"><a href="https://cekbansos.kemensos.go.id/">%s</a></bansos-cek>'`,
  );
  const [, tag = ''] =
    /TAG = '\/(.*)\/';/.exec(example('embed-joomla', 'cekbansos', 'src', 'Extension', 'Cekbansos.php')) ?? [];
  expect(new RegExp(tag).exec(code.joomla)?.[1]).toBe('32.73');
  expect(new RegExp(tag).exec('{cekbansos wilayah=32 bahasa=en}')?.slice(1)).toEqual(['32', 'en']);
  expect(new RegExp(tag).test('{cekbansos wilayah="><script>}')).toBe(false);
  const drupal = example('embed-drupal', 'bansos_cek', 'src', 'Plugin', 'Block', 'BansosCekBlock.php');
  expect(drupal).toContain(`id: '${/plugin: (\w+)/.exec(code.drupal)?.[1]}'`);
  expect(drupal).toContain(`configuration['${/ {2}(\w+):/.exec(code.drupal)?.[1]}']`);
  expect(example('embed-laravel', 'app', 'View', 'Components', 'BansosCek.php')).toContain('string $wilayah');
});

test('the name of an office reaches Blade as it is, whatever it looks like', () => {
  const blade = (instansi: string): string =>
    snippets({ ...choice, instansi }, release).find(({ way }) => way === 'laravel')?.code ?? '';
  expect(blade('')).toBe('<x-bansos-cek wilayah="32.73" />');
  expect(blade(' Dinas Sosial Kota Padang-Panjang ')).toContain(' instansi="Dinas Sosial Kota Padang-Panjang" />');
  // A text of PHP in an attribute that Blade reads as an expression.
  const odd = blade(`Dinas "Sosial" & {{ $x }} 'K' <b>`);
  const [, text = ''] = / :instansi='"([^'"]*)"' \/>$/.exec(odd) ?? [];
  expect(text).toMatch(/^[\w\\{} .,()/-]+$/);
  expect(text.replace(/\\u\{(\w+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))).toBe(
    `Dinas "Sosial" & {{ $x }} 'K' <b>`,
  );
});

for (const [cms, { body, script }] of Object.entries(rendered)) {
  test(`${cms}: what the plugin makes works under a policy without exceptions`, async ({ page }) => {
    const files = { [script]: builtFile('sematan', `v${release.version}`, 'bansos.js') };
    // The site's own language is often still the one it came with.
    const markup = `<div lang="en-US">${body}</div><script type="module" src="${script}"></script>`;
    const seen = await openOffice(page, markup, "default-src 'none'; img-src data:; script-src 'self'", files);
    const element = page.locator('bansos-cek');
    await expect(element.locator('a[href]').first()).toHaveText('Cek status resmi bansos'); // still inside
    await expect(element.locator('.notice').first()).toContainText('Ini bukan situs pemerintah.');
    await expect(element.locator('.notice').first()).toContainText('Dinas "Sosial" <Kota>');
    expect(seen.console).toEqual([]);
    expect(seen.requests.filter((url) => url.startsWith('https:'))).toEqual([`${office}/`, office + script]);
  });
}

test('the plain page shows the frame from its own server', async ({ page }) => {
  const [, body = ''] = /<\/h1>([\s\S]*)<\/main>/.exec(example('embed-plain', 'index.html')) ?? [];
  const files = {
    '/sematan/index.html': builtFile('sematan', 'index.html'),
    '/sematan.js': builtFile('sematan', `v${release.version}`, 'sematan.js'),
  };
  const policy = "default-src 'none'; img-src data:; script-src 'self'; frame-src 'self'";
  const seen = await openOffice(page, body, policy, files);
  await expect(page.frameLocator('iframe').locator('bansos-cek[region="32.73"] [part=frame]')).toBeVisible();
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.style.height)).toMatch(/^\d{3,}px$/);
  expect(await page.frames()[1]?.evaluate(() => self.origin)).toBe('null');
  expect(seen.console).toEqual([]);
});
