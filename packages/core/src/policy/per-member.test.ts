import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  anElder,
  aPupil,
  aRanked,
  capped,
  component,
  ends,
  nobody,
  old,
  ordered,
  perMember,
  pupil,
  ranked,
} from '../../test/toy-amounts.ts';
import { members, text, when } from '../../test/toy-catalog.ts';
import type { AmountNode, AmountRange, PerMember } from './index.ts';

describe('amounts per member', () => {
  it('add up what each one is counted as', () => {
    const amount = amountOf(perMember, { members: [aPupil, aPupil, anElder, nobody] });
    expect(ends(amount)).toEqual([500, 500]);
    expect(amount?.breakdown).toEqual([
      { id: 'pupil', name: text('pupil'), each: { low: 100, high: 100 }, counted: { low: 2, high: 2 }, notCounted: [] },
      { id: 'old', name: text('old'), each: { low: 300, high: 300 }, counted: { low: 1, high: 1 }, notCounted: [] },
    ]);
  });

  it('count a person once, as the best paid', () => {
    const amount = amountOf(perMember, { members: [{ ...anElder, pupil: true, rank: 1 }] });
    expect([ends(amount), amount?.breakdown.map(({ id }) => id)]).toEqual([[300, 300], ['old']]);
  });

  it('stop at the places there are, and say who was left out', () => {
    const amount = amountOf(capped, { members: [aPupil, anElder, aRanked] });
    expect(ends(amount)).toEqual([500, 500]);
    expect(amount?.breakdown.find(({ id }) => id === 'pupil')).toMatchObject({
      counted: { low: 0, high: 0 },
      notCounted: [{ member: 0, because: 'total-limit' }],
    });
  });

  it('stop at the places of a component', () => {
    const of: PerMember = { ...perMember, components: [component('pupil', pupil, 100, 'places')] };
    const amount = amountOf(of, { members: [aPupil, aPupil, aPupil] });
    expect(ends(amount)).toEqual([200, 200]);
    expect(amount?.breakdown[0]?.notCounted).toEqual([{ member: 2, because: 'component-limit' }]);
  });

  it('name who found no place anywhere, in the best paid component that fits', () => {
    const of: PerMember = {
      ...perMember,
      components: [component('old', old, 300, 'places'), component('pupil', pupil, 100, 'places')],
    };
    const amount = amountOf(of, { members: Array(5).fill({ ...anElder, pupil: true }) });
    expect(amount?.breakdown.map(({ id, counted, notCounted }) => [id, counted.high, notCounted.length])).toEqual([
      ['old', 2, 1],
      ['pupil', 2, 0],
    ]);
  });

  it('leave room for who may still turn up and go first', () => {
    const perhapsRanked = { born: '1990-01-01', pupil: false };
    const perhapsPupil = { born: '1990-01-01', rank: 0 };
    // Two are sure of the two places; whoever they are, they bring at least what the two least paid would.
    expect(ends(amountOf(ordered, { members: [anElder, aPupil, perhapsRanked] }))).toEqual([300, 500]);
    // Only one is sure to be counted.
    expect(ends(amountOf(ordered, { members: [anElder, perhapsPupil, perhapsRanked] }))).toEqual([100, 500]);
  });

  it('give the range that an unsettled order leaves open, and whose word it rests on', () => {
    const amount = amountOf(ordered, { members: [aPupil, anElder, aRanked] });
    expect(ends(amount)).toEqual([300, 500]);
    expect([amount?.confidence, amount?.cite.map(({ source }) => source)]).toEqual(['low', ['law', 'news']]);
    const few = amountOf(ordered, { members: [anElder, aRanked] });
    expect([ends(few), few?.confidence]).toEqual([[500, 500], 'high']);
  });

  it('say what would narrow them, and account for both ends', () => {
    const amount = amountOf(capped, { members: [aPupil, anElder, { born: '1990-01-01', pupil: false }] });
    expect([ends(amount), amount?.missing]).toEqual([[400, 500], ['members.rank']]);
    expect(amount?.breakdown.map(({ id, counted }) => [id, counted.low, counted.high])).toEqual([
      ['pupil', 0, 1],
      ['old', 1, 1],
      ['ranked', 0, 1],
    ]);
    expect(amountOf(capped, { members: [anElder] })?.missing).toEqual([]);
  });

  it('can be multiplied and added to, from either side', () => {
    const three: AmountNode = { op: 'const', value: 3 };
    const facts = { members: [aPupil, anElder] };
    for (const of of [
      [perMember, three],
      [three, perMember],
    ]) {
      const amount = amountOf({ op: 'mul', of }, facts);
      expect(ends(amount)).toEqual([1200, 1200]);
      expect(amount?.breakdown.map(({ id, each, counted }) => [id, each.low, each.high, counted.high])).toEqual([
        ['pupil', 300, 300, 1],
        ['old', 900, 900, 1],
      ]);
    }
    const both: AmountNode = { op: 'mul', of: [{ op: 'add', of: [three, perMember] }, three] };
    expect(amountOf(both, facts)?.breakdown.map(({ id, each }) => [id, each.high])).toEqual([
      ['base', 9],
      ['pupil', 300],
      ['old', 900],
    ]);
    const crowd = { members: [aPupil, anElder, aRanked] };
    for (const of of [
      [ordered, three],
      [three, ordered],
    ]) {
      const amount = amountOf({ op: 'add', of }, crowd);
      expect([ends(amount), amount?.confidence]).toEqual([[303, 503], 'low']);
      expect(amount?.breakdown.map(({ id }) => id).sort()).toEqual(['base', 'old', 'pupil', 'ranked']);
    }
  });

  it('say from what to what a component pays, where it differs by member', () => {
    const amount = when(old, { op: 'const', value: 300 }, { op: 'const', value: 100 });
    const of: PerMember = { ...perMember, components: [{ ...component('any', { op: 'not', of: ranked }, 0), amount }] };
    expect(amountOf(of, { members: [anElder, aPupil] })?.breakdown).toMatchObject([
      { id: 'any', each: { low: 100, high: 300 }, counted: { low: 2, high: 2 } },
    ]);
  });

  it('fill the places in the published order, and then with those it does not name', () => {
    const order = (...of: string[]): PerMember => ({
      ...ordered,
      order: { of, cite: [{ source: 'news' }], confidence: 'low' },
    });
    const crowd = { members: [aPupil, anElder, aRanked] }; // 100, 300, 200, for two places
    expect(ends(amountOf(order('pupil', 'ranked', 'old'), crowd))).toEqual([300, 500]);
    expect(ends(amountOf(order('pupil'), crowd))).toEqual([300, 500]);
    expect(ends(amountOf(order('ranked', 'old', 'pupil'), crowd))).toEqual([500, 500]);
    expect(ends(amountOf(order('pupil', 'old'), crowd))).toEqual([400, 500]);
  });

  it('know nothing of a family of which nothing is known', () => {
    expect(amountOf(perMember)).toBeUndefined();
    expect(ends(amountOf(perMember, { members: [] }))).toEqual([0, 0]);
  });

  const leftOut = (amount: AmountRange | undefined) => amount?.breakdown.flatMap(({ notCounted }) => notCounted) ?? [];

  it('say who perhaps is not counted: who is in one end only, whichever', () => {
    // Two places: the elder and the ranked one are the best paid, the two pupils the first in order.
    const amount = amountOf(ordered, { members: [aPupil, anElder, aRanked, aPupil] });
    expect(ends(amount)).toEqual([200, 500]);
    expect(amount?.breakdown.map(({ id, counted, notCounted }) => [id, counted.low, counted.high, notCounted])).toEqual(
      [
        [
          'pupil',
          0,
          2,
          [
            { member: 0, because: 'total-limit', perhaps: true },
            { member: 3, because: 'total-limit', perhaps: true },
          ],
        ],
        ['old', 0, 1, [{ member: 1, because: 'total-limit', perhaps: true }]],
        ['ranked', 0, 1, [{ member: 2, because: 'total-limit', perhaps: true }]],
      ],
    );
  });

  it('say of nobody that there is no place for certain while it is open who fits', () => {
    const perhapsPupil = { born: '1990-01-01', rank: 0 };
    const crowd = leftOut(amountOf(capped, { members: [anElder, anElder, aPupil, perhapsPupil] }));
    expect(crowd).toEqual([
      { member: 2, because: 'total-limit', perhaps: true },
      { member: 3, because: 'total-limit', perhaps: true },
    ]);
    expect(leftOut(amountOf(ordered, { members: [anElder, perhapsPupil] }))).toEqual([]); // there is room for both
  });

  it('say for certain that a component is full, whatever else is open, where nobody in it may be counted elsewhere', () => {
    const { most: _, ...noTotal } = perMember;
    const of: PerMember = { ...noTotal, components: noTotal.components.map((one) => ({ ...one, most: 'places' })) };
    const perhapsRanked = { born: '1990-01-01', pupil: false };
    const pupils = (last: object) => leftOut(amountOf(of, { members: [perhapsRanked, aPupil, aPupil, last] }));
    expect(pupils(aPupil)).toEqual([{ member: 3, because: 'component-limit' }]);
    expect(pupils({ ...aPupil, pupil: undefined })).toMatchObject([{ perhaps: true }]);
    // Two who are perhaps paid elsewhere: as long as that is open, so is which pupils there is a place for.
    const movable = { ...aPupil, rank: undefined };
    const crowd = leftOut(amountOf(of, { members: [movable, movable, aPupil, aPupil, aPupil] }));
    expect(crowd.map(({ member, perhaps }) => [member, perhaps])).toEqual([
      [4, true],
      [2, true],
      [3, true],
    ]);
  });

  it('count whoever is not left out in both ends, who is perhaps left out in one, and the others in none', () => {
    const places = 2;
    // As the catalog has them, worked out a second time: by the best paid component, then by pay or by the published order.
    const pay = { old: 300, ranked: 200, pupil: 100 } as const;
    const turn = ['pupil', 'ranked', 'old'];
    const kindOf = (one: typeof anElder): keyof typeof pay | undefined =>
      one.born <= '1966-01-15' ? 'old' : one.rank === 1 ? 'ranked' : one.pupil ? 'pupil' : undefined;
    fc.assert(
      fc.property(fc.constantFrom(capped, ordered), fc.array(members, { maxLength: 7 }), (of, list) => {
        const fit = list.flatMap((one, member) => {
          const kind = kindOf(one);
          return kind ? [{ member, kind }] : [];
        });
        const high = [...fit].sort((a, b) => pay[b.kind] - pay[a.kind]).slice(0, places);
        const low = of.order
          ? [...fit].sort((a, b) => turn.indexOf(a.kind) - turn.indexOf(b.kind)).slice(0, places)
          : high;
        const amount = amountOf(of, { members: list });
        const sum = (end: typeof fit) => end.reduce((total, { kind }) => total + pay[kind], 0);
        expect(ends(amount)).toEqual([sum(low), sum(high)]);
        const said = new Map(leftOut(amount).map(({ member, perhaps }) => [member, perhaps ? 1 : 0]));
        for (const one of fit) {
          const inEnds = [low, high].filter((end) => end.includes(one)).length;
          expect(said.get(one.member) ?? 2).toBe(inEnds);
        }
        expect([...said.keys()].every((member) => fit.some((one) => one.member === member))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same without those who are certainly not counted', () => {
    const { most: _, ...noTotal } = perMember;
    const eachLimited = { ...noTotal, components: perMember.components.map((one) => ({ ...one, most: 'places' })) };
    const shapes = fc.constantFrom<PerMember>(capped, ordered, eachLimited);
    fc.assert(
      fc.property(shapes, fc.array(members, { maxLength: 7 }), (of, list) => {
        const amount = amountOf(of, { members: list });
        const gone = new Set(leftOut(amount).flatMap(({ member, perhaps }) => (perhaps ? [] : [member])));
        expect(ends(amountOf(of, { members: list.filter((_, member) => !gone.has(member)) }))).toEqual(ends(amount));
      }),
      { numRuns: 1000 },
    );
  });

  it('lie between the ends given before all was known', () => {
    const fields = ['born', 'pupil', 'rank'] as const;
    const known = fc.array(fc.tuple(members, fc.subarray([...fields])), { maxLength: 5 });
    const shapes = fc.constantFrom(perMember, capped, ordered, {
      ...ordered,
      components: ordered.components.map((one) => ({ ...one, most: 'places' })),
    });
    fc.assert(
      fc.property(shapes, known, (of, list) => {
        const full = amountOf(of, { members: list.map(([member]) => member) });
        const partial = amountOf(of, {
          members: list.map(([member, keep]) => Object.fromEntries(keep.map((field) => [field, member[field]]))),
        });
        if (!full || !partial) throw new Error('the list is known, so there is an amount');
        expect(partial.low).toBeLessThanOrEqual(full.low);
        expect(partial.high).toBeGreaterThanOrEqual(full.high);
        expect(full.low).toBeLessThanOrEqual(full.high);
      }),
      { numRuns: 3000 },
    );
  });

  it('do not depend on who is named first', () => {
    const twoEach = {
      ...ordered,
      most: undefined,
      components: ordered.components.map((one) => ({ ...one, most: 'places' })),
    };
    const { most: _, ...capsOnly } = twoEach;
    fc.assert(
      fc.property(
        fc.constantFrom<PerMember>(perMember, capped, ordered, capsOnly),
        fc.array(members, { maxLength: 6 }),
        (of, list) => {
          const there = amountOf(of, { members: list });
          const back = amountOf(of, { members: [...list].reverse() });
          expect(ends(back)).toEqual(ends(there));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('let a member make room in a component for one who fits nowhere else', () => {
    const one: PerMember = {
      ...perMember,
      components: [component('old', old, 300, 'places'), component('ranked', ranked, 300)],
    };
    const both = { ...anElder, rank: 1 };
    for (const list of [
      [both, anElder, anElder],
      [anElder, anElder, both],
    ]) {
      expect(ends(amountOf(one, { members: list }))).toEqual([900, 900]);
    }
  });

  it('are the sum of their lines when all is known and settled', () => {
    fc.assert(
      fc.property(fc.array(members, { maxLength: 6 }), fc.constantFrom(perMember, capped), (list, of) => {
        const amount = amountOf(of, { members: list });
        const sum = amount?.breakdown.reduce((total, { each, counted }) => total + each.high * counted.high, 0);
        expect(sum).toBe(amount?.high);
        expect(amount?.low).toBe(amount?.high);
      }),
    );
  });
});
