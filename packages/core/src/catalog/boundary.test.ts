import { describe, expect, test } from 'vitest';
import { dayPoints, judge, limitPoints, limitsOf } from '../../test/boundary.ts';
import { shuffled } from '../../test/shuffled.ts';
import { diff, evaluate, explainChange, snapshot } from '../policy/index.ts';
import type { Cond } from '../policy/types.ts';
import { nationalCatalog } from './index.ts';

describe('at each limit of the national catalog, one less, the limit and one more', () => {
  // Inside the tests, not beside them: the mutation tests must know which test runs what.
  const pointsOf = () => limitPoints(nationalCatalog);

  test('there are such points for every comparison', () => {
    const points = pointsOf();
    expect(limitsOf(nationalCatalog).length).toBeGreaterThan(20);
    expect(points.length).toBeGreaterThan(300);
    for (const status of ['eligible', 'not-eligible']) expect(points.map((point) => point.status)).toContain(status);
  });

  test('the outcome flips exactly there', () => {
    const wrong = pointsOf().filter((point) => judge(nationalCatalog, point).status !== point.status);
    expect(wrong.map(({ name, status }) => `${name}: ${status}`)).toEqual([]);
  });

  test('and this would notice a limit that is off by one', () => {
    const shifted = JSON.parse(JSON.stringify(nationalCatalog), (_, value) =>
      typeof value?.op === 'string' && typeof value.value === 'number' ? { ...value, value: value.value + 1 } : value,
    );
    const noticed = pointsOf().filter((point) => judge(shifted, point).status !== point.status);
    expect(noticed.map(({ name }) => name)).toContainEqual(
      expect.stringContaining('{"op":"lte","value":4} on 2025-09-01'),
    );
  });

  test('an unknown value leaves it open', () => {
    for (const { cond, asOf, name } of pointsOf())
      expect(judge(nationalCatalog, { cond, asOf, facts: {} }).status, name).toBe('needs-info');
  });
});

describe('around both ends of each dated entry of the national catalog', () => {
  const of = (kind: 'program' | 'param' | 'rule', path: RegExp) =>
    dayPoints(nationalCatalog).filter(({ track }) => track[kind] !== undefined && path.test(track.path));

  test('a programme is in force exactly within its dates, and otherwise says what is nearest', () => {
    const found = of('program', /^eligibility$/);
    expect(found.length).toBeGreaterThan(50);
    for (const { track, day, entry } of found) {
      const { inForce, status, nearest } = evaluate(snapshot(nationalCatalog, { asOf: day }), track.program ?? '', {});
      const name = `${track.program} on ${day}`;
      expect(inForce, name).toBe(entry !== undefined);
      if (entry) continue;
      const gap = track.entries.find(({ validFrom, validTo = day }) => validFrom <= day && day <= validTo);
      const isUnknown = day < (nationalCatalog.coversFrom ?? '') || (gap !== undefined && 'unknown' in gap);
      expect(status, name).toBe(isUnknown ? 'needs-info' : 'not-eligible');
      const held = track.entries.filter((one) => 'value' in one);
      expect(nearest?.endedOn, name).toBe(held.findLast(({ validTo = day }) => validTo < day)?.validTo);
      expect(nearest?.startsOn, name).toBe(held.find(({ validFrom }) => validFrom > day)?.validFrom);
    }
  });

  test('an amount is there exactly when there is one in force', () => {
    const found = of('program', /^amounts$/);
    expect(found.length).toBeGreaterThan(30);
    for (const { track, day, entry } of found) {
      // Of nobody known there is one known to be there: without a list there is nothing to count.
      const facts = { members: [{}] };
      const result = evaluate(snapshot(nationalCatalog, { asOf: day }), track.program ?? '', facts);
      const isOpen = result.inForce && result.status !== 'not-eligible';
      expect(result.amount !== undefined, `${track.program} on ${day}`).toBe(isOpen && entry !== undefined);
    }
  });

  test('a snapshot has exactly the value of the day', () => {
    const found = of('param', /./);
    expect(found.length).toBeGreaterThan(100);
    for (const { track, day, entry } of found) {
      const region = track.path.split('/')[1];
      const value = snapshot(nationalCatalog, { asOf: day }).param(track.param ?? '', region);
      expect(value, `${track.param} ${region ?? ''} on ${day}`).toEqual(entry);
    }
  });

  test('a shared rule asks what its version asks, and nothing on a day without one', () => {
    const found = of('rule', /./);
    expect(found.length).toBeGreaterThan(4);
    for (const { track, day, entry } of found) {
      const rule = judge(nationalCatalog, { cond: { op: 'rule', id: track.rule ?? '' }, asOf: day, facts: {} });
      const name = `${track.rule} on ${day}`;
      if (!entry) {
        expect(rule, name).toMatchObject({ status: 'eligible', missing: [], pendingAttestations: [] });
        continue;
      }
      const own = judge(nationalCatalog, { cond: entry.value as Cond, asOf: day, facts: {} });
      const { status, missing, pendingAttestations } = own;
      expect(rule, name).toMatchObject({ status, missing, pendingAttestations });
    }
  });
});

describe('the history of the national catalog', () => {
  const [first, last] = ['2018-12-31', '2030-01-01'];
  const history = () => diff(nationalCatalog, first, last);

  test('has every day on which an entry begins or has ended, and no other', () => {
    const told = new Set(
      history().map(({ program, param, rule, path, effectiveOn }) => {
        const track = path.startsWith('prose/') || path.startsWith('regional/') ? path : path.split('/')[0];
        return `${program ?? param ?? rule} ${track} ${effectiveOn}`;
      }),
    );
    const held = new Map<string, unknown>();
    const turns = new Set<string>();
    for (const { track, day, entry } of dayPoints(nationalCatalog).sort((a, b) => (a.day < b.day ? -1 : 1))) {
      const key = `${track.program ?? track.param ?? track.rule} ${track.path}`;
      if (held.has(key) && held.get(key) !== entry && first < day && day <= last) turns.add(`${key} ${day}`);
      held.set(key, entry);
    }
    expect([...told].sort()).toEqual([...turns].sort());
  });

  test('says of each change by which source, and in both languages what it is', () => {
    for (const change of history()) {
      expect(change.cite.length, change.path).toBeGreaterThan(0);
      for (const { source } of change.cite) expect(nationalCatalog.sources).toHaveProperty([source]);
      for (const locale of ['id', 'en'] as const)
        expect(explainChange(change, { locale })).not.toMatch(/undefined|\[object|[{}]|NaN/);
    }
  });

  test('does not depend on the order of what stands side by side', () => {
    expect(diff(shuffled(nationalCatalog, 2026), first, last)).toEqual(history());
  });
});
