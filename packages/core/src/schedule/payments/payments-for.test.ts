import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCatalog } from '../../catalog/index.ts';
import type { Catalog } from '../../policy/types.ts';
import { startOf } from '../table.ts';
import { paymentsFor } from './payments-for.ts';

const nobody = {
  sex: 'male',
  pregnancy: 'none',
  school: 'none',
  disability: 'none',
  humanRightsVictim: false,
  deceased: false,
};

/** Invented: a mother who expects her first child, and a pupil in primary school. */
const family = {
  registered: 'dtsen',
  decile: 2,
  members: [
    { ...nobody, birthDate: '1994-05-02', sex: 'female', pregnancy: 'pregnant', pregnancyNumber: 1 },
    { ...nobody, birthDate: '2017-09-14', school: 'sd' },
  ],
};

const of = (facts: Parameters<typeof paymentsFor>[0], asOf: string, program: string) =>
  paymentsFor(facts, { asOf }).programs.find((one) => one.program === program);
const sums = (facts: Parameters<typeof paymentsFor>[0], asOf: string, program: string) =>
  of(facts, asOf, program)?.stages.map(({ stage, amount }) => [stage.id, amount?.low, amount?.high]);

describe('paymentsFor', () => {
  it('looks at twelve months and says on what ground', () => {
    const { from, to, basis, note } = paymentsFor({}, { asOf: '2026-08-22' });
    expect([from, to, basis]).toEqual(['2026-08-01', '2027-07-31', 'criteria']);
    expect(note.id).toContain('hanya bank atau PT Pos');
  });

  it('gives three months of Sembako a stage, and what follows as unknown', () => {
    const sembako = of({ registered: 'dtsen', decile: 2 }, '2026-08-01', 'sembako');
    expect(sembako?.stages.map(({ stage, amount }) => [stage.id, amount?.low, amount?.high, amount?.months])).toEqual([
      ['sembako-2026-3', 600_000, 600_000, 3],
      ['sembako-2026-4', 600_000, 600_000, 3],
    ]);
    expect(sembako?.after?.id).toContain('Desember 2026');
  });

  it('gives a quarter of the year’s sum a stage of PKH, judged on the stage’s own first day', () => {
    const yearly = of(family, '2026-08-01', 'pkh')?.amount;
    expect(yearly).toMatchObject({ low: 3_900_000, high: 3_900_000, per: 'year', stagesPerYear: 4 });
    expect(sums(family, '2026-08-01', 'pkh')).toEqual([
      ['pkh-2026-3', 975_000, 975_000],
      ['pkh-2026-4', 975_000, 975_000],
    ]);
    expect(of(family, '2026-08-01', 'pkh')?.stages.map(({ rulesOn }) => rulesOn)).toEqual(['2026-07-01', '2026-10-01']);
  });

  it('takes the rules that hold on the stage’s day when they change inside the window', () => {
    // Six years old on 1 July 2026 and seven on 1 October: early age in one stage, and not yet a pupil in the next.
    const small = { ...family, members: [{ ...nobody, birthDate: '2019-09-10' }] };
    expect(sums(small, '2026-08-01', 'pkh')).toEqual([['pkh-2026-3', 750_000, 750_000]]);
  });

  it('says that a sum depends on what was not told', () => {
    const pkh = of({ registered: 'dtsen', decile: 2 }, '2026-08-01', 'pkh');
    expect(pkh?.status).toBe('needs-info');
    expect(pkh?.stages[0]).not.toHaveProperty('amount');
    expect(pkh?.stages[0]?.because?.id).toContain('belum diberikan');
  });

  it('gives a range where the facts leave it open', () => {
    const [stage] =
      of({ ...family, members: [{ birthDate: '2010-02-03' }, ...family.members] }, '2026-08-01', 'pkh')?.stages ?? [];
    expect(stage?.amount?.low).toBeLessThan(stage?.amount?.high ?? 0);
  });

  it('adds up the months that are left of what is paid by the month, and says to whom', () => {
    const [stage] = of({ registered: 'dtsen', decile: 2 }, '2026-08-22', 'pbi-jkn')?.stages ?? [];
    expect(stage?.amount).toMatchObject({ low: 210_000, months: 5, paidTo: 'insurer' });
  });

  it('does not divide what the village decides', () => {
    const desa = of({ registered: 'dtsen', decile: 1 }, '2026-08-01', 'blt-desa');
    expect(desa?.stages[0]).not.toHaveProperty('amount');
    expect(desa?.stages[0]?.because?.id).toContain('Berapa bulan');
    expect(desa?.amount).toMatchObject({ high: 3_600_000, per: 'year' });
  });

  it('does not give a yearly grant to each of its terms, nor to the last one left', () => {
    const pupil = { registered: 'dtsen', decile: 2, members: [{ birthDate: '2015-03-04', school: 'sd', kip: true }] };
    for (const asOf of ['2025-02-01', '2025-11-01']) {
      const terms = of(pupil, asOf, 'pip')?.stages.filter(({ stage }) => stage.year === 2025) ?? [];
      expect(terms.length).toBeGreaterThan(0);
      for (const { amount, because } of terms)
        expect([amount, because?.id.includes('salah satu termin')]).toEqual([undefined, true]);
    }
  });

  it('keeps the top-up of 2025 out of the regular stages', () => {
    expect(sums({ registered: 'dtsen', decile: 2 }, '2025-06-01', 'sembako')?.slice(0, 3)).toEqual([
      ['sembako-2025-2', 600_000, 600_000],
      ['sembako-2025-penebalan', 400_000, 400_000],
      ['sembako-2025-3', 600_000, 600_000],
    ]);
  });

  it('does not count the post office’s stage beside the bank’s: a household gets one of the two', () => {
    const total = (asOf: string, program: string) =>
      of({ ...family, registered: 'dtks' }, asOf, program)
        ?.stages.filter(({ insteadOf }) => insteadOf === undefined)
        .map(({ stage, amount }) => [stage.id, amount?.low]);
    expect(total('2025-01-01', 'pkh')?.slice(0, 2)).toEqual([
      ['pkh-2025-1', 975_000],
      ['pkh-2025-2', 975_000],
    ]);
    const both = of({ ...family, registered: 'dtks' }, '2023-01-15', 'sembako')?.stages;
    expect(both?.map(({ stage, insteadOf }) => [stage.id, insteadOf])).toEqual([
      ['sembako-2023-1', undefined],
      ['sembako-2023-1-pos', 'sembako-2023-1'],
    ]);
    const topUp = of({ registered: 'dtsen', decile: 2 }, '2025-06-01', 'sembako')?.stages;
    expect(topUp?.filter(({ insteadOf }) => insteadOf)).toEqual([]);
  });

  it('gives no sum where the stages of a time are not known one by one', () => {
    const [later] = of({ registered: 'dtks' }, '2024-12-10', 'sembako')?.stages ?? [];
    expect(later).toMatchObject({
      stage: { id: 'sembako-2024-later' },
      because: { id: expect.stringContaining('satu per satu') },
    });
    expect(of({ registered: 'dtks' }, '2022-09-10', 'blt-bbm')?.stages[0]?.amount?.low).toBe(600_000);
  });

  it('judges a programme that began within its months by its first day in force', () => {
    const [stage] = of({ registered: 'dtsen', decile: 2 }, '2025-10-25', 'blt-kesra')?.stages ?? [];
    expect(stage).toMatchObject({ rulesOn: '2025-10-20', amount: { low: 900_000, high: 900_000 } });
  });

  it('counts only the months in which the rules of a monthly stage hold', () => {
    const [stage] = of({ registered: 'dtsen', decile: 2 }, '2026-08-01', 'beras')?.stages ?? [];
    expect(stage).toMatchObject({ rulesOn: '2026-09-01' });
    expect(stage?.because?.id).toContain('barang');
  });

  it('marks what lies after the evidence', () => {
    const [third, fourth] = of({ registered: 'dtsen', decile: 2 }, '2026-08-01', 'sembako')?.stages ?? [];
    expect(third?.stale && fourth?.stale).toBeTruthy();
    const old = of({ registered: 'dtks' }, '2022-01-01', 'sembako')?.stages[0];
    expect(old).toMatchObject({ stage: { id: 'sembako-2022-1' } });
    expect(old).not.toHaveProperty('stale');
  });

  it('names no programme whose criteria are not met on any day, and asks where it cannot tell', () => {
    expect(of({ registered: 'dtsen', decile: 9 }, '2026-08-01', 'pkh')).toBeUndefined();
    expect(of({ registered: 'dtsen', decile: 2 }, '2026-08-01', 'bst')).toBeUndefined();
    const unsure = of({}, '2026-08-01', 'pkh');
    expect(unsure).toMatchObject({ status: 'needs-info', note: { id: expect.stringContaining('Mungkin') } });
  });

  it('says why no stage is known', () => {
    expect(of({ registered: 'dtsen', decile: 2 }, '2026-08-01', 'atensi')).toMatchObject({
      stages: [],
      unknown: { kind: 'no-calendar' },
    });
  });

  it('takes a catalog of one’s own, whose programmes have no schedule here', () => {
    const [pkh] = nationalCatalog.programs.filter(({ id }) => id === 'pkh');
    const own: Catalog = { ...nationalCatalog, programs: pkh ? [pkh, { ...pkh, id: 'own', aliases: [] }] : [] };
    const { programs } = paymentsFor(family, { asOf: '2026-08-01', catalog: own });
    expect(programs.map(({ program, stages }) => [program, stages.length])).toEqual([
      ['pkh', 2],
      ['own', 0],
    ]);
  });

  it('throws for a day that is none and a fact of a wrong type', () => {
    expect(() => paymentsFor({}, { asOf: '2026-8-1' })).toThrow('asOf is no calendar date');
    expect(() => paymentsFor({ decile: 'two' }, { asOf: '2026-08-01' })).toThrow(TypeError);
  });

  it('repeats none of the facts, and promises nothing', () => {
    const said = JSON.stringify(paymentsFor(family, { asOf: '2026-08-01' }));
    for (const fact of ['1994-05-02', '2017-09-14', 'birthDate', 'members']) expect(said).not.toContain(fact);
    expect(said).not.toMatch(/berhak|lolos|selamat|entitled|guaranteed/i);
  });

  it('keeps every stage inside the twelve months and every sum in whole Rupiah, whatever the day and the decile', () => {
    const anyDay = fc
      .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 10 }), (asOf, decile) => {
        const { to, programs } = paymentsFor({ ...family, decile }, { asOf });
        for (const { stage, amount, because } of programs.flatMap(({ stages }) => stages)) {
          expect(startOf(stage) <= to).toBe(true);
          expect(amount === undefined).toBe(because !== undefined);
          if (!amount) continue;
          expect(Number.isInteger(amount.low) && Number.isInteger(amount.high)).toBe(true);
          expect(amount.low).toBeLessThanOrEqual(amount.high);
          expect(amount.cite.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
