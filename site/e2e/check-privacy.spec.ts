import { readFile } from 'node:fs/promises';
import { answer, canaries, everything, openOn, toResult } from './check-flow.ts';
import { keptOf } from './kept.ts';
import { expect, test } from './watched.ts';

const canary = new RegExp(`\\b${canaries.age}\\b|${canaries.income}`);
const events = ['ready', 'step', 'result', 'reset', 'error', 'export'].map((name) => `bansos-${name}`);

test('what is answered goes nowhere, and is nowhere once cleared', async ({ page, record }) => {
  await page.addInitScript((names) => {
    const told: string[] = [];
    Object.defineProperty(globalThis, 'told', { value: told });
    for (const name of names)
      addEventListener(name, (event) => told.push(`${name} ${JSON.stringify(Reflect.get(event, 'detail'))}`));
    const share = async (data: ShareData): Promise<void> => {
      told.push(`share ${JSON.stringify(data)}`);
    };
    Object.defineProperty(navigator, 'share', { value: share });
    Object.defineProperty(globalThis, 'print', { value: () => told.push('print') });
  }, events);
  await openOn(page, '/cek');
  const asked = record.requests.length;
  await answer(page);
  let reached = false;
  await toResult(page, async () => {
    reached ||= canary.test(await everything(page));
  });
  expect(reached, 'the canary was on the page').toBe(true);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export=ics]').click()]);
  const ics = await readFile(await download.path(), 'utf8');
  expect(ics).toContain('BEGIN:VEVENT');
  await page.locator('[data-export=share]').click();
  await page.locator('[data-export=print]').click();
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'told') as string[])).toContain('print');
  const told = await page.evaluate(() => Reflect.get(globalThis, 'told') as string[]);
  expect(told.some((line) => line.startsWith('share') && line.includes('Bukan situs pemerintah'))).toBe(true);
  expect(told.some((line) => line.startsWith('bansos-step'))).toBe(true);
  expect(told.some((line) => line.startsWith('bansos-result'))).toBe(false); // nobody asked for it here
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.sheet').innerText();
  await page.emulateMedia({ media: 'screen' });

  const traces = [ics, printed, ...told, ...(await keptOf(page)), ...record.requests, ...record.console];
  expect(traces.filter((text) => canary.test(text))).toEqual([]);
  const sent = record.requests.slice(asked).filter((url) => !url.startsWith('blob:')); // the saved file
  expect(sent, 'requests after load').toEqual([]);

  await page.locator('[data-act=clear]').click();
  expect(await everything(page)).not.toMatch(canary);
});

test('leaving clears the page even where the browser keeps it in memory', async ({ page }) => {
  await openOn(page, '/cek');
  await answer(page);
  await toResult(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('#region')).toHaveValue('');
  expect(await everything(page)).not.toMatch(canary);
});

test('the check goes to its end in airplane mode', async ({ page, context }) => {
  await openOn(page, '/cek');
  await context.setOffline(true);
  await answer(page);
  await toResult(page);
  await expect(page.locator('.card').first()).toBeVisible();
});
