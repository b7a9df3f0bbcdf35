import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import { stages } from './stages.ts';
import { allStages, endOf, startOf } from './table.ts';

const ids = (program: string, year: number) => stages(program, year).map(({ id }) => id);

describe('stages', () => {
  it('keeps the budget period, what was announced and what was seen apart', () => {
    const second = stages('pkh', 2025).find(({ id }) => id === 'pkh-2025-2');
    expect(second).toMatchObject({
      name: { id: 'Tahap 2', en: 'Stage 2' },
      number: 2,
      covers: { from: '2025-04', to: '2025-06' },
      announced: { from: '2025-05-15', to: '2025-05-21', precision: 'part-of-month' },
      firstPaid: { from: '2025-05-28', to: '2025-05-28', precision: 'day', seen: 'dated' },
      certainty: 'official',
    });
  });

  it('has the days of 2025 and 2026 as they were said and seen', () => {
    const days = [2025, 2026].flatMap((year) =>
      stages('pkh', year).map(({ id, certainty, announced, firstPaid }) =>
        [
          id,
          certainty,
          announced?.from ?? '-',
          announced?.to ?? '-',
          firstPaid?.from ?? '-',
          firstPaid?.to ?? '-',
        ].join(' '),
      ),
    );
    expect(days).toEqual([
      'pkh-2025-1 pattern 2025-02-01 2025-02-28 - -',
      'pkh-2025-1-pos pattern 2025-03-01 2025-03-31 - -',
      'pkh-2025-2 official 2025-05-15 2025-05-21 2025-05-28 2025-05-28',
      'pkh-2025-3 pattern 2025-07-01 2025-07-31 - -',
      'pkh-2025-4 observed - - 2025-10-01 2025-10-28',
      'pkh-2026-1 official 2026-02-01 2026-02-28 2026-02-01 2026-02-01',
      'pkh-2026-2 official 2026-04-08 2026-04-30 2026-04-23 2026-04-23',
      'pkh-2026-3 official 2026-07-20 2026-07-20 - -',
      'pkh-2026-4 unknown - - - -',
    ]);
  });

  it('shows the value that was not taken, and why', () => {
    const [other] = stages('pkh', 2025).find(({ number }) => number === 2)?.alternatives ?? [];
    expect(other?.value.id).toBe('Pekan kedua Juni 2025');
    expect(other?.why.id).toContain('28 Mei');
  });

  it('knows of the fourth stage of 2026 only that its months exist', () => {
    const fourth = stages('pkh', 2026).at(-1);
    expect(fourth).toMatchObject({
      id: 'pkh-2026-4',
      certainty: 'unknown',
      covers: { from: '2026-10', to: '2026-12' },
    });
    expect(fourth).not.toHaveProperty('announced');
    expect(fourth).not.toHaveProperty('firstPaid');
  });

  it('takes the later report of the rice round of 2026 over the earlier one, and keeps that one visible', () => {
    const round = stages('beras', 2026).at(-1);
    expect(round?.firstPaid).toMatchObject({ from: '2026-08-08', seen: 'first-report' });
    expect(round?.alternatives?.[0]?.value.id).toBe('Mulai 17 Agustus 2026');
  });

  it('gives the top-up with its programme, and alone by its own name', () => {
    expect(ids('sembako', 2025)).toContain('sembako-2025-penebalan');
    expect(ids('penebalan', 2025)).toEqual(['sembako-2025-penebalan']);
    expect(ids('penebalan', 2026)).toEqual([]);
  });

  it('understands the aliases of the catalog', () => {
    expect(ids('bpnt', 2026)).toEqual(ids('sembako', 2026));
    expect(ids('bpnt', 2026)).toHaveLength(4);
  });

  it('is empty where no sourced row is: years ahead, years only remembered, programmes of a region', () => {
    expect([ids('pkh', 2027), ids('beras', 2024), ids('kip-kuliah', 2026), ids('jakarta:klj', 2026)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('throws for an id that is none: an empty list would look like knowledge', () => {
    for (const id of ['phk', '', 'toString', 'PKH', undefined, null, 7]) {
      expect(() => stages(id as string, 2026)).toThrow(RangeError);
    }
  });

  it('throws for a year that is none', () => {
    for (const year of [26, 2026.5, Number.NaN, 20260]) expect(() => stages('pkh', year)).toThrow(RangeError);
  });

  it('lists them in the order of their months', () => {
    const starts = allStages().map(startOf);
    expect(starts).toEqual([...starts].sort());
  });
});

describe('laws, over every year from 2019 to 2027', () => {
  const anyYear = fc.integer({ min: 2019, max: 2027 });
  const anyProgram = fc.constantFrom(...new Set(allStages().map(({ program }) => program)), 'penebalan');

  it('a stage contains each day of its months, and its budget period no other', () => {
    const anyDay = fc.date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const month = day.slice(0, 7);
        const covering = allStages().filter(({ covers }) => covers.from <= month && month <= covers.to);
        for (const stage of covering) expect(startOf(stage) <= day && day <= endOf(stage)).toBe(true);
        const lines = calendar({ from: day, to: day }).filter(({ kind }) => kind === 'covers');
        expect(lines.map(({ stage }) => stage).sort()).toEqual(covering.map(({ id }) => id).sort());
      }),
    );
  });

  it('the regular stages of a year do not overlap within one channel', () => {
    fc.assert(
      fc.property(anyProgram, anyYear, (program, year) => {
        const regular = stages(program, year).filter(({ topUp }) => !topUp);
        for (const channel of new Set(regular.flatMap(({ channels }) => channels))) {
          const spans = regular.filter(({ channels }) => channels.includes(channel)).map(({ covers }) => covers);
          spans.forEach((span, index) => {
            const next = spans[index + 1];
            expect(!next || span.to < next.from).toBe(true);
          });
        }
      }),
    );
  });
});
