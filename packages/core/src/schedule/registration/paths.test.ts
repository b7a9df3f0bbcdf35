import { describe, expect, it } from 'vitest';
import { sources } from '../../generated/schedule-sources.ts';
import steps from './data/steps.json' with { type: 'json' };
import { objectionPath, pbiReactivationPath, registrationPath } from './paths.ts';
import { updateRhythm } from './update-rhythm.ts';

const paths = [registrationPath(), objectionPath(), pbiReactivationPath()];

/** Every object inside a value that has the given key. */
function having(key: string, node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap((value) => having(key, value));
  return key in node ? [node as Record<string, unknown>, ...inside] : inside;
}

describe('the paths', () => {
  it('lead from the neighbourhood to the ranking, and from the objection to the ranking', () => {
    const ends = paths.map(({ steps: stations }) => [stations[0]?.id, stations.at(-1)?.id]);
    expect(ends).toEqual([
      ['neighbourhood', 'bps'],
      ['objection', 'bps'],
      ['facility_letter', 'data_repair'],
    ]);
  });

  it('pass the office of the regency before the ministry, and the ministry before the ranking', () => {
    for (const path of [registrationPath(), objectionPath()]) {
      const ids = path.steps.map(({ id }) => id);
      const dinsos = ids.findIndex((id) => id.endsWith('dinsos'));
      expect(dinsos).toBeGreaterThan(ids.indexOf('village_meeting'));
      expect(ids.indexOf('kemensos')).toBeGreaterThan(dinsos);
      expect(ids.indexOf('bps')).toBeGreaterThan(ids.indexOf('kemensos'));
    }
  });

  it.each(paths)('$id: has each of its stations on record, once, and every route begins at one of them', (path) => {
    const ids = path.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const step of path.steps) expect(step.who.id, step.id).toBeTruthy();
    for (const route of path.routes) expect(ids).toContain(route.startsAt);
  });

  it('use every station on record', () => {
    const used = new Set<string>(paths.flatMap((path) => path.steps.map(({ id }) => id)));
    expect([...used].toSorted()).toEqual(Object.keys(steps).toSorted());
  });

  it('say what is not known', () => {
    for (const { notKnown } of paths) expect(notKnown.length).toBeGreaterThan(0);
    expect(registrationPath().notKnown[0]?.id).toContain('Nomor tiket');
    expect(objectionPath().howLong).toBeUndefined();
  });

  it('keep the figures of their sources', () => {
    expect(registrationPath().howLong).toMatchObject({ confidence: 'high', cite: [{ source: 'obor_2025_11_12' }] });
    expect(registrationPath().howLong?.text.id).toContain('tiga bulan');
    const entry = registrationPath().steps.find(({ id }) => id === 'siks_entry');
    expect(entry?.howLong?.id).toContain('tanggal 25');
    const perlinsos = registrationPath().routes.find(({ id }) => id === 'perlinsos');
    expect(perlinsos).toMatchObject({ confidence: 'low', since: '2025-09-18', evidenceUntil: '2026-08-14' });
  });

  it('hold as many rows as were found with a source', () => {
    expect(paths.map((path) => [path.routes.length, path.steps.length])).toEqual([
      [3, 8],
      [3, 8],
      [1, 5],
    ]);
    expect(updateRhythm()).toHaveLength(6);
  });
});

describe('what is said on the paths', () => {
  const all = [...paths, updateRhythm()];

  it('cites sources that exist, with a confidence and a day until which they reach', () => {
    const rows = having('cite', all);
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      expect(row).toMatchObject({ checkedOn: '2026-11-21', evidenceUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
      expect(['high', 'medium', 'low']).toContain(row['confidence']);
      const cited = row['cite'] as { source: string }[];
      expect(cited.length).toBeGreaterThan(0);
      for (const { source } of cited) expect(sources[source], source).toBeDefined();
    }
  });

  it('is in both languages, and promises nothing', () => {
    // A `Words` has an `en`; ids of rows stand in objects without one.
    for (const words of having('en', all)) {
      expect(String(words['id']).length).toBeGreaterThan(1);
      expect(String(words['en']).length).toBeGreaterThan(1);
      expect(`${words['id']} ${words['en']}`).not.toMatch(
        /\b(berhak|lolos|pasti|selamat|resmi|dijamin|entitled|guarantee\w*|congrat\w*)\b/i,
      );
    }
  });
});
