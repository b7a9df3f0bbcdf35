import AxeBuilder from '@axe-core/playwright';
import { contacts, guides } from '@bansos-kit/core/safety';
import { objectionPath, registrationPath } from '@bansos-kit/core/schedule';
import { type Page, test as plain } from '@playwright/test';
import { guideAddress } from '../src/lib/pages.ts';
import { keptOf } from './kept.ts';
import { guidePages } from './pages.ts';
import { expect, test } from './watched.ts';

const scam = '/kasus/pesan-penipuan';

async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: null, ...media });
    const result = await new AxeBuilder({ page }).analyze();
    found.push(...result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 90)}`));
  }
  return found;
}

const inspect = async (page: Page, link: string): Promise<void> => {
  await page.locator('#link-field').fill(link);
  await page.locator('#link-form button[type=submit]').click();
};

for (const [locale, path] of [
  ['id', '/kasus'],
  ['en', '/en/guides'],
] as const) {
  test(`${path} leads to every guide, by what people see`, async ({ page }) => {
    await page.goto(path);
    const hrefs = await page
      .locator('.group li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.toSorted()).toEqual(
      guides()
        .map((guide) => guideAddress(guide)[locale])
        .sort(),
    );
    await expect(page.locator('script[src]')).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
}

test('the ways to propose and to object are numbered steps with who, where and what is not known', async ({ page }) => {
  await page.goto('/kasus');
  for (const path of [registrationPath(), objectionPath()]) {
    const section = page.locator('.path').filter({ has: page.locator(`#${path.id}`) });
    const steps = section.locator('ol.steps > li');
    await expect(steps).toHaveCount(path.steps.length);
    for (const [place, step] of path.steps.entries()) {
      await expect(steps.nth(place)).toContainText(step.what.id);
      await expect(steps.nth(place)).toContainText(step.who.id);
      await expect(steps.nth(place).locator('a.ref').first()).toBeVisible();
    }
    for (const text of path.notKnown) await expect(section).toContainText(text.id);
  }
});

for (const guide of guides()) {
  test(`${guide.slug}: answer, steps and only the contacts that may be shown`, async ({ page }) => {
    await page.goto(guideAddress(guide).id);
    await expect(page.locator('.answer')).toContainText(guide.answer.id);
    await expect(page.locator('ol.steps > li')).toHaveCount(guide.steps.length);
    await expect(page.locator('.contacts > li')).toHaveCount(guide.contacts.length);
    for (const { text } of guide.unknown) await expect(page.locator('.unknown')).toContainText(text.id);
    for (const { verdict, value, name } of contacts()) {
      if (verdict === 'right') continue;
      await expect(page.locator('.contacts')).not.toContainText(value ?? name.id);
      await expect(page.locator('ol.steps')).not.toContainText(value ?? name.id);
    }
    const bare = await page
      .locator('ol.steps > li, .points > li')
      .evaluateAll((items) => items.filter((item) => !item.querySelector('a.ref')).map((item) => item.textContent));
    expect(bare, 'without a source').toEqual([]);
  });
}

test('each guide fits on one sheet of paper, with the warning and without the form', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of guidePages) {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g), path).toHaveLength(1);
  }
  await page.goto(scam);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.scam')).toBeVisible();
  await expect(page.locator('.print-only')).toBeVisible();
  await expect(page.locator('.link-check')).toBeHidden();
});

for (const path of ['/kasus/terdaftar-belum-cair', '/en/guides/not-found', '/en/guides/scam-message']) {
  test(`${path} has no accessibility violation in any look`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

for (const [link, tone, heading] of [
  ['https://cekbansos.kemensos.go.id/', 'official', 'Alamat pemerintah'],
  ['https://play.google.com/store/apps/details?id=id.go.kemensos.pelaporan', 'official', 'Halaman aplikasi Cek Bansos'],
  ['https://kemensos.go.id.example.com/cek', 'suspicious', 'Mencurigakan. Jangan dibuka.'],
  ['https://kemensos.go.id@example.com/', 'suspicious', 'Mencurigakan. Jangan dibuka.'],
  ['https://example.com/berita', 'unofficial', 'Bukan alamat pemerintah'],
  ['kapan cair', 'unofficial', 'Ini bukan tautan'],
] as const) {
  test(`"${link}" is read as ${tone}`, async ({ page }) => {
    await page.goto(scam);
    await inspect(page, link);
    await expect(page.locator('#link-verdict')).toHaveText(heading);
    await expect(page.locator('#link-verdict')).toBeFocused();
    await expect(page.locator('#link-result')).toHaveClass(`verdict ${tone}`);
    await expect(page.locator('#link-result li').first()).toBeVisible();
    await expect(page.locator('#link-result a'), 'nothing to tap by mistake').toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
}

test('an empty field is said, and a cleared one is empty', async ({ page }) => {
  await page.goto('/en/guides/scam-message');
  await inspect(page, ' ');
  await expect(page.locator('#link-error')).toHaveText('Paste the link first.');
  await expect(page.locator('#link-field')).toBeFocused();
  await inspect(page, 'https://bit.ly/x');
  await expect(page.locator('#link-verdict')).toHaveText('Suspicious. Do not open it.');
  await page.locator('#link-field').fill('https://bit.ly/xy');
  await expect(page.locator('#link-result'), 'an answer to another link').toBeHidden();
});

test('a link is never opened, sent or kept', async ({ page, context, record }) => {
  await page.goto(scam, { waitUntil: 'load' });
  const asked = record.requests.length;
  await context.setOffline(true);
  await inspect(page, 'https://kenari.example/jejak?nama=sitinurhaliza');
  await expect(page.locator('#link-result')).toContainText('kenari.example');
  expect(record.requests.slice(asked), 'requests after load').toEqual([]);
  await expect(page).toHaveURL(scam);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  expect(html, 'the path may hold personal data').not.toContain('sitinurhaliza');
  expect((await keptOf(page)).join()).not.toContain('kenari');
  await page.getByRole('button', { name: 'Hapus' }).click();
  await expect(page.locator('#link-field')).toHaveValue('');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('kenari');
  await inspect(page, 'https://kenari.example/');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('#link-field')).toHaveValue('');
  await expect(page.locator('#link-result')).toBeHidden();
});

test('only the page about messages loads a script', async ({ page }) => {
  await page.goto('/kasus/kks-hilang');
  await expect(page.locator('script[src]')).toHaveCount(0);
  await page.goto(scam);
  await expect(page.locator('script[src]')).toHaveCount(1);
});

plain.describe('without scripts', () => {
  plain.use({ javaScriptEnabled: false });
  plain('a link can still be read by eye', async ({ page }) => {
    await page.goto(scam);
    await expect(page.locator('#link-field')).toBeHidden();
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText('Baca bagian itu dari belakang.')).toBeVisible();
    await expect(page.locator('.examples tbody tr')).toHaveCount(5);
    await expect(page.locator('.examples tbody tr').nth(1)).toContainText('Mencurigakan');
  });
});
