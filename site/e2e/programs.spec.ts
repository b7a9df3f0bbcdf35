import { nationalCatalog } from '@bansos-kit/core/catalog';
import type { Catalog, Dated } from '@bansos-kit/core/policy';
import { id as indonesian } from '../src/i18n/id.ts';
import { requireComplete } from '../src/lib/programs/complete.ts';
import { createContext } from '../src/lib/programs/context.ts';
import { historyOf } from '../src/lib/programs/history.ts';
import { programPage } from '../src/lib/programs/page.ts';
import { programPages } from './pages.ts';
import { expect, test } from './watched.ts';

const strings = indonesian.programs;
const { programs } = nationalCatalog;

test('the start page and the header lead to the programmes', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Program bansos' }).click();
  await expect(page).toHaveURL('/program');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Program', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('link', { name: 'Program Keluarga Harapan (PKH)' }).click();
  await expect(page).toHaveURL('/program/pkh');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Program', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('each programme has one card: those that run first, then the others', async ({ page }) => {
  await page.goto('/program');
  const cards = page.locator('.door');
  await expect(cards).toHaveCount(programs.length);
  const hrefs = await cards.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.toSorted()).toEqual(programs.map(({ id }) => `/program/${id}`).toSorted());
  const marks = await cards.locator('.status-mark').allInnerTexts();
  expect(marks.lastIndexOf('Berjalan')).toBeLessThan(marks.indexOf('Tidak tercatat berjalan'));
  expect(marks.indexOf('Tidak tercatat berjalan')).toBeGreaterThan(0);
});

for (const path of programPages) {
  test(`${path}: every figure, rule and day of change has a source; the page has its dates`, async ({ page }) => {
    await page.goto(path);
    const english = path.startsWith('/en');
    await expect(page.locator('.state')).toContainText(english ? /A summary for \d/ : /Ringkasan untuk \d/);
    await expect(page.locator('.state')).toContainText(
      english ? /Sources of the rules here reach to \d/ : /Sumber aturan di sini sampai \d/,
    );
    const bare = await page.evaluate(() => {
      const cited = (element: Element): boolean => element.querySelector('a.ref') !== null;
      const lacking = (selector: string, test = cited) =>
        [...document.querySelectorAll(selector)].filter((one) => !test(one));
      return [
        ...lacking('.amounts tbody tr'),
        ...lacking('.over-time td:not(.muted)'),
        ...lacking('.years td p'),
        ...lacking('.prose'),
        ...lacking('section > .clauses > li'),
        ...lacking('.history > li > ul > li'),
        ...lacking('.periods .runs'),
        ...lacking('.stage-lines > li'),
        ...lacking(
          '.sources li',
          (one) => /^https?:/.test(one.querySelector('a')?.href ?? '') && /\d{4}/.test(one.textContent ?? ''),
        ),
      ].map((element) => element.outerHTML.slice(0, 200));
    });
    expect(bare).toEqual([]);
    expect(await page.locator('.sources li').count()).toBeGreaterThan(0);
    expect(await page.locator('.history > li').count()).toBeGreaterThan(0);
    expect(await page.locator('section > .clauses > li').count()).toBeGreaterThan(0);
  });
}

test('the amounts are those of the catalog, a stage and a year, and a weak source is marked', async ({ page }) => {
  await page.goto('/program/pkh');
  const entry = nationalCatalog.params['pkh.amount.school-sd']?.values.at(-1) as Dated<number>;
  const row = page.locator('.amounts tbody tr').filter({ hasText: 'Murid SD' });
  const written = (sum: number) => `Rp${sum.toLocaleString('id-ID')}`;
  await expect(row.locator('td')).toHaveText([written(entry.value / 4), written(entry.value)]);
  await expect(row.locator('.weak')).toHaveCount(entry.confidence === 'low' ? 1 : 0);
  await expect(page.locator('.amounts .weak').or(page.locator('.over-time .weak')).first()).toBeVisible();
});

test('what another source says is shown, with the reason why it was not taken', async ({ page }) => {
  await page.goto('/program/pkh');
  const elderly = nationalCatalog.params['pkh.elderly-age']?.values.at(-1) as Dated<number>;
  const [other] = elderly.alternatives ?? [];
  await expect(page.locator('.other').filter({ hasText: other?.why.id ?? 'an alternative' })).toContainText(
    `Sumber lain menulis ${other?.value} tahun`,
  );
});

test('a programme that ended says so, and shows its last rules', async ({ page }) => {
  await page.goto('/program/blt-kesra');
  await expect(page.locator('.state')).toContainText('Tidak tercatat berjalan');
  await expect(page.locator('.state')).toContainText('Terakhir berjalan 31 Desember 2025.');
  await expect(page.locator('.amounts caption')).toContainText('31 Desember 2025');
  await expect(page.locator('.amounts td')).toHaveText(['Rp900.000']);
});

test('the history begins with the latest, and opens to the first record', async ({ page }) => {
  await page.goto('/program/sembako');
  const days = await page
    .locator('.history time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(days.toSorted().reverse());
  expect(new Set(days).size).toBe(days.length);
  await page.locator('.older:has(.history) summary').click();
  await expect(page.locator('.history > li').last()).toContainText(strings.firstRecord);
});

test('on paper stand the whole history and the addresses of the sources', async ({ page }) => {
  await page.goto('/program/pkh');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.older .history time').last()).toBeVisible();
  const address = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('http');
});

test('a reference leads to its source', async ({ page }) => {
  await page.goto('/program/sembako');
  const ref = page.locator('.amounts a.ref').first();
  const href = (await ref.getAttribute('href')) ?? '';
  await ref.click();
  await expect(page.locator(href)).toBeInViewport();
  await expect(page.locator(href).getByRole('link')).toHaveAttribute('href', /^https?:/);
});

test('no figure of the catalog in words of the engine shows the name of a field', () => {
  const context = createContext(nationalCatalog, 'id', strings, nationalCatalog.evidenceUntil);
  for (const program of programs) {
    for (const { date, lines } of historyOf(context, program)) {
      for (const { text } of lines)
        expect(text, `${program.id} ${date}`).not.toMatch(/undefined|null|[a-z]-[a-z]+[”"]|\bof\b|›/);
    }
  }
});

test('a criterion that changed is told whole, so that what it forbids is not read as what it asks', () => {
  const context = createContext(nationalCatalog, 'id', strings, nationalCatalog.evidenceUntil);
  const days = historyOf(context, pkh(nationalCatalog));
  const wage = days.find(({ date }) => date === '2025-01-01')?.lines.find(({ text }) => text.includes('Gaji'));
  expect(wage?.after?.map(({ text }) => text)).toEqual([strings.noMemberAll]);
  expect(wage?.before?.map(({ text }) => text)).toEqual([strings.not]);
  const begin = days.find(({ date }) => date === '2024-03-01')?.lines;
  expect(
    begin?.filter(({ text }) => text.includes('Gaji')),
    'a part of another rule of that day',
  ).toEqual([]);
  expect(JSON.stringify(begin), 'a rule that began later').not.toContain('BUMN');
});

/** The catalog with one thing spoilt. */
function spoilt(change: (catalog: Catalog) => void): Catalog {
  const copy = structuredClone(nationalCatalog);
  change(copy);
  return copy;
}
const pkh = (catalog: Catalog) => catalog.programs.find(({ id }) => id === 'pkh') as Catalog['programs'][number];

test('the catalog as it is has all that its pages show', () => {
  expect(() => requireComplete(nationalCatalog)).not.toThrow();
});

const holes: Record<string, [spoil: (catalog: Catalog) => void, said: RegExp]> = {
  'no English name': [(catalog) => Reflect.deleteProperty(pkh(catalog).name, 'en'), /programme pkh: name\.en: no text/],
  'an empty summary': [
    (catalog) => Reflect.set(pkh(catalog).summary, 'id', ' '),
    /programme pkh: summary\.id: no text/,
  ],
  'a step without a text': [
    (catalog) =>
      Reflect.set(pkh(catalog).prose ?? {}, 'steps', [{ ...pkh(catalog).prose?.steps?.[0], value: [{ id: 'x' }] }]),
    /programme pkh: prose\.steps\[0\]\.value\[0\]\.en: no text/,
  ],
  'criteria without a source': [
    (catalog) => Reflect.set(pkh(catalog).eligibility[0] ?? {}, 'cite', []),
    /programme pkh: eligibility\[0\]\.cite: no source/,
  ],
  'an amount without a date': [
    (catalog) => Reflect.deleteProperty(catalog.params['pkh.amount.school-sd']?.values[0] ?? {}, 'checkedOn'),
    /programme pkh: param pkh\.amount\.school-sd\.values\[0\]\.checkedOn: no date/,
  ],
  'a shared rule without a source': [
    (catalog) => Reflect.set(catalog.rules['registry']?.versions[0] ?? {}, 'cite', []),
    /programme pkh: rule registry\.versions\[0\]\.cite: no source/,
  ],
  'a target without a source': [
    (catalog) => Reflect.set(pkh(catalog).targets?.[0] ?? {}, 'cite', []),
    /programme pkh: targets\[0\]\.cite: no source/,
  ],
  'a source that does not exist': [
    (catalog) => Reflect.set(pkh(catalog).eligibility[0] ?? {}, 'cite', [{ source: 'hearsay' }]),
    /programme pkh: eligibility\[0\]\.cite: there is no source hearsay/,
  ],
  'a source without an address': [
    (catalog) => {
      const entry = pkh(catalog).eligibility[0] as Dated<unknown>;
      Reflect.deleteProperty(catalog.sources[entry.cite[0]?.source ?? ''] ?? {}, 'url');
    },
    /programme pkh: eligibility\[0\]\.cite: source \S+ has no url/,
  ],
  'a category without an explanation': [
    (catalog) => Reflect.deleteProperty(catalog.glossary, 'bansos-reguler'),
    /programme pkh: category: "bansos-reguler" is not in the glossary/,
  ],
  'nothing about how much': [
    (catalog) => Reflect.deleteProperty(pkh(catalog), 'amounts'),
    /programme pkh: amounts: neither an amount nor "in-kind"/,
  ],
};

for (const [hole, [spoil, said]] of Object.entries(holes)) {
  test(`the build would end with a clear error: ${hole}`, () => {
    expect(() => requireComplete(spoilt(spoil))).toThrow(said);
  });
}

test('the page of a day shows the rules of that day', () => {
  const program = pkh(nationalCatalog);
  const on = (day: string) => programPage(nationalCatalog, program, 'id', strings, day);
  expect(on('2021-06-01').amounts.now?.table.columns.map(({ title }) => title)).toEqual(['Per tahap', 'Setahun']);
  expect(on('2020-06-01').amounts.now?.table.columns.map(({ title }) => title)).toEqual(['Sebulan']);
  expect(on('2021-06-01').criteria.clauses.some(({ text }) => text.startsWith('Desil'))).toBe(false);
  expect(on('2025-10-01').criteria.clauses.some(({ text }) => text.startsWith('Desil paling banyak 4'))).toBe(true);
});
