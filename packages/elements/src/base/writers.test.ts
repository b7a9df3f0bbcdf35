import { describe, expect, it } from 'vitest';
import { contrast, readColor } from './contrast.ts';
import { date, dateRange, isDay, today } from './dates.ts';
import { fill } from './messages/fill.ts';
import { rupiah } from './money.ts';
import { isMinistry, officialUrl } from './official-url.ts';
import { colors, tintShare } from './styles/tokens.ts';

it('writes Rupiah as people here do', () => {
  expect(rupiah(600_000)).toBe('Rp600.000');
  expect(rupiah(0, 10_800_000)).toBe('Rp0–10.800.000');
  expect(rupiah(999)).toBe('Rp999');
  expect(rupiah(2_700_000 / 4)).toBe('Rp675.000');
});

it('writes days as precise as they are given', () => {
  expect(date('2025-05-28', 'id')).toBe('28 Mei 2025');
  expect(date('2025-05-28', 'en')).toBe('28 May 2025');
  expect(date('2025-05', 'id')).toBe('Mei 2025');
  expect(date('2025', 'id')).toBe('2025');
});

it('writes both ends of a range, and one where they are the same', () => {
  expect(dateRange('2026-07-20', '2026-07-20', 'id')).toBe('20 Juli 2026');
  expect(dateRange('2025-05-15', '2025-05-20', 'id')).toBe('15–20 Mei 2025');
  expect(dateRange('2026-10', '2026-12', 'id')).toBe('Oktober – Desember 2026');
  expect(dateRange('2025-12-20', '2026-01-05', 'en')).toBe('20 December 2025 – 5 January 2026');
});

it('knows the day in Jakarta, and what is a day', () => {
  expect(today(new Date('2026-11-21T17:30:00Z'))).toBe('2026-11-22');
  expect(isDay('2024-02-29')).toBe(true);
  for (const none of ['2025-02-29', '2026-13-01', '2026-1-1', '', undefined, 20260101]) expect(isDay(none)).toBe(false);
});

it('fills the holes that it has values for', () => {
  expect(fill('{n} dari {all}', { n: 0 })).toBe('0 dari {all}');
  expect(fill('{toString}')).toBe('{toString}');
});

it('leads to a government only', () => {
  const own = officialUrl().href;
  expect(own).toMatch(/^https:\/\/[a-z.]+\.kemensos\.go\.id\/$/);
  expect(officialUrl('https://dinsos.example.go.id/cek').href).toBe('https://dinsos.example.go.id/cek');
  expect([isMinistry(officialUrl()), isMinistry(new URL('https://dinsos.example.go.id'))]).toEqual([true, false]);
  expect(isMinistry(new URL('https://notkemensos.go.id'))).toBe(false);
  for (const other of [
    'http://a.go.id',
    'https://go.id.example',
    'https://a.go.id:8443',
    'https://u@a.go.id',
    'x',
    'data:,',
  ])
    expect(officialUrl(other).href).toBe(own);
});

describe('colours', () => {
  it('reads what a browser computes, and no colour that shines through', () => {
    expect(readColor('rgb(255, 0, 51)')).toEqual([1, 0, 0.2]);
    expect(readColor('color(srgb 0.5 0 1)')).toEqual([0.5, 0, 1]);
    expect(readColor('color(srgb 0.5 0 1 / 0.5)')).toBeUndefined();
    expect(readColor('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(readColor('color(display-p3 1 0 0)')).toBeUndefined();
    expect(readColor('transparent')).toBeUndefined();
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBe(21);
    expect(contrast([1, 1, 1], [1, 1, 1])).toBe(1);
  });

  type Rgb = [number, number, number];
  const hex = (text: string): Rgb =>
    readColor(`rgb(${(text.match(/\w\w/g) ?? []).map((two) => Number.parseInt(two, 16)).join()})`) as Rgb;
  const color = (name: keyof typeof colors | 'tint', look: 0 | 1): Rgb => {
    if (name !== 'tint') return hex(colors[name][look]);
    const [text, surface] = [color('text', look), color('surface', look)];
    return text.map((part, at) => part * tintShare + (surface[at] ?? 0) * (1 - tintShare)) as Rgb;
  };
  const between = (a: keyof typeof colors, b: keyof typeof colors | 'tint', look: 0 | 1) =>
    contrast(color(a, look), color(b, look));

  it.each([0, 1] as const)('can be read on every ground (%s: light, dark)', (look) => {
    for (const ground of ['surface', 'tint'] as const) {
      expect(between('text', ground, look)).toBeGreaterThanOrEqual(7);
      for (const ink of ['muted', 'accent', 'likely', 'possible', 'unlikely'] as const) {
        expect(between(ink, ground, look), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      for (const line of ['border', 'focus'] as const) expect(between(line, ground, look)).toBeGreaterThanOrEqual(3);
    }
    expect(between('on-accent', 'accent', look)).toBeGreaterThanOrEqual(4.5);
  });
});
