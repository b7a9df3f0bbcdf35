import { generateNik } from '@bansos-kit/core/nik';
import { provinces, regencies } from '@bansos-kit/core/regions';
import { expect, type Page, test } from '@playwright/test';
import { cutPrompts, cutText } from '../../packages/elements/test/cut-text.ts';
import { pseudo } from '../../packages/elements/test/pseudo.ts';
import { pages } from './pages.ts';

test.use({ serviceWorkers: 'block' });

/** The same in every language. */
const places = new Set([...provinces(), ...provinces().flatMap(({ code }) => regencies(code))].map(({ name }) => name));

/** Puts every sentence of the page, in its elements too, into the pseudo-locale. Code, and what another screen prints, stay. */
async function translate(page: Page): Promise<void> {
  const nodes = await page.evaluateHandle(() => {
    const within = (root: Document | ShadowRoot): Text[] => {
      const found: Text[] = [];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (!text.parentElement?.closest('script, style, code, pre, .print, [translate=no]')) found.push(text as Text);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) found.push(...within(shadowRoot));
      return found;
    };
    for (const details of document.querySelectorAll('details')) details.open = true;
    return within(document);
  });
  const longer = (await nodes.evaluate((all) => all.map(({ data }) => data))).map((text) =>
    places.has(text.trim()) ? text : pseudo(text),
  );
  await nodes.evaluate((all, texts) => {
    for (const [at, text] of all.entries()) text.data = texts[at] ?? '';
  }, longer);
}

const search = (field: string, word: string) => async (page: Page) => {
  await page.locator(field).fill(word);
  await page.locator(field).press('Enter');
};

/** What else the tools of the pages show, once used. */
const used: [path: string, steps: (page: Page) => Promise<void>][] = [
  ['/nik', (page) => page.locator('#nik-example').click()],
  ['/nik', search('#nik', '3204119913909001')],
  ['/nik', search('#nik', generateNik({ region: '910101', serial: '9001' }))],
  ['/jadwal#kata-status', search('#lookup', 'SI')],
  ['/wilayah', search('#search', 'sorong')],
];

const unused = async (): Promise<void> => {};
for (const [index, [path, steps]] of [...pages.map((path) => [path, unused] as const), ...used].entries()) {
  const state = index < pages.length ? path : `${path}, used (${index - pages.length + 1})`;
  test(`${state} can be read whole in a language 40 % longer, at 320 and 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await steps(page);
    await translate(page);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      expect([...(await page.evaluate(cutText)), ...(await page.evaluate(cutPrompts))], `${width} px`).toEqual([]);
    }
  });
}

test('would see text that is cut', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await page.evaluate(() => document.querySelector('h1')?.style.setProperty('white-space', 'nowrap'));
  await translate(page);
  expect((await page.evaluate(cutText)).join()).toContain('⟧" in h1');
});
