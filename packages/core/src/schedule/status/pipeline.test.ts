import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canFollow, canReach, nextStates, pipelineStates } from './pipeline.ts';
import type { StatusId } from './types.ts';

const states = pipelineStates();
const ids = states.map(({ id }) => id);
const anyId = fc.constantFrom(...ids);
const terminal = (id: StatusId) => nextStates(id).length === 0;
const excluded = (id: StatusId) => id.startsWith('excluded');

describe('the pipeline', () => {
  it('begins with the candidates, in order, each step once', () => {
    expect(ids[0]).toBe('candidate');
    expect(new Set(ids).size).toBe(ids.length);
    expect(states.map(({ order }) => order)).toEqual(states.map(({ order }) => order).toSorted((a, b) => a - b));
  });

  it('knows every step that it names as the next one', () => {
    for (const { next } of states) for (const id of next) expect(ids).toContain(id);
  });

  it('reaches every step from the first', () => {
    for (const id of ids.slice(1)) expect(canReach('candidate', id), id).toBe(true);
  });

  it('ends: from every step some last step can be reached', () => {
    const last = ids.filter(terminal);
    expect(last).toEqual(['withdrawn', ...ids.filter(excluded)]);
    for (const id of ids) expect(terminal(id) || last.some((end) => canReach(id, end)), id).toBe(true);
  });

  it('never leads from an exclusion to anything in the same period', () => {
    fc.assert(fc.property(anyId.filter(excluded), anyId, (from, to) => !canFollow(from, to) && !canReach(from, to)));
  });

  it('starts a new period with the candidates, whatever came before', () => {
    fc.assert(
      fc.property(anyId, anyId, (from, to) => canFollow(from, to, { newPeriod: true }) === (to === 'candidate')),
    );
  });

  it('takes no walk through the steps from an exclusion, or from money, back to an order to pay', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        let out = false;
        for (let at: StatusId | undefined = 'candidate', moves = 0; at && moves < 60; moves += 1) {
          const next: StatusId[] = nextStates(at).map(({ id }) => id);
          expect(next.every((id) => canFollow(at as StatusId, id))).toBe(true);
          if (out)
            expect(next.filter((id) => ['spm_process', 'spm_ok', 'sp2d', 'si', 'topup'].includes(id))).toEqual([]);
          at = next[choices.next().value % Math.max(1, next.length)];
          out ||= at !== undefined && (excluded(at) || at === 'topup' || at === 'withdrawn');
        }
      }),
    );
  });

  it('lets money come only after an order to the bank, or an invitation of the post office', () => {
    const before = (to: StatusId) => ids.filter((from) => canFollow(from, to));
    expect(before('topup')).toEqual(['si', 'si_problem']);
    expect(before('withdrawn')).toEqual(['pos_invited', 'topup', 'no_transaction']);
  });

  it('can take a family off the list until the money is out', () => {
    expect(canFollow('sp2d', 'excluded_job')).toBe(true);
    expect(canFollow('topup', 'excluded_job')).toBe(false);
  });

  it('knows that a step can pass unseen', () => {
    expect(canFollow('spm_process', 'sp2d')).toBe(false);
    expect(canReach('spm_process', 'sp2d')).toBe(true);
    expect(canReach('sp2d', 'spm_process')).toBe(true); // by way of a fault: the account is checked again
  });

  it('counts as proof only what says that the money reached the recipient', () => {
    expect(states.filter(({ proofOfMoney }) => proofOfMoney).map(({ id }) => id)).toEqual(['topup', 'withdrawn']);
    expect(states.filter(({ outcome }) => outcome === 'paid-out').map(({ id }) => id)).toEqual(['topup', 'withdrawn']);
    expect(states.filter(({ outcome }) => outcome === 'not-this-period').map(({ id }) => id)).toEqual(
      ids.filter(excluded),
    );
  });

  it('answers for an id that is no step with nothing', () => {
    const none = 'paid' as StatusId;
    expect(nextStates(none)).toEqual([]);
    expect(canFollow(none, 'candidate', { newPeriod: true })).toBe(false);
    expect(canReach(none, 'topup')).toBe(false);
  });
});
