import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { type Choice, elementFile, framed, languages, plainChoice } from '../src/lib/embed/choice.ts';
import { type ReleasedFile, releaseAt } from '../src/lib/embed/release.ts';
import { snippets } from '../src/lib/embed/snippets.ts';
import { builtFile, home, type OfficePage, openOffice } from './host-page.ts';
import { frames } from './pages.ts';

const release = releaseAt(new URL(home));
/** As strict as an office can be and still show the frame: the line that the configurator gives, and nothing else. */
const policy = `default-src 'none'; img-src data:; style-src-attr 'unsafe-inline'; ${snippets(plainChoice, release)[0]?.csp}`;

async function open(page: Page, choice: Partial<Choice> = {}): Promise<OfficePage & { inside: FrameLocator }> {
  const [frame] = snippets({ ...plainChoice, ...choice }, release);
  const seen = await openOffice(page, frame?.code ?? '', policy);
  const inside = page.frameLocator('iframe');
  await inside.locator(`bansos-${choice.part ?? 'cek'} [part=frame]`).waitFor();
  return { ...seen, inside };
}

test('stands in a page of an office, with no origin and no way to store anything', async ({ page }) => {
  const { inside, console } = await open(page, { region: '32.73', instansi: 'Dinas Sosial Kota' });
  const [, frame] = page.frames();
  expect(await frame?.evaluate(() => self.origin)).toBe('null');
  const stores = await frame?.evaluate(() =>
    ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => {
      try {
        return Reflect.get(window, name).constructor.name;
      } catch (error) {
        return (error as DOMException).name;
      }
    }),
  );
  expect(stores?.slice(0, 2)).toEqual(['SecurityError', 'SecurityError']);
  await expect(inside.locator('.notice').first()).toContainText('dipasang oleh Dinas Sosial Kota');
  await expect(inside.getByRole('combobox').first()).toHaveValue(/^32/);
  expect(console).toEqual([]);
});

test('the page around cannot look inside', async ({ page }) => {
  await open(page);
  const seen = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    try {
      return [frame?.contentDocument, frame?.contentWindow?.document.title];
    } catch (error) {
      return (error as DOMException).name;
    }
  });
  expect(seen).toBe('SecurityError');
});

test('asks for nothing once it stands, however far one goes', async ({ page }) => {
  const { inside, requests } = await open(page);
  expect(requests.filter((url) => url.startsWith('http')).toSorted()).toEqual([
    `${home}/sematan/cek/id/`,
    `${home}/sematan/v${release.version}/sematan.js`,
    'https://dinsos.example/',
  ]);
  const before = requests.length;
  const next = inside.locator('[data-act=next]');
  for (let screen = 0; screen < 8 && (await next.count()); screen++) await next.click();
  await expect(inside.locator('[part~=card]').first()).toBeVisible();
  expect(requests.slice(before)).toEqual([]);
});

test('says its height and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    if (parent !== window) return;
    const told: unknown[] = [];
    Reflect.set(window, 'told', told);
    addEventListener('message', ({ data }) => told.push(data));
  });
  const { inside } = await open(page);
  await inside.locator('[data-act=next]').click();
  await page.waitForTimeout(1500); // past the repetition for scripts that come late
  const told = (await page.evaluate(() => Reflect.get(window, 'told'))) as Record<string, unknown>[];
  expect(told.length).toBeGreaterThan(1);
  for (const message of told) {
    expect(Object.keys(message).sort()).toEqual(['tinggi', 'type', 'v']);
    expect(message).toMatchObject({ type: 'bansos:tinggi', v: 1 });
    expect(Number.isInteger(message['tinggi'])).toBe(true);
  }
});

test('grows and shrinks with what it shows, and comes to rest', async ({ page }) => {
  const { inside } = await open(page, { part: 'jadwal' });
  const frame = page.locator('iframe');
  const fits = async (): Promise<number> => {
    const height = await frame.evaluate((element) => element.getBoundingClientRect().height);
    const content = await inside.locator('#place').evaluate((element) => element.getBoundingClientRect().height);
    return Math.abs(height - content);
  };
  for (const width of [1280, 360, 768]) {
    await page.setViewportSize({ width, height: 640 });
    await expect.poll(fits).toBeLessThanOrEqual(1);
  }
  const heights = new Set<number>();
  for (let look = 0; look < 10; look++) {
    heights.add(await frame.evaluate((element) => element.getBoundingClientRect().height));
    await page.waitForTimeout(100);
  }
  expect(heights.size).toBe(1);
});

test('does not care what another window says of heights', async ({ page }) => {
  await open(page, { part: 'jadwal' });
  const height = (): Promise<number> => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
  await expect.poll(height).toBeGreaterThan(800);
  const before = await height();
  await page.evaluate(() => window.postMessage({ type: 'bansos:tinggi', v: 1, tinggi: 333 }, '*'));
  await page.waitForTimeout(100);
  expect(await height()).toBe(before);
});

test('names nobody when a link opens it by itself', async ({ page }) => {
  await page.goto('/sematan/#wilayah=32.73&instansi=Kirim%20uang');
  await expect(page.locator('bansos-cek .notice').first()).toContainText('Ini bukan situs pemerintah.');
  await expect(page.locator('bansos-cek .notice').first()).not.toContainText('Kirim uang');
});

test('whatever stands in its address is text, and never markup', async ({ page }) => {
  const nasty = `"><img src=x onerror=alert(1)><script>alert(2)</script>&'`;
  const { inside, console, requests } = await open(page, { instansi: nasty, accent: '#7a1f3d' });
  await expect(inside.locator('.notice').first()).toContainText(nasty);
  expect(await inside.locator('img, #place script').count()).toBe(0);
  expect(await page.locator('img, main script[src=x]').count()).toBe(0);
  expect(console).toEqual([]);
  expect(requests.filter((url) => url.endsWith('/x'))).toEqual([]);
});

for (const part of framed) {
  test(`has no accessibility violation: ${part}`, async ({ page }) => {
    await open(page, { part, lang: part === 'nominal' ? 'en' : 'id' });
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce', ...media });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}

const framePages: { file: string; inside: ReleasedFile }[] = [
  { file: join(frames, 'index.html'), inside: 'bansos' },
  ...framed.flatMap((part) =>
    languages.map((lang) => ({ file: join(frames, part, lang, 'index.html'), inside: elementFile({ part, lang }) })),
  ),
];

for (const { file, inside } of framePages) {
  test(`${file} is one file with a policy of two hashes, and little more than the bundle`, async () => {
    const html = builtFile(file);
    const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
    const hashOf = (tag: string): string => {
      const [, text = ''] = new RegExp(`<${tag}[^>]*>([\\s\\S]*)</${tag}>`).exec(html) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('script')}`,
      `style-src ${hashOf('style')}`,
      ...["connect-src 'none'", "form-action 'none'", "base-uri 'none'"],
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]);
    expect(html).not.toMatch(/<(?:link|img)\b|\ssrc="/i);
    const gz = (text: string): number => gzipSync(text, { level: 9 }).length;
    const bundle = gz(builtFile('sematan', `v${release.version}`, `${inside}.js`));
    expect(gz(html)).toBeLessThanOrEqual(bundle + 2500);
    expect(gz(builtFile('sematan', `v${release.version}`, 'sematan.js'))).toBeLessThanOrEqual(1000);
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'no-inline-style': 'error', 'void-style': 'off', 'doctype-style': 'off' },
    }).validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });
}

test('a page with one element in one language shows no other, whatever its address says', async ({ page }) => {
  await page.goto('/sematan/jadwal/en/#elemen=nik&bahasa=id&tema=gelap');
  await expect(page).toHaveTitle('Schedule of social assistance (not an official site)');
  await expect(page.locator('#place > bansos-jadwal[theme=dark] .notice').first()).toContainText(
    'not a government site',
  );
  await expect(page.locator('#place > *')).toHaveCount(1);
});

test('explains a NIK with the names of its regions', async ({ page }) => {
  const { inside } = await open(page, { part: 'nik' });
  await inside.getByRole('button', { name: 'Pakai contoh' }).click();
  await inside.getByRole('button', { name: 'Periksa' }).click();
  await expect(inside.locator('.anatomy')).toContainText('Jawa Barat');
  await expect(inside.locator('.anatomy')).toContainText('Kabupaten Bandung');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, said] of [
    ['/sematan/cek/id/', 'Ini bukan situs pemerintah.'],
    ['/sematan/cek/en/', 'This is not a government site.'],
  ] as const)
    test(`${path} says where the official status is`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('#place')).toContainText(said);
      await expect(page.getByRole('link')).toHaveAttribute('href', 'https://cekbansos.kemensos.go.id/');
    });
});
