import { nationalCatalog } from '@bansos-kit/core/catalog';
import { toIcs } from '@bansos-kit/core/schedule';
import { describe, expect, it } from 'vitest';
import { hintsFor } from './hints.ts';
import { createJudge } from './judge.ts';
import { icsOf, nextPayment } from './next-payment.ts';
import { outcomeOf, publicResult } from './outcome.ts';
import { receivable } from './receivable.ts';

const judge = createJudge(nationalCatalog, { asOf: '2026-05-01' });
const fits = {
  region: '3273',
  registered: 'dtsen',
  decile: 3,
  receives: [],
  residesAtAddress: true,
  members: [{ birthDate: '1950-01-01', deceased: false, occupation: 'none', disability: 'none', school: 'none' }],
};

describe('outcomeOf', () => {
  it('puts what fits first and what is not running apart', () => {
    const { running, resting, evidenceUntil } = outcomeOf(judge, fits);
    const order = ['eligible', 'needs-info', 'not-eligible'];
    const places = running.map(({ result }) => order.indexOf(result.status));
    expect(places).toEqual([...places].sort());
    expect(places[0]).toBe(0);
    expect(resting.every(({ inForce }) => !inForce)).toBe(true);
    expect(resting.map(({ program }) => program)).toContain('bst');
    expect(evidenceUntil).toBe('2026-03-01');
  });
});

describe('publicResult', () => {
  it('holds programmes and figures, and nothing that was answered', () => {
    const told = publicResult(outcomeOf(judge, fits));
    const pkh = told.programs.find(({ id }) => id === 'pkh');
    expect(pkh).toMatchObject({ status: 'eligible', inForce: true, perPhase: { min: 600_000 } });
    expect(pkh?.nextWindow).toMatchObject({ covers: { from: '2026-04', to: '2026-06' } });
    const text = JSON.stringify(told);
    for (const said of ['1950', '3273', 'dtsen', 'decile', 'birthDate', 'members']) expect(text).not.toContain(said);
  });
});

describe('hintsFor', () => {
  it('names the deciles with which a result would be another', () => {
    const now = judge.results(fits).find(({ program }) => program === 'sembako')?.status;
    expect(now).toBe('eligible');
    expect(hintsFor(judge, fits).get('sembako')).toEqual([
      { kind: 'decile', from: 5, to: 5, status: 'needs-info' },
      { kind: 'decile', from: 6, to: 10, status: 'not-eligible' },
    ]);
  });

  it('says nothing where nothing would change', () => {
    expect(hintsFor(judge, { ...fits, residesAtAddress: false }).has('sembako')).toBe(false);
  });

  it('names the register to those who are not on it', () => {
    expect(hintsFor(judge, { ...fits, registered: 'none' }).get('sembako')).toContainEqual({
      kind: 'registered',
      status: 'eligible',
    });
  });

  it('knows nothing of deciles where a catalog has none', () => {
    const { decile, registered, ...facts } = nationalCatalog.facts;
    const programs = nationalCatalog.programs
      .filter(({ id }) => id === 'bst')
      .map((one) => ({ ...one, eligibility: [] }));
    expect(
      hintsFor(createJudge({ ...nationalCatalog, facts, programs, rules: {} }, { asOf: '2026-05-01' }), {}).size,
    ).toBe(0);
  });
});

describe('nextPayment', () => {
  it('tells of national programmes, and has no schedule of others', () => {
    expect(nextPayment('pkh', '2026-11-21')?.stages.map(({ id }) => id)).toEqual(['pkh-2026-4']);
    expect(nextPayment('jakarta:klj', '2026-11-21')).toBeUndefined();
    expect(nextPayment('no-such-programme', '2026-11-21')).toBeUndefined();
    expect(() => nextPayment('jakarta:klj', 'today')).not.toThrow();
  });
});

describe('icsOf', () => {
  it('holds the stages ahead, and nothing of the others', () => {
    const ics = icsOf(['pkh'], '2026-05-01', 'id') ?? '';
    expect(ics).toContain('UID:pkh-2026-2.covers');
    expect(ics).not.toContain('UID:sembako');
    expect(ics).not.toContain('UID:pkh-2026-1');
    expect(ics.startsWith(toIcs([], { locale: 'id', asOf: '2026-05-01' }).slice(0, 20))).toBe(true);
  });

  it('is none where no stage is known', () => {
    expect(icsOf(['blt-kesra'], '2026-11-21', 'id')).toBeUndefined();
  });
});

describe('receivable', () => {
  it('lists the programmes that a rule asks about, and no others', () => {
    const ids = receivable(judge.snapshot, 'receives').map(({ id }) => id);
    expect(ids).toContain('pkh');
    expect(ids).toContain('sembako');
    expect(ids).not.toContain('pip');
    expect(receivable(judge.snapshot, 'registered')).toEqual([]);
  });
});
