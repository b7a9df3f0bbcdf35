import type { Locator, Page } from '@playwright/test';
import { expect } from './watched.ts';

/** Things that nothing else on the page would say: the answers of a family that nobody has. */
export const canaries = { age: '113', income: '7654321' };

/** A day on which the schedule has something to come. The element reads the browser's clock. */
export async function openOn(page: Page, path: string, day = '2026-05-01'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T05:00:00Z`));
  await page.goto(path);
  await expect(page.locator('#step-title')).toBeVisible();
}

export const screenTitle = (page: Page): Locator => page.locator('#step-title');
export const goOn = (page: Page): Promise<void> => page.locator('[data-act=next]').click();

/** From the first screen to the family: one of 113 years, the other of unknown age, in the seventh decile. */
export async function answer(page: Page): Promise<void> {
  await page.locator('#region').selectOption('95');
  await goOn(page);
  await page.locator('#decile').selectOption('7');
  await goOn(page);
  await goOn(page);
  await page.locator('#members').selectOption('2');
  await page.locator('[id="members.0.age"]').fill(canaries.age);
  await goOn(page);
}

/** On to the result, with what is asked left open; the parents' income, where it is asked, is a canary, too. */
export async function toResult(page: Page, each?: (title: string) => Promise<void>): Promise<void> {
  for (let screen = 0; screen < 12; screen++) {
    const title = (await screenTitle(page).textContent())?.trim() ?? '';
    await each?.(title);
    const next = page.locator('[data-act=next]');
    if ((await next.count()) === 0) return;
    const income = page.locator('#parentsIncome');
    if (await income.isVisible()) await income.fill(canaries.income);
    await next.click();
    await expect(screenTitle(page)).not.toHaveText(title);
  }
  throw new Error('the check does not end');
}

/** Everything in the page, with what is inside the elements and what stands in fields. */
export function everything(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inside = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...[...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.nodeValue ?? ''),
        'value' in element ? String(element.value) : '',
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    return inside(document).join('\n');
  });
}
