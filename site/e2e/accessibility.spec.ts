import AxeBuilder from '@axe-core/playwright';
import { generateNik } from '@bansos-kit/core/nik';
import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const check = async (page: Page, input: string): Promise<void> => {
  await page.locator('#nik').fill(input);
  await page.locator('#nik-check').click();
};

/** Each page in each state that a person can bring it into. */
const states: Record<string, [path: string, steps?: (page: Page) => Promise<void>]> = {
  start: ['/'],
  'start, English': ['/en'],
  'unknown address': ['/nowhere'],
  'NIK, empty': ['/nik'],
  'NIK, English': ['/en/nik'],
  'NIK, too short': ['/nik', (page) => check(page, '3204')],
  'NIK, impossible date': ['/nik', (page) => check(page, '3204119913909001')],
  'NIK, valid and shown': [
    '/nik',
    async (page) => {
      await page.locator('#nik-example').click();
      await page.locator('#nik-show').click();
    },
  ],
  'NIK, suspect': ['/nik', (page) => check(page, generateNik({ region: '320499', serial: '0000' }))],
  'NIK, retired code': ['/nik', (page) => check(page, generateNik({ region: '910101' }))],
  regions: ['/wilayah'],
  'regions, English': ['/en/regions'],
  programmes: ['/program'],
  'programmes, English': ['/en/program'],
  'a programme, with all stages and its whole history': [
    '/program/pkh',
    async (page) => {
      for (const summary of await page.locator('.older summary').all()) await summary.click();
    },
  ],
  schedule: ['/jadwal'],
  'schedule, English, all open': [
    '/en/schedule',
    async (page) => {
      for (const summary of await page.locator('main summary').all()) await summary.click();
    },
  ],
  'schedule, filtered, with a word of two meanings': [
    '/jadwal',
    async (page) => {
      await page.locator('#filter summary').click();
      await page.getByRole('checkbox', { name: 'Program Keluarga Harapan (PKH)' }).uncheck();
      await page.locator('#lookup').fill('SI');
      await page.locator('#lookup').press('Enter');
    },
  ],
  'a programme with rounds': ['/program/beras'],
  'a programme that ended, English': ['/en/program/blt-kesra'],
  glossary: ['/istilah'],
  'regions, found': [
    '/wilayah',
    async (page) => {
      await page.locator('#search').fill('sorong');
      await page.locator('#search-results li').first().waitFor();
    },
  ],
  'regions, districts open': [
    '/wilayah',
    async (page) => {
      await page.getByText('Papua Selatan').first().click();
      await page.getByRole('button', { name: 'Kecamatan di Kabupaten Merauke' }).click();
    },
  ],
};

/** What a look can break. Everything else about a page is the same in all of them. */
const lookRules = ['color-contrast', 'link-in-text-block'];
const otherLooks = [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const;

for (const [state, [path, steps]] of Object.entries(states)) {
  test(`${state} has no accessibility violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await steps?.(page);
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
    for (const media of otherLooks) {
      await page.emulateMedia({ forcedColors: null, ...media });
      expect(await violations(new AxeBuilder({ page }).withRules(lookRules)), JSON.stringify(media)).toEqual([]);
    }
  });
}

for (const verdict of ['NIK, valid and shown', 'NIK, suspect']) {
  test(`the verdict is easy to read: ${verdict}`, async ({ page }) => {
    const [path, steps] = states[verdict] ?? [''];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await steps?.(page);
      const axe = new AxeBuilder({ page }).include('.verdict').withRules('color-contrast-enhanced');
      expect(await violations(axe), colorScheme).toEqual([]);
    }
  });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const result = await axe.analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' ')}`);
}

test('amounts are easy to read', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/program/pkh');
    const axe = new AxeBuilder({ page }).include('td.money').include('.state').withRules('color-contrast-enhanced');
    expect(await violations(axe), colorScheme).toEqual([]);
  }
});

test('axe would see a violation here', async ({ page }) => {
  await page.goto('/nik');
  await page.evaluate(() => {
    document.querySelector('label')?.remove();
    document.documentElement.style.setProperty('--text', '#ccc'); // through the object model, which the policy allows
  });
  const found = (await violations(new AxeBuilder({ page }))).map((line) => line.split(':')[0]);
  expect(found).toContain('label');
  expect(found).toContain('color-contrast');
});
