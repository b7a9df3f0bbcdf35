import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { madeWith, otherBrowser, packagesNow, remake } from './made-with.ts';
import { type Screen, screens } from './screens.ts';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

const sizes = { phone: { width: 360, height: 640 }, wide: { width: 1280, height: 800 } } as const;
type Size = keyof typeof sizes;

const sizesOf = ({ wide }: Screen): Size[] => (wide ? ['phone', 'wide'] : ['phone']);
const picture = (screen: string, size: Size, look: string): string => `${screen}-${size}-${look}.png`;

// The same day, clock and language wherever and whenever this runs, and nothing kept from an earlier page.
test.use({
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
  serviceWorkers: 'block',
  contextOptions: { reducedMotion: 'reduce' },
});
const today = new Date('2026-11-22T05:00:00Z');

const remaking = (): boolean => ['all', 'changed'].includes(test.info().config.updateSnapshots);
let told = false;

async function open(page: Page, { path, steps, from }: Screen): Promise<void> {
  await page.clock.setFixedTime(today);
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await steps?.(page);
  if (from)
    await page
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView());
}

for (const [name, screen] of Object.entries(screens)) {
  for (const size of sizesOf(screen)) {
    test(`${name} (${size}) looks as it did, in light, dark and forced colours`, async ({ page, browser }) => {
      const other = remaking() ? undefined : otherBrowser(browser);
      if (other && !told) console.warn(other);
      told = true;
      test.skip(!!other, other);
      await page.setViewportSize(sizes[size]);
      await open(page, screen);
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        await expect.soft(page).toHaveScreenshot(picture(name, size, look));
      }
    });
  }
}

test('every picture belongs to a screen', () => {
  const wanted = Object.entries(screens).flatMap(([name, screen]) =>
    sizesOf(screen).flatMap((size) => Object.keys(looks).map((look) => picture(name, size, look))),
  );
  expect(readdirSync(join(import.meta.dirname, 'pictures')).sort()).toEqual(wanted.sort());
});

test('the pictures were made with the browser and the fonts that the repository asks for', ({ browser }) => {
  if (remaking()) remake(browser);
  expect(madeWith().packages, 'after another version: pnpm --filter ./site run pictures').toEqual(packagesNow());
});
