import { generateNik } from '@bansos-kit/core/nik';
import type { Page } from '@playwright/test';
import { answer, goOn, screenTitle } from '../check-flow.ts';

export interface Screen {
  path: string;
  /** From the page as it opens to what the picture shows. */
  steps?: (page: Page) => Promise<void>;
  /** What stands at the top of the picture, where that is not the top of the page. */
  from?: string;
  /** Drawn on a wide screen, too. */
  wide?: true;
}

const nik = generateNik({ region: '320411', birthDate: '1990-12-21', sex: 'female', serial: '9001' }); // nobody's

async function readNik(page: Page): Promise<void> {
  await page.locator('#nik').fill(nik);
  await page.locator('#nik-check').click();
  await page.locator('#nik-result .anatomy').waitFor();
}

/** Goes on, with what is asked left open, to the screen before the next one has this title. */
async function upTo(page: Page, title: string): Promise<void> {
  for (let screen = 0; screen < 12; screen++) {
    if ((await screenTitle(page).textContent())?.trim() === title) return;
    await goOn(page);
  }
  throw new Error(`the check never comes to "${title}"`);
}

const answered =
  (title: string) =>
  async (page: Page): Promise<void> => {
    await answer(page);
    await upTo(page, title);
  };

/** The screens that people see most, by the name of their pictures. */
export const screens: Record<string, Screen> = {
  start: { path: '/', wide: true },
  nik: { path: '/nik', steps: readNik, from: '#nik-result' },
  schedule: { path: '/jadwal', wide: true },
  program: { path: '/program/pkh' },
  'check-first': { path: '/cek', from: 'bansos-cek' },
  'check-question': { path: '/cek', steps: answered('Kehamilan dan sekolah'), from: '.progress' },
  'check-review': { path: '/cek', steps: answered('Periksa jawaban'), from: '#step-title' },
  'check-result': { path: '/cek', steps: answered('Hasil perkiraan'), from: '#step-title', wide: true },
  'check-card': { path: '/cek', steps: answered('Hasil perkiraan'), from: '[part~=card]' },
  frame: { path: '/sematan/' },
};
