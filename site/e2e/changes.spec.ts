import { nationalCatalog } from '@bansos-kit/core/catalog';
import { diff, explainChange } from '@bansos-kit/core/policy';
import { catalogFor, locales } from '../src/i18n/index.ts';
import { changeFeed } from '../src/lib/changes/feed.ts';
import { createContext } from '../src/lib/programs/context.ts';
import { historyOf } from '../src/lib/programs/history.ts';
import { expect, test } from './watched.ts';

/** How the pages say that something is over. */
const ending = /tidak (berjalan|berlaku) lagi|bukan syarat lagi|no longer/i;

const unknown = diff(nationalCatalog, '2000-01-01', '2099-12-31').filter((change) => change.unknown);
const stopped = unknown.filter(({ path }) => path === 'eligibility');

for (const locale of locales) {
  const strings = catalogFor(locale).programs;
  const context = createContext(nationalCatalog, locale, strings, nationalCatalog.evidenceUntil);
  const told = nationalCatalog.programs.flatMap((program) =>
    historyOf(context, program).flatMap(({ date, lines }) =>
      lines.map((line) => ({ program: program.id, date, line })),
    ),
  );

  test(`${locale}: what nobody found a source for never reads as an ending, in the history and in the feed`, () => {
    expect(unknown.length).toBeGreaterThan(30);
    const lines = told.filter(({ line }) => line.confidence === undefined);
    for (const { line } of lines) expect(line.text).not.toMatch(ending);
    for (const change of unknown) {
      const { effectiveOn, programs, name, path, param } = change;
      const own = told.filter(({ program, date }) => programs.includes(program) && date === effectiveOn);
      // A figure that ends beside its programme is told with it.
      expect(
        own.some(({ line }) => line.confidence === undefined),
        `${effectiveOn} ${path} ${programs}`,
      ).toBe(true);
      expect(explainChange(change, { locale })).not.toMatch(ending);
      const named = own.filter(({ line }) => param !== undefined && line.text.includes(context.say(name)));
      for (const { line } of named) expect(line.text).not.toMatch(ending);
    }
    expect(stopped.length).toBeGreaterThan(6);
    for (const { program, effectiveOn } of stopped) {
      const own = told.filter((one) => one.program === program && one.date === effectiveOn);
      expect(own.map(({ line }) => line.text)).toContain(strings.unknownFrom);
      for (const { line } of own) expect(line.text).not.toMatch(ending);
    }
  });

  test(`${locale}: what did end is still told as ended`, () => {
    const ended = told.filter(({ line }) => line.text === strings.stops);
    expect(ended.map(({ program }) => program)).toEqual(expect.arrayContaining(['bst', 'blt-kesra', 'blt-bbm']));
  });

  test(`${locale}: the feed says how sure each line is, why, and who says so`, () => {
    const feed = changeFeed(locale, new URL('https://bansos-kit.example'));
    const entry = feed.split('<entry>').find((text) => text.includes('#d2026-10-01')) ?? '';
    expect(entry).toContain(strings.unknownFrom);
    expect(entry).not.toMatch(ending);
    const note = nationalCatalog.programs.find(({ id }) => id === 'beras')?.eligibility.at(-1);
    if (!note || !('gap' in note)) throw new Error('the rounds of rice are known again: take another programme');
    expect(entry).toContain(context.say(note.gap));
    const sure = Object.values(strings.confidence);
    for (const text of feed.matchAll(/^- (.*)$/gm)) {
      const [line = ''] = text;
      const isUnknown = told.some((one) => one.line.confidence === undefined && line === `- ${one.line.text}`);
      expect(isUnknown || sure.some((word) => line.endsWith(`(${word})`)), line).toBe(true);
    }
    expect(feed.match(/^- /gm)?.length ?? 0).toBeGreaterThan(10);
    expect(feed.match(/^- /gm)).toHaveLength(
      feed.match(new RegExp(`^ {2}(?:${strings.sources}|${strings.lastSources}): .`, 'gm'))?.length ?? 0,
    );
  });
}

test('the page of a programme whose records end does not say that it ended', async ({ page }) => {
  for (const [path, known, not] of [
    ['/program/beras', 'Catatan kami sampai 30 September 2026.', 'Terakhir berjalan'],
    ['/en/program/beras', 'Our records reach until 30 September 2026.', 'Last ran'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('.state')).toContainText(known);
    await expect(page.locator('.state')).not.toContainText(not);
    await expect(page.locator('.periods li').first()).toContainText(/^\s*(Tidak diketahui|Not known)/);
  }
  await page.goto('/program/bst');
  await expect(page.locator('.state')).toContainText('Terakhir berjalan 31 Agustus 2021.');
});
