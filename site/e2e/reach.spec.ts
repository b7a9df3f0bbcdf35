import { nationalCatalog } from '@bansos-kit/core/catalog';
import { guides } from '@bansos-kit/core/safety';
import { scheduleInfo } from '@bansos-kit/core/schedule';
import { catalogFor, fill, type Locale } from '../src/i18n/index.ts';
import { longDate } from '../src/lib/dates.ts';
import { guideAddress } from '../src/lib/pages.ts';
import { nearestReach } from '../src/lib/programs/reach.ts';
import { openOn } from './check-flow.ts';
import { expect, test } from './watched.ts';

const rules = nationalCatalog.evidenceUntil;
const rice = nationalCatalog.programs.find(({ id }) => id === 'beras')?.eligibility.findLast((one) => !('gap' in one));
if (!rice || 'gap' in rice || !rice.evidenceUntil) throw new Error('take a programme with later sources than the rest');
const [guide] = guides();
if (!guide) throw new Error('there are no guides');
const guideUntil = guide.evidenceUntil ?? guide.checkedOn;

/** The pages that tell rules, and how far the sources of what they show reach. */
const places: readonly [path: string, locale: Locale, of: 'rules' | 'schedule' | 'guide', until: string][] = [
  ['/program', 'id', 'rules', rules],
  ['/program/pkh', 'id', 'rules', rules],
  ['/program/beras', 'id', 'rules', rice.evidenceUntil],
  ['/desil', 'id', 'rules', rules],
  ['/istilah', 'id', 'rules', rules],
  ['/lembar-periksa', 'id', 'rules', rules],
  ['/perubahan', 'id', 'rules', rules],
  ['/jadwal', 'id', 'schedule', scheduleInfo.evidenceUntil],
  [guideAddress(guide).id, 'id', 'guide', guideUntil],
  ['/en/program', 'en', 'rules', rules],
  ['/en/program/pkh', 'en', 'rules', rules],
  ['/en/deciles', 'en', 'rules', rules],
  ['/en/glossary', 'en', 'rules', rules],
  ['/en/check-sheet', 'en', 'rules', rules],
  ['/en/changes', 'en', 'rules', rules],
  ['/en/schedule', 'en', 'schedule', scheduleInfo.evidenceUntil],
  [guideAddress(guide).en, 'en', 'guide', guideUntil],
];

for (const [path, locale, of, until] of places) {
  test(`${path}: the page names until when its sources reach, and the clock says how long ago that was`, async ({
    page,
    record,
  }) => {
    const { stale, until: reaches } = catalogFor(locale).common.reach[of];
    const date = longDate(until, locale);
    const line = page.locator('.reach');
    await page.clock.setFixedTime(new Date(`${until}T05:00:00Z`));
    await page.goto(path);
    await expect(line).toHaveText(fill(reaches, { date }));
    await expect(line).not.toHaveClass(/stale/);

    await page.clock.setFixedTime(new Date('2028-01-02T05:00:00Z'));
    await page.reload();
    const days = (Date.parse('2028-01-02') - Date.parse(until)) / 86_400_000;
    await expect(line).toHaveText(fill(stale, { date, days }));
    await expect(line).toHaveClass(/stale/);
    expect(record.violations).toEqual([]);
  });
}

test('the day is that of Jakarta: late in the evening there the sources are not a day older than they are', async ({
  page,
}) => {
  const next = (hour: string): Date => new Date(`${rules}T${hour}:00:00Z`);
  await page.clock.setFixedTime(next('16'));
  await page.goto('/program/pkh');
  await expect(page.locator('.reach')).not.toHaveClass(/stale/);
  await page.clock.setFixedTime(next('17'));
  await page.reload();
  await expect(page.locator('.reach')).toContainText(', 1 hari sebelum hari ini.');
});

test('the check without internet says the same date above the tool as in it', async ({ page, context }) => {
  const date = longDate(nearestReach(nationalCatalog, rules), 'id');
  await openOn(page, '/cek');
  await context.setOffline(true);
  await expect(page.locator('#offline')).toContainText(`Sumber aturan di sini sampai ${date}.`);
  await expect(page.locator('bansos-cek')).toContainText(`sampai ${date}`);
});

test('no page says of which day the rules are without saying how far their sources reach', async ({ page }) => {
  for (const [path] of places) {
    await page.goto(path);
    await expect(page.locator('main')).not.toContainText(/aturan per \d|rules as of \d/i);
  }
});
