import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from './channels.ts';
import { stages } from './stages.ts';
import { allStages } from './table.ts';

const ids = (program: string, asOf: string, region?: string) =>
  channels({ program, asOf, ...(region ? { region } : {}) }).channels.map(({ id }) => id);

describe('channels', () => {
  it('names the four state banks outside Aceh and BSI in Aceh', () => {
    expect(ids('pkh', '2026-08-01', '32')).toEqual(['himbara', 'pos']);
    expect(ids('pkh', '2026-08-01', '1171')).toEqual(['bsi', 'pos']);
    const [bank] = channels({ program: 'sembako', asOf: '2025-06-01', region: '3204' }).channels;
    expect(bank).toMatchObject({ members: ['BRI', 'BNI', 'Mandiri', 'BTN'], applies: 'here' });
  });

  it('says both possibilities where the region is not known', () => {
    const answer = channels({ program: 'pkh', asOf: '2026-08-01' });
    expect(answer.channels.map(({ id, applies, where }) => `${id} ${applies} ${where?.id ?? ''}`)).toEqual([
      'himbara depends Di luar Aceh.',
      'bsi depends Aceh.',
      'pos everywhere ',
    ]);
  });

  it('says for whom the post office is, as of the day', () => {
    const post = (asOf: string) =>
      channels({ program: 'pkh', asOf, region: '32' }).channels.find(({ id }) => id === 'pos');
    expect(post('2024-01-01')?.who?.id).toContain('sulit dijangkau');
    expect(post('2025-06-01')?.who?.id).toContain('disabilitas berat');
    expect(post('2025-06-01')?.documents).toHaveLength(3);
    expect(post('2020-01-01')).toBeUndefined();
  });

  it('changes with the day: e-warong, then cash by post, then the card', () => {
    expect([ids('sembako', '2021-06-01'), ids('sembako', '2022-06-01'), ids('sembako', '2023-06-01', '32')]).toEqual([
      ['e-warong'],
      ['pos'],
      ['himbara', 'pos'],
    ]);
    expect(ids('pkh', '2022-12-31', '11')).toEqual(['himbara']);
    expect(ids('pkh', '2023-01-01', '11')).toEqual(['bsi', 'pos']);
  });

  it('mentions the village cooperatives only as announced, and only from then on', () => {
    const note = (asOf: string) => channels({ program: 'pkh', asOf, region: '32' }).channels[0]?.note?.id;
    expect(note('2026-07-22')).not.toContain('Koperasi');
    expect(note('2026-07-23')).toContain('tidak diketahui');
  });

  it('answers that nothing is known, without guessing', () => {
    expect(channels({ program: 'sembako', asOf: '2022-01-15' })).toMatchObject({ state: 'unknown', channels: [] });
    expect(channels({ program: 'jakarta:klj', asOf: '2026-01-15' }).state).toBe('unknown');
    expect(channels({ program: 'pkh', asOf: '2026-11-21' })).toMatchObject({ stale: { evidenceUntil: '2026-08-22' } });
  });

  it('does not hand out what decides between the rows', () => {
    for (const channel of channels({ program: 'pkh', asOf: '2026-08-01' }).channels) {
      expect(Object.keys(channel)).not.toEqual(expect.arrayContaining(['programs']));
    }
  });

  it('throws for a day, an id or a region that is none', () => {
    expect(() => ids('pkh', 'now')).toThrow(RangeError);
    expect(() => ids('phk', '2026-01-01')).toThrow(RangeError);
    for (const region of ['1', '32.04', 'Aceh', '320', '32041', '32040112', 32]) {
      expect(() => ids('pkh', '2026-01-01', region as string)).toThrow(RangeError);
    }
  });

  it('lists, without a region, all that any region has', () => {
    const anyRegion = fc.constantFrom('11', '1171', '12', '32', '3204', '320411', '3204112001', '94');
    const anyDay = fc.constantFrom('2020-06-01', '2023-06-01', '2025-06-01', '2026-08-01');
    fc.assert(
      fc.property(anyRegion, anyDay, fc.constantFrom('pkh', 'sembako', 'pip', 'bst'), (region, asOf, program) => {
        const open = ids(program, asOf);
        for (const id of ids(program, asOf, region)) expect(open).toContain(id);
      }),
    );
  });

  it('knows a channel in the last month of every stage', () => {
    const without = allStages().filter(({ program, covers }) => ids(program, `${covers.to}-01`).length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(stages('pkh', 2026).every(({ channels: named }) => named.includes('bsi'))).toBe(true);
  });
});
