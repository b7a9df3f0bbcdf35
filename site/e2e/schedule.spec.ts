import { readFileSync } from 'node:fs';
import { nationalCatalog } from '@bansos-kit/core/catalog';
import { pipelineStates, type Stage, scheduleSource, stages } from '@bansos-kit/core/schedule';
import { requireStagesComplete } from '../src/lib/schedule/complete.ts';
import { monthsInWords, placeInYear, windowInWords } from '../src/lib/schedule/spans.ts';
import { keptOf } from './kept.ts';
import { expect, test } from './watched.ts';

const places = ['/jadwal', '/en/schedule'] as const;

test('the header leads to the schedule', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('banner').getByRole('link', { name: 'Jadwal' });
  await link.click();
  await expect(page).toHaveURL('/jadwal');
  await expect(link).toHaveAttribute('aria-current', 'page');
});

for (const path of places) {
  test(`${path}: every stage has its sources, its dates and a word for how sure they are`, async ({ page }) => {
    await page.goto(path);
    const count = await page.locator('.stage').count();
    expect(count).toBeGreaterThanOrEqual(25);
    for (const selector of ['.basis a.ref', '.certainty', 'dt']) {
      await expect(page.locator(`.stage:has(${selector})`), selector).toHaveCount(count);
    }
    const bare = await page.evaluate(() => {
      const lacking = (selector: string, test: (one: Element) => boolean) =>
        [...document.querySelectorAll(selector)].filter((one) => !test(one)).map((one) => one.outerHTML.slice(0, 150));
      const cited = (one: Element): boolean => one.querySelector('a.ref') !== null;
      return [
        ...lacking('.stage dd:has(strong)', cited),
        ...lacking('.year :is(.announced, .first-paid) li', cited),
        ...lacking('.channels li', cited),
        ...lacking('.deadlines > li', cited),
        ...lacking('[data-status]', cited),
        ...lacking('.stage', (one) => /\d{1,2} \p{L}+ \d{4}/u.test(one.querySelector('.basis')?.textContent ?? '')),
        ...lacking(
          '.sources li',
          (one) =>
            /^https?:/.test(one.querySelector('a')?.href ?? '') ||
            /tanpa alamat|no address/.test(one.textContent ?? ''),
        ),
        ...lacking('section.program', (one) => one.querySelector('a[href*="/program/"]') !== null),
      ];
    });
    expect(bare).toEqual([]);
  });
}

test('what is for which months, what was announced and what was seen stand apart', async ({ page }) => {
  await page.goto('/jadwal');
  const parts = page.locator('#pkh-2026-3 dl > div');
  await expect(parts.nth(0)).toHaveText(/^Masa anggaran\s*Juli–September 2026$/);
  await expect(parts.nth(1)).toHaveText(/^Diumumkan\s*20 Juli 2026/);
  await expect(parts.nth(2)).toHaveText(/^Pembayaran pertama terlihat\s*sudah terlihat dibayar; hari pertamanya tidak/);
  const shapes = await parts.evaluateAll((divs) =>
    divs.slice(0, 3).map((div) => {
      const { transform, borderRadius } = getComputedStyle(div.querySelector('dt') ?? div, '::before');
      return `${transform} ${borderRadius}`;
    }),
  );
  expect(new Set(shapes).size, 'shapes, not colours').toBe(3);
});

test('what is not known is said, and how to find out', async ({ page }) => {
  await page.goto('/jadwal');
  const unknown = page.locator('#pkh-2026-4');
  await expect(unknown.locator('.certainty')).toHaveText('belum diketahui');
  await expect(unknown.locator('dd').filter({ hasText: /^\s*belum diketahui\s*$/ })).toHaveCount(2);
  await expect(
    page
      .getByRole('row', { name: /^Desember 2026/ })
      .getByRole('cell')
      .nth(1),
  ).toContainText('belum diketahui');
  await expect(page.locator('section:has(> #find-out)')).toContainText('021-171');
  await expect(page.locator('section[data-program="blt-kesra"]')).toContainText('Tidak ada keputusan pemerintah');
});

test('the months tell what is over and what is to come for the day of the page; the clock adds its own', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-31T18:00:00Z')); // 1 January 2027 in Jakarta
  await page.goto('/jadwal');
  await expect(page.getByRole('row', { name: /^Oktober 2026 sudah lewat/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /^November 2026 per 21 November 2026/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /^Desember 2026 mendatang/ })).toHaveCount(1);
  await expect(page.locator('#today')).toContainText('hari ini 1 Januari 2027');
  await expect(page.locator('.year [aria-current]')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-08-01T00:00:00Z'));
  await page.reload();
  await expect(page.locator('.year [aria-current=date]')).toContainText('Agustus 2026');
});

test('the filter works by keyboard, says what it did, and leaves no trace', async ({ page, record, context }) => {
  await page.goto('/jadwal');
  const asked = record.requests.length;
  await page.locator('#filter summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sembunyikan semua' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#filter-said')).toHaveText(/^0 dari \d+ program tampil\.$/);
  await expect(page.locator('section.program:visible')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /^Februari 2026/ }).locator('.nothing:visible')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Program Sembako (BPNT)' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#filter-said')).toHaveText(/^1 dari/);
  await expect(page.locator('section.program:visible h3')).toHaveText(['Program Sembako (BPNT)']);
  await expect(page.locator('.lanes [data-program]:visible')).toHaveCount(1);
  await expect(page).toHaveURL('/jadwal');
  expect(record.requests.slice(asked)).toEqual([]);
  expect(JSON.stringify(await context.storageState())).toBe('{"cookies":[],"origins":[]}');
  await page.locator('.now a').first().click();
  await expect(page.locator('section[data-program="pkh"]'), 'a link to what was hidden shows it').toBeVisible();
  await page.reload();
  await expect(page.locator('section.program:visible').nth(5)).toBeVisible();
});

for (const [typed, headings, said] of [
  ['Status: SUKSES SPM 12/05', ['Sukses SPM'], 'ada di daftar'],
  ['gagal cek rekening', ['Gagal cek rekening'], 'ada di daftar'],
  ['SI', ['SI (perintah pindah uang)', 'SI bermasalah'], 'beberapa arti'],
  ['YA', ['YA'], 'ada di daftar'],
  ['xqzxqz', [], 'tidak ada di daftar kami'],
  [' ', [], 'Ketik dulu'],
] as const) {
  test(`the word "${typed}" is looked up`, async ({ page }) => {
    await page.goto('/jadwal#kata-status');
    await page.getByLabel('Kata yang Anda lihat').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.locator('#lookup-said')).toContainText(said);
    await expect(page.locator('#lookup-found h4')).toHaveText(headings);
  });
}

test('English answers in English', async ({ page }) => {
  await page.goto('/en/schedule');
  await page.getByLabel('The word that you see').fill('SP2D');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.locator('#lookup-said')).toHaveText('That word is in our list.');
  await expect(page.locator('#lookup-found')).toContainText('Whose move');
});

test('what is typed stays in the field, and is gone once cleared or left', async ({ page, record }) => {
  const canary = `exclude zq${Date.now()}`;
  await page.goto('/jadwal');
  const asked = record.requests.length;
  await page.locator('#lookup').pressSequentially(canary);
  await page.keyboard.press('Enter');
  await expect(page.locator('#lookup-found h4')).toHaveText(['Exclude']);
  expect(record.requests.slice(asked), 'requests after load').toEqual([]);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  for (const trace of [html, ...(await keptOf(page)), ...record.console]) expect(trace).not.toContain(canary.slice(8));
  await page.locator('#lookup-form').getByRole('button', { name: 'Hapus' }).click();
  await expect(page.locator('#lookup')).toHaveValue('');
  await expect(page.locator('#lookup')).toBeFocused();
  await page.locator('#lookup').fill(canary);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('#lookup')).toHaveValue('');
});

test('every status word of the library is on the page, once', async ({ page }) => {
  await page.goto('/jadwal');
  const ids = await page
    .locator('details [data-status]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-status')));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(pipelineStates().map(({ id }) => id)));
});

for (const path of places) {
  test(`${path}: calendar files can be saved and are well formed`, async ({ page, request }) => {
    await page.goto(path);
    const links = page.locator('a[download]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toContain(`${path}/pkh.ics`);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const saving = page.waitForEvent('download');
    await links.first().click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(path === '/jadwal' ? 'semua.ics' : 'all.ics');
    const all = readFileSync(await download.path(), 'utf8');
    for (const href of hrefs) {
      const text = await (await request.get(href)).text();
      expect(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n'), href).toBe(true);
      expect(text.replaceAll('\r\n', ''), href).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), href).toBeLessThanOrEqual(75);
      const uids = text.match(/^UID:.*$/gm) ?? [];
      expect(uids.length, href).toBeGreaterThan(0);
      expect(new Set(uids).size, href).toBe(uids.length);
      for (const uid of uids) expect(all).toContain(uid);
    }
    expect(all).toContain(path === '/jadwal' ? 'bukan hari cair' : 'not a pay day');
  });
}

test('the page of a programme shows its stages and leads to the schedule', async ({ page }) => {
  await page.goto('/program/sembako');
  const lines = page.locator('section:has(> #when) .stage-lines').first().locator('li');
  await expect(lines).toHaveCount(stages('sembako', 2026).length);
  await expect(lines.first()).toContainText('Tahap 4 2026');
  await page.getByRole('link', { name: /^Jadwal semua program/ }).click();
  await expect(page).toHaveURL('/jadwal#sembako');
  await page.goto('/program/bst');
  await expect(page.locator('section:has(> #when)')).toContainText('Itu tidak berarti tidak ada pembayaran.');
});

test('dates are no finer than their source', () => {
  const month = { from: '2026-02-01', to: '2026-02-28' };
  expect(windowInWords({ ...month, precision: 'month' }, 'id')).toBe('Februari 2026');
  expect(windowInWords({ ...month, precision: 'day' }, 'id')).toBe('1–28 Februari 2026');
  expect(windowInWords({ from: '2026-02-01', to: '2026-02-01', precision: 'day' }, 'en')).toBe('1 February 2026');
  expect(monthsInWords({ from: '2025-12', to: '2026-01' }, 'en')).toBe('December 2025–January 2026');
  expect(placeInYear({ from: '2025-06-01', to: '2026-12-31' }, 2026)).toEqual({ start: 0, length: 100 });
  expect(placeInYear({ from: '2027-01-01', to: '2027-02-01' }, 2026).length).toBe(0);
});

const whole = (): Stage[] => nationalCatalog.programs.flatMap(({ id }) => structuredClone(stages(id, 2026)));

test('the stages of this year have all that their pages show', () => {
  expect(() => requireStagesComplete(whole())).not.toThrow();
});

const holes: Record<string, [spoil: (stage: Stage) => void, said: RegExp]> = {
  'no source': [(stage) => Reflect.set(stage, 'cite', []), /stage pkh-2026-1\.cite: no source/],
  'no day of checking': [(stage) => Reflect.deleteProperty(stage, 'checkedOn'), /pkh-2026-1\.checkedOn: no date/],
  'no end of the evidence': [(stage) => Reflect.set(stage, 'evidenceUntil', ''), /pkh-2026-1\.evidenceUntil: no date/],
  'no English name': [(stage) => Reflect.deleteProperty(stage.name, 'en'), /pkh-2026-1\.name\.en: no text/],
  'a window without a source': [
    (stage) => Reflect.set(stage.announced ?? {}, 'cite', []),
    /pkh-2026-1: a part of it has no source/,
  ],
  'a window without a date': [
    (stage) => Reflect.set(stage.firstPaid ?? {}, 'from', 'soon'),
    /pkh-2026-1: a window of it has no date/,
  ],
  'a source that does not exist': [
    (stage) => Reflect.set(stage, 'cite', [{ source: 'hearsay' }]),
    /pkh-2026-1\.cite: there is no source hearsay/,
  ],
};

for (const [hole, [spoil, said]] of Object.entries(holes)) {
  test(`the build would end with a clear error: ${hole}`, () => {
    const list = whole();
    const stage = list.find(({ id }) => id === 'pkh-2026-1');
    if (stage) spoil(stage);
    expect(() => requireStagesComplete(list)).toThrow(said);
  });
}

test('the build would end with a clear error: a source without an address', () => {
  const find = (id: string) => {
    const { url: _, ...source } = scheduleSource(id) ?? { url: '' };
    return source as ReturnType<typeof scheduleSource>;
  };
  expect(() => requireStagesComplete(whole(), find)).toThrow(/source \S+ has no/);
});
