import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allStages, endOf } from './table.ts';
import { upcoming } from './upcoming.ts';

const anyDay = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('upcoming', () => {
  it('lists what is not over, the running stage first', () => {
    const next = upcoming('pkh', { asOf: '2026-08-22' });
    expect(next.state).toBe('listed');
    expect(next.stages.map(({ id }) => id)).toEqual(['pkh-2026-3', 'pkh-2026-4']);
    expect(next).not.toHaveProperty('stale');
  });

  it('says what is known of the time after the last one: nothing', () => {
    const next = upcoming('pkh', { asOf: '2026-11-21' });
    expect(next).toMatchObject({
      stages: [{ id: 'pkh-2026-4', certainty: 'unknown' }],
      after: { id: 'Untuk masa setelah Desember 2026 belum ada sumber. Jadwalnya tidak diketahui.' },
      stale: { evidenceUntil: '2026-08-22' },
    });
  });

  it('keeps a stage whose money comes after its months', () => {
    const atYearEnd = upcoming('pkh', { asOf: '2023-03-20' }).stages.map(({ id }) => id);
    expect(atYearEnd.slice(0, 2)).toEqual(['pkh-2023-1', 'pkh-2023-1-pos']);
  });

  it('makes nothing up for 2027', () => {
    for (const program of ['pkh', 'sembako', 'pip', 'pbi-jkn', 'blt-desa', 'beras', 'blt-kesra', 'penebalan']) {
      const next = upcoming(program, { asOf: '2027-01-01' });
      expect(next).toMatchObject({
        state: 'unknown',
        stages: [],
        kind: 'not-found',
        stale: { evidenceUntil: '2026-08-22' },
      });
    }
  });

  it('tells why nothing is known: no decision, no calendar, nothing found', () => {
    const kinds = ['blt-kesra', 'atensi', 'prakerja', 'penebalan', 'kip-kuliah', 'jakarta:klj'].map((program) => {
      const next = upcoming(program, { asOf: '2026-05-01' });
      return next.state === 'unknown' && `${next.program} ${next.kind} ${next.cite.length}`;
    });
    expect(kinds).toEqual([
      'blt-kesra no-decision 2',
      'atensi no-calendar 1',
      'prakerja not-found 1',
      'sembako not-found 1',
      'kip-kuliah not-found 0',
      'jakarta:klj not-found 0',
    ]);
  });

  it('does not take a missing top-up for a missing programme', () => {
    expect(upcoming('sembako', { asOf: '2026-05-01' }).state).toBe('listed');
  });

  it('throws for a day or an id that is none', () => {
    expect(() => upcoming('pkh', { asOf: '2026-02-30' })).toThrow('asOf is no calendar date');
    expect(() => upcoming('phk', { asOf: '2026-02-28' })).toThrow(RangeError);
  });

  it('never lists what is over, and leaves out nothing that is not, whatever the day', () => {
    const programs = [...new Set(allStages().map(({ program }) => program))];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...programs), (asOf, program) => {
        const listed = upcoming(program, { asOf }).stages;
        for (const stage of listed) expect(endOf(stage) >= asOf).toBe(true);
        const over = allStages().filter((stage) => stage.program === program && !listed.includes(stage));
        for (const stage of over) expect(endOf(stage) < asOf).toBe(true);
      }),
    );
  });
});
