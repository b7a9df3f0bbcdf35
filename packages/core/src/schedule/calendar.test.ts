import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import { scheduleSource } from './schedule-source.ts';
import { allStages } from './table.ts';

const anyDay = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyWindow = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const everything = () => calendar({ from: '2019-01-01', to: '2027-12-31' });

describe('calendar', () => {
  it('gives a budget period, an announcement and a first payment as three lines', () => {
    const lines = calendar({ programs: ['pkh'], from: '2025-05-01', to: '2025-05-31' });
    expect(lines.map(({ from, to, kind, certainty }) => `${from} ${to} ${kind} ${certainty}`)).toEqual([
      '2025-04-01 2025-06-30 covers official',
      '2025-05-15 2025-05-21 announced official',
      '2025-05-28 2025-05-28 first-paid official',
    ]);
    expect(lines[0]).toMatchObject({
      name: { id: 'PKH Tahap 2 2025' },
      text: { id: 'Masa anggaran, bukan hari cair.' },
    });
  });

  it('is as certain of a line as of its own source, not as of the stage', () => {
    const [line] = calendar({ programs: ['pkh'], from: '2026-04-23', to: '2026-04-23' }).filter(
      ({ kind }) => kind === 'first-paid',
    );
    expect(line).toMatchObject({ stage: 'pkh-2026-2', certainty: 'observed', confidence: 'medium' });
    const press = calendar({ programs: ['pkh'], from: '2025-02-01', to: '2025-02-01' });
    expect(press.find(({ kind }) => kind === 'announced')?.certainty).toBe('pattern');
  });

  it('takes aliases, and the top-up apart', () => {
    const june = { from: '2025-06-01', to: '2025-06-30' };
    expect(calendar({ programs: ['bpnt'], ...june }).map(({ stage }) => stage)).toContain('sembako-2025-2');
    expect(new Set(calendar({ programs: ['penebalan'], ...june }).map(({ stage }) => stage))).toEqual(
      new Set(['sembako-2025-penebalan']),
    );
    expect(calendar({ programs: [], ...june })).toEqual([]);
  });

  it('marks what reaches past the evidence', () => {
    const lines = calendar({ programs: ['pkh'], from: '2026-07-01', to: '2026-12-31' });
    expect(lines.map(({ id, stale }) => `${id} ${stale?.evidenceUntil ?? 'within'}`)).toEqual([
      'pkh-2026-3:covers 2026-08-22',
      'pkh-2026-3:announced within',
      'pkh-2026-4:covers 2026-08-22',
    ]);
  });

  it('throws for a day, a window or an id that is none', () => {
    expect(() => calendar({ from: '2026-13-01', to: '2026-12-31' })).toThrow(RangeError);
    expect(() => calendar({ from: '2026-01-01', to: 'today' })).toThrow(RangeError);
    expect(() => calendar({ from: '2026-02-01', to: '2026-01-01' })).toThrow('to is before from');
    expect(() => calendar({ programs: ['phk'], from: '2026-01-01', to: '2026-02-01' })).toThrow(RangeError);
  });

  it('has one line for each thing known, under an id of its own, with a source for every date', () => {
    const lines = everything();
    const known = allStages().flatMap(({ announced, firstPaid }) => [
      1,
      ...(announced ? [1] : []),
      ...(firstPaid ? [1] : []),
    ]);
    expect(lines).toHaveLength(known.length);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.filter(({ cite }) => !cite.some(({ source }) => scheduleSource(source)))).toEqual([]);
  });

  it('returns exactly what touches the window, in order, whatever the window', () => {
    const lines = everything();
    fc.assert(
      fc.property(anyWindow, ({ from, to }) => {
        const found = calendar({ from, to }).map(({ id }) => id);
        const touching = lines.filter((line) => !(line.to < from || line.from > to)).map(({ id }) => id);
        expect(found).toEqual(touching);
      }),
    );
  });

  it('finds nothing in 2027', () => {
    expect(calendar({ from: '2027-01-01', to: '2027-12-31' })).toEqual([]);
  });
});
