import { describe, expect, it } from 'vitest';
import { nationalCatalog } from '../catalog/index.ts';
import { readDay } from '../policy/day.ts';
import channelRows from './data/channels.json' with { type: 'json' };
import deadlineRows from './data/deadlines.json' with { type: 'json' };
import gapRows from './data/gaps.json' with { type: 'json' };
import programRows from './data/programs.json' with { type: 'json' };
import { lastDay, monthsBetween } from './months.ts';
import { scheduleInfo } from './schedule-info.ts';
import { scheduleSource } from './schedule-source.ts';
import { allStages } from './table.ts';
import type { Window } from './types.ts';

type Found = { path: string; value: Record<string, unknown> };

function* objectsIn(value: unknown, path = ''): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, value: value as Record<string, unknown> };
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}.${key}`);
}

const stages = allStages();
const rows = [...stages, ...channelRows, ...deadlineRows, ...gapRows];
const objects = [...objectsIn({ stages, channelRows, deadlineRows, gapRows, programRows })];
const paths = (found: Found[]) => found.map(({ path }) => path);
const windows = stages.flatMap(({ id, announced, firstPaid }) =>
  [announced, firstPaid].flatMap((window) => (window ? [{ id, ...window }] : [])),
);

describe('every row', () => {
  it('says who says so, how sure that is, when it was checked and how far the sources reach', () => {
    const bare = rows.filter(
      ({ cite, confidence, checkedOn, evidenceUntil }) =>
        cite.length === 0 ||
        !['high', 'medium', 'low'].includes(confidence) ||
        checkedOn !== scheduleInfo.checkedOn ||
        evidenceUntil !== scheduleInfo.evidenceUntil,
    );
    expect(bare).toEqual([]);
  });

  it('cites sources that there are', () => {
    const cited = objects.flatMap(({ value }) => (value['cite'] as { source: string }[] | undefined) ?? []);
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.filter(({ source }) => !scheduleSource(source))).toEqual([]);
    expect(scheduleSource('toString')).toBeUndefined();
  });

  it('cites something for every window, figure, sum and other value', () => {
    const needing = objects.filter(
      ({ value }) => 'by' in value || 'on' in value || 'rupiah' in value || ('why' in value && 'value' in value),
    );
    expect(needing.length).toBeGreaterThan(80);
    expect(paths(needing.filter(({ value }) => !Array.isArray(value['cite']) || value['cite'].length === 0))).toEqual(
      [],
    );
  });

  it('speaks to people in both languages, without promises', () => {
    const texts = objects.filter(({ value }) => Object.keys(value).every((key) => key === 'id' || key === 'en'));
    expect(texts.length).toBeGreaterThan(200);
    expect(paths(texts.filter(({ value }) => !value['id'] || !value['en']))).toEqual([]);
    const promises = /berhak|lolos|pasti|selamat|resmi|entitled|guaranteed|congratulations/i;
    expect(paths(texts.filter(({ value }) => promises.test(`${value['id']} ${value['en']}`)))).toEqual([]);
  });
});

describe('stages', () => {
  it('have an id of their own that begins with programme and year', () => {
    expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
    expect(stages.filter(({ id, program, year }) => !id.startsWith(`${program}-${year}`))).toEqual([]);
  });

  it('cover months of their year, in order', () => {
    const wrong = stages.filter(
      ({ covers: { from, to }, year }) => from > to || !from.startsWith(`${year}-`) || !to.startsWith(`${year}-`),
    );
    expect(wrong).toEqual([]);
  });

  it('are as long as their rhythm says', () => {
    const lengths = { quarterly: 3, bimonthly: 2 } as const;
    const regular = stages.filter(({ rhythm }) => rhythm in lengths);
    const wrong = regular.filter(
      ({ rhythm, covers }) => monthsBetween(covers.from, covers.to) !== lengths[rhythm as keyof typeof lengths],
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are as certain as what is known of them', () => {
    const expected = ({ announced, firstPaid, reach, certainty }: (typeof stages)[number]): string => {
      if (announced?.by === 'official' || firstPaid?.by === 'official') return 'official';
      if (firstPaid || reach.some(({ what }) => what === 'reached')) return 'observed';
      return certainty === 'official' ? 'not official' : certainty;
    };
    expect(stages.filter((stage) => expected(stage) !== stage.certainty).map(({ id }) => id)).toEqual([]);
    // Seen paid in its last month, and in July 2020: nobody wrote down the first day.
    const unseen = stages.filter(({ certainty, firstPaid }) => certainty === 'observed' && !firstPaid);
    expect(unseen.map(({ id }) => id)).toEqual(['bst-2020-3', 'pkh-2022-1']);
  });

  it('have windows made of real days, as fine as their precision says', () => {
    const real = ({ from, to }: Window) => readDay(from) > 0 && readDay(to) > 0 && from <= to;
    const fits = ({ from, to, precision }: Window) =>
      precision === 'day'
        ? from === to
        : precision === 'month'
          ? from.endsWith('-01') && to === lastDay(to.slice(0, 7))
          : from !== to;
    expect(windows.length).toBeGreaterThan(25);
    expect(windows.filter((window) => !real(window) || !fits(window))).toEqual([]);
  });

  it('say with each figure whether it was planned or reached, and never both families and percent', () => {
    const figures = stages.flatMap(({ reach }) => reach);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(({ families, percent }) => (families === undefined) === (percent === undefined))).toEqual([]);
    expect(figures.filter(({ on }) => !/^\d{4}(-\d\d){0,2}$/.test(on))).toEqual([]);
  });
});

it('knows the programmes of the catalog, by the same ids and aliases', () => {
  const known = programRows.map(({ id, aliases = [] }: { id: string; aliases?: string[] }) => [id, aliases]);
  expect(known.sort()).toEqual(nationalCatalog.programs.map(({ id, aliases = [] }) => [id, aliases]).sort());
});
