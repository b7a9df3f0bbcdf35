import type { Page } from '@playwright/test';

/** All that a browser keeps of a visit, beside the page itself: where a canary is looked for. */
export async function keptOf(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => {
    const texts = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(history.state),
      JSON.stringify(await indexedDB.databases()),
      document.cookie,
      document.title,
      location.href,
      window.name,
    ];
    for (const name of await caches.keys()) {
      texts.push(name);
      for (const { url } of await (await caches.open(name)).keys()) texts.push(url);
    }
    return texts;
  });
  return [...kept, JSON.stringify(await page.context().storageState())];
}
