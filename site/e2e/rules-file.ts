import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page } from '@playwright/test';

/** A regional catalog of this repository, to be changed by a test. */
export function regionalFile(id: string): Record<string, unknown> {
  const file = join(import.meta.dirname, '..', '..', 'examples', 'regional-catalog', `${id}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** The page with the rules of Jakarta chosen, for people who live there. */
export async function openWithJakarta(page: Page): Promise<void> {
  await page.goto('/sematan');
  await page.getByLabel('Wilayah yang sudah terpilih').selectOption('31');
  await page.getByLabel('Aturan daerah', { exact: true }).selectOption('Bantuan DKI Jakarta');
  await expect(page.locator('#embed-files')).toBeVisible();
}

/** Chooses a file as an office does; what is no text becomes JSON. */
export async function chooseFile(page: Page, content: unknown): Promise<void> {
  await page.locator('#embed-rules').selectOption('own');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const file = { name: 'aturan.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('#embed-rules-file').setInputFiles(file);
}

export async function downloaded(page: Page, kind: 'script' | 'frame'): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`#embed-save-${kind}`).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Goes on, with "not known" for every question, until programmes are shown. */
export async function toResult(place: Page | FrameLocator): Promise<void> {
  // A browser stops drawing a frame of no origin that is out of sight: nothing in it comes to rest, and no click begins.
  if ('owner' in place) await place.owner().scrollIntoViewIfNeeded();
  const cards = place.locator('bansos-cek [part~=card]');
  const next = place.locator('bansos-cek [data-act=next]');
  await next.waitFor();
  for (let screen = 0; screen < 12 && (await next.count()); screen++) await next.click();
  await expect(cards.first()).toBeVisible();
}
