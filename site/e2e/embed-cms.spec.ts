import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { plainChoice } from '../src/lib/embed/choice.ts';
import { releaseAt } from '../src/lib/embed/release.ts';
import { snippets, type Way } from '../src/lib/embed/snippets.ts';
import { builtFile, home, office, openOffice } from './host-page.ts';

const release = releaseAt(new URL(home));
const choice = { ...plainChoice, region: '32.73' };
const code = Object.fromEntries(snippets(choice, release).map((one) => [one.way, one.code])) as Record<Way, string>;
const example = (...path: string[]): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'examples', ...path), 'utf8');

/** What the text filter of a CMS lets an ordinary author save. All three take a tag away and leave the text in it. */
interface Filter {
  allow?: readonly string[];
  block?: readonly string[];
}

const filters = {
  // wp_kses_post, for all without unfiltered_html: https://developer.wordpress.org/reference/functions/wp_kses_post/ and the
  // list $allowedposttags. Of it only what could matter here; there is no iframe, no script and no tag of one's own in it.
  wordpress: {
    allow: ['p', 'a', 'div', 'span', 'ul', 'ol', 'li', 'h2', 'h3', 'strong', 'em', 'button', 'pre', 'code'],
  },
  // "Default Block List": https://docs.joomla.org/Help5.x:Site_Global_Configuration, Text Filters; the list is that of InputFilter.
  joomla: {
    block: [
      'applet',
      'base',
      'body',
      'embed',
      'frame',
      'frameset',
      'head',
      'html',
      'iframe',
      'link',
      'meta',
      'object',
      'script',
      'style',
    ],
  },
  // filter_html of the format basic_html: https://www.drupal.org/docs/user_guide/en/structure-text-format.html
  drupal: {
    allow: [
      'p',
      'a',
      'em',
      'strong',
      'cite',
      'blockquote',
      'code',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'h2',
      'h3',
      'br',
      'span',
      'img',
    ],
  },
} as const satisfies Record<string, Filter>;

/** Saves a text as an ordinary author. */
function save(page: Page, text: string, filter: Filter): Promise<string> {
  return page.evaluate(
    ([markup, { allow, block }]) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      for (const element of [...body.querySelectorAll('*')]) {
        const tag = element.localName;
        if (allow ? !allow.includes(tag) : block?.includes(tag)) element.replaceWith(...element.childNodes);
      }
      return body.innerHTML;
    },
    [text, filter] as const,
  );
}

for (const [cms, filter] of Object.entries(filters)) {
  test(`${cms}: neither frame nor script is left of what an author pastes`, async ({ page }) => {
    await page.goto('about:blank');
    expect(await save(page, code.frame, filter)).not.toMatch(/<iframe|<script/);
    expect(await save(page, code.script, filter)).not.toContain('<script');
  });
}

test('what the plugins read passes their filters as it is', async ({ page }) => {
  await page.goto('about:blank');
  expect(await save(page, `<p>${code.wordpress}</p>`, filters.wordpress)).toBe(`<p>${code.wordpress}</p>`);
  expect(await save(page, `<p>${code.joomla}</p>`, filters.joomla)).toBe(`<p>${code.joomla}</p>`);
  const block = '<!-- wp:bansos-kit/cek {"wilayah":"32.73"} /-->';
  expect(await save(page, `<p></p>${block}`, filters.wordpress)).toBe(`<p></p>${block}`);
});

test('the plugins read what the configurator writes', () => {
  const wordpress = example('embed-wordpress', 'cek-bansos', 'cek-bansos.php');
  expect(wordpress).toContain(`add_shortcode( '${/^\[(\w+)/.exec(code.wordpress)?.[1]}'`);
  expect(wordpress).toContain("$attributes['wilayah']");
  const [, tag = ''] =
    /TAG = '\/(.*)\/';/.exec(example('embed-joomla', 'cekbansos', 'src', 'Extension', 'Cekbansos.php')) ?? [];
  expect(new RegExp(tag).exec(code.joomla)?.[1]).toBe('32.73');
  expect(new RegExp(tag).test('{cekbansos wilayah="><script>}')).toBe(false);
  const drupal = example('embed-drupal', 'bansos_cek', 'src', 'Plugin', 'Block', 'BansosCekBlock.php');
  expect(drupal).toContain(`id: '${/plugin: (\w+)/.exec(code.drupal)?.[1]}'`);
  expect(drupal).toContain(`configuration['${/ {2}(\w+):/.exec(code.drupal)?.[1]}']`);
  expect(example('embed-laravel', 'app', 'View', 'Components', 'BansosCek.php')).toContain('string $wilayah');
});

const link = '<a href="https://cekbansos.kemensos.go.id/">Cek status resmi bansos</a>';
const name = 'Dinas &quot;Sosial&quot; &lt;Kota&gt;';
/** What each of them makes of it, and where its script stands on the office's server. */
const rendered = {
  wordpress: {
    body: `<bansos-cek region="32.73" instansi="${name}">${link}</bansos-cek>`,
    script: '/wp-content/plugins/cek-bansos/assets/bansos.js',
  },
  joomla: {
    body: `<p><bansos-cek region="32.73" instansi="${name}">${link}</bansos-cek></p>`,
    script: '/media/plg_content_cekbansos/js/bansos.js',
  },
  drupal: {
    body: `<bansos-cek region="32.73">${link}</bansos-cek>`,
    script: '/modules/custom/bansos_cek/js/bansos.js',
  },
  laravel: {
    body: `<bansos-cek  region="32.73"  instansi="${name}">\n    <p>${link}</p>\n</bansos-cek>`,
    script: '/vendor/bansos-kit/bansos.js',
  },
};

for (const [cms, { body, script }] of Object.entries(rendered)) {
  test(`${cms}: what the plugin makes works under a policy without exceptions`, async ({ page }) => {
    const files = { [script]: builtFile('sematan', `v${release.version}`, 'bansos.js') };
    const markup = `${body}<script type="module" src="${script}"></script>`;
    const seen = await openOffice(page, markup, "default-src 'none'; img-src data:; script-src 'self'", files);
    const element = page.locator('bansos-cek');
    await expect(element.locator('a[href]').first()).toHaveText('Cek status resmi bansos'); // still inside
    await expect(element.locator('.notice').first()).toContainText('Ini bukan situs pemerintah.');
    if (cms !== 'drupal') await expect(element.locator('.notice').first()).toContainText('Dinas "Sosial" <Kota>');
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
