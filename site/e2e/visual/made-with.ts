import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { isOwn } from '../../../scripts/chromium.mjs';

const file = join(import.meta.dirname, 'made-with.json');
const repository = join(import.meta.dirname, '..', '..', '..', 'package.json');

/** What a picture depends on besides the page: the browser, and the packages that bring it and the fonts. */
export interface MadeWith {
  browser: string;
  packages: Record<string, string>;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** With what the pictures of this folder were made. */
export const madeWith = (): MadeWith => json(file);

/** The packages that the repository asks for now. */
export function packagesNow(): MadeWith['packages'] {
  const { devDependencies } = json(repository);
  return Object.fromEntries(['@sparticuz/chromium', 'dejavu-fonts-ttf'].map((name) => [name, devDependencies[name]]));
}

/** Says that the pictures are made anew, with this browser. */
export function remake(browser: Browser): void {
  if (!isOwn) throw new Error('Pictures are made with the Chromium of the repository: 64-bit Linux, no CHROMIUM_PATH.');
  const made: MadeWith = { browser: browser.version(), packages: packagesNow() };
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
}

/** Why pictures of this browser cannot be compared with ours; nothing where they can. */
export function otherBrowser(browser: Browser): string | undefined {
  const { browser: version } = madeWith();
  const renew = 'Pictures are not compared:';
  if (!isOwn)
    return `${renew} this browser is not the one that comes with the repository, which draws on 64-bit Linux.`;
  if (browser.version() !== version)
    return `${renew} they were made by Chromium ${version}, this is ${browser.version()}.`;
  return undefined;
}
