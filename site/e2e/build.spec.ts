import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { builtPages, dist, unlisted } from './pages.ts';

const built = builtPages();
const gz = (text: string): number => gzipSync(text, { level: 9 }).length;
const attribute = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => value);
const loaded = (html: string): string[] => attribute(html, /(?:modulepreload" href|<script[^>]*\ssrc)="([^"]+)"/g);

test('the markup is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      'require-sri': ['error', { target: 'crossorigin' }],
      'void-style': 'off', // the compiler writes void elements its own way
      'doctype-style': 'off',
      'tel-non-breaking': 'off', // a number is copied and searched for with its plain hyphen; a style keeps it on one line
      'no-trailing-whitespace': 'off',
      'long-title': 'off', // the title must also say that the site is not official
    },
  });
  for (const { name, html } of built) {
    const report = await validator.validateString(html, name);
    const found = report.results.flatMap(({ messages }) =>
      messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`),
    );
    expect(found, name).toEqual([]);
  }
});

test('every page has a policy that lets nothing out and trusts nothing inline', () => {
  for (const { name, html } of built) {
    const [policy = ''] = attribute(html, /<meta http-equiv="content-security-policy" content="([^"]+)"/g);
    for (const directive of ['default-src', 'connect-src', 'form-action', 'base-uri'])
      expect(policy, name).toContain(`${directive} 'none'`);
    expect(policy, name).not.toMatch(/unsafe|https?:|\*/);
    expect(html.indexOf('content-security-policy'), name).toBeLessThan(html.search(/<(?:style|script|link)/));
  }
});

test('links inside the site lead somewhere', () => {
  for (const { name, html } of built) {
    for (const href of attribute(html, /\shref="([^"]+)"/g)) {
      if (/^(?:https?|tel):/.test(href)) continue;
      const [path = '', fragment] = href.split('#');
      const file = [path, `${path}.html`, join(path, 'index.html')]
        .map((candidate) => join(dist, candidate))
        .find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate));
      const target = path === '' ? html : file && readFileSync(file, 'utf8');
      expect(target, `${name}: ${href}`).toBeTruthy();
      if (fragment) expect(target, `${name}: ${href}`).toContain(`id="${fragment}"`);
    }
  }
});

test('each page names itself, its twin in the other language and the sitemap knows both', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  for (const { name, html } of built) {
    const [canonical] = attribute(html, /rel="canonical" href="([^"]+)"/g);
    if (unlisted.includes(name)) {
      expect(canonical).toBeUndefined();
      expect(sitemap).not.toMatch(new RegExp(`<loc>https?://[^/]+/${name.replace('.html', '')}</loc>`));
      expect(html).toContain('content="noindex"');
      continue;
    }
    const entry = sitemap.split('<url>').find((text) => text.startsWith(`<loc>${canonical}</loc>`)) ?? '';
    const twins = attribute(html, /hreflang="(?:id|en)" href="(https[^"]+)"/g);
    expect(attribute(entry, /hreflang="(?:id|en)" href="([^"]+)"/g).toSorted(), name).toEqual(twins.toSorted());
    expect(twins, name).toHaveLength(2);
    expect(twins, name).toContain(canonical);
  }
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m);
});

/** The pages with something to type into or to choose. All others load no script. */
const tools =
  /^(cek|sematan|nik|wilayah|jadwal|desil|kasus\/pesan-penipuan|en\/(check|nik|regions|schedule|deciles|embed|guides\/scam-message))\.html$/;

test('pages stay light', () => {
  for (const { name, html } of built) {
    const styles = attribute(html, /<style>([\s\S]*?)<\/style>/g).join('');
    const scripts = loaded(html).map((path) => gz(readFileSync(join(dist, path), 'utf8')));
    const sum = gz(html) + scripts.reduce((total, size) => total + size, 0);
    expect(gz(styles), `${name}: styles`).toBeLessThanOrEqual(10_000);
    expect(scripts.length, `${name}: script files`).toBeLessThanOrEqual(5);
    expect(sum, `${name}: all`).toBeLessThanOrEqual(90_000);
    expect(sum - gz(html), `${name}: scripts`).toBeLessThanOrEqual(60_000);
    if (!tools.test(name)) expect(html, name).not.toMatch(/<script[^>]*\ssrc=|modulepreload/);
    const inline = attribute(html, /<script>([\s\S]*?)<\/script>/g);
    expect(inline.length, `${name}: only the age of the sources is said by a script of its own`).toBeLessThanOrEqual(1);
    expect(gz(inline.join('')), name).toBeLessThanOrEqual(1_000);
    expect(inline.length, name).toBe(html.includes('class="reach"') ? 1 : 0);
  }
});
