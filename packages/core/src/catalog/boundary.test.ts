import { describe, expect, test } from 'vitest';
import { dayPoints, judge, limitPoints, limitsOf } from '../../test/boundary.ts';
import { evaluate, snapshot } from '../policy/index.ts';
import type { Cond } from '../policy/types.ts';
import { nationalCatalog } from './index.ts';

describe('at each limit of the national catalog, one less, the limit and one more', () => {
  const points = limitPoints(nationalCatalog);

  test('there are such points for every comparison', () => {
    expect(limitsOf(nationalCatalog).length).toBeGreaterThan(20);
    expect(points.length).toBeGreaterThan(300);
    for (const status of ['eligible', 'not-eligible']) expect(points.map((point) => point.status)).toContain(status);
  });

  test('the outcome flips exactly there', () => {
    const wrong = points.filter((point) => judge(nationalCatalog, point).status !== point.status);
    expect(wrong.map(({ name, status }) => `${name}: ${status}`)).toEqual([]);
  });

  test('and this would notice a limit that is off by one', () => {
    const shifted = JSON.parse(JSON.stringify(nationalCatalog), (_, value) =>
      typeof value?.op === 'string' && typeof value.value === 'number' ? { ...value, value: value.value + 1 } : value,
    );
    const noticed = points.filter((point) => judge(shifted, point).status !== point.status);
    expect(noticed.map(({ name }) => name)).toContainEqual(
      expect.stringContaining('{"op":"lte","value":4} on 2025-09-01'),
    );
  });

  test('an unknown value leaves it open', () => {
    for (const { cond, asOf, name } of points)
      expect(judge(nationalCatalog, { cond, asOf, facts: {} }).status, name).toBe('needs-info');
  });
});

describe('around both ends of each dated entry of the national catalog', () => {
  const points = dayPoints(nationalCatalog);
  const of = (kind: 'program' | 'param' | 'rule', path: RegExp) =>
    points.filter(({ track }) => track[kind] !== undefined && path.test(track.path));

  test('a programme is in force exactly within its dates, and otherwise says what is nearest', () => {
    const found = of('program', /^eligibility$/);
    expect(found.length).toBeGreaterThan(50);
    for (const { track, day, entry } of found) {
      const { inForce, status, nearest } = evaluate(snapshot(nationalCatalog, { asOf: day }), track.program ?? '', {});
      const name = `${track.program} on ${day}`;
      expect(inForce, name).toBe(entry !== undefined);
      if (entry) continue;
      expect(status, name).toBe('not-eligible');
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
      const isOpen = result.status !== 'not-eligible';
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
