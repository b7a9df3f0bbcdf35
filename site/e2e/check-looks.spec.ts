import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answer, goOn, openOn, toResult } from './check-flow.ts';
import { expect, test } from './watched.ts';

test.slow();

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

/** In light, dark and forced colours; what a look cannot change is checked once. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await violations(new AxeBuilder({ page })), state).toEqual([]);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ forcedColors: null, ...media });
    const rules = ['color-contrast', 'link-in-text-block'];
    expect(await violations(new AxeBuilder({ page }).withRules(rules)), `${state} ${JSON.stringify(media)}`).toEqual(
      [],
    );
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: null });
}

for (const path of ['/cek', '/en/check']) {
  test(`${path}: no screen has an accessibility violation in any look`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openOn(page, path);
    await expectAccessible(page, 'first');
    await answer(page);
    await toResult(page, (title) => expectAccessible(page, title));
    for (const summary of await page.locator('bansos-cek summary').filter({ visible: true }).all())
      await summary.click();
    await expectAccessible(page, 'result, all open');
    await page.locator('[data-act=clear]').click();
    await expectAccessible(page, 'cleared');
  });
}

test('what is wrong is said on top, with the focus there, and without a violation', async ({ page }) => {
  await openOn(page, '/cek');
  await goOn(page);
  await goOn(page);
  await goOn(page);
  await page.locator('#members').selectOption('2');
  await page.locator('[id="members.0.age"]').fill('tua');
  await goOn(page);
  await expect(page.locator('#errors')).toBeFocused();
  await expectAccessible(page, 'error');
});

const widths = [
  { width: 320, height: 640 },
  { width: 320, height: 256 }, // 1280 x 1024 at 400 %
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
];

test('no screen scrolls sideways, on the narrowest phone and at 400 %', async ({ page }) => {
  const fits = async (title: string): Promise<void> => {
    for (const size of widths) {
      await page.setViewportSize(size);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${title} at ${size.width}`).toBe(size.width);
    }
  };
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page, fits);
  for (const summary of await page.locator('bansos-cek summary').filter({ visible: true }).all()) await summary.click();
  await fits('all open');
});

test('nothing moves by itself for those who want it so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  const slow = await page.locator('bansos-cek *').evaluateAll((elements) =>
    elements
      .map((element) => getComputedStyle(element))
      .filter(
        ({ transitionDuration, animationName }) =>
          /[1-9]/.test(transitionDuration) || !['none', ''].includes(animationName),
      )
      .map(({ transitionProperty, animationName }) => `${transitionProperty} ${animationName}`),
  );
  expect(slow).toEqual([]);
});
