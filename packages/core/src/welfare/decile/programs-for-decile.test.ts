import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCatalog } from '../../catalog/index.ts';
import type { Catalog, Cond, Dated } from '../../policy/types.ts';
import { systems } from '../systems.ts';
import { parseDecileLabel } from './parse-decile-label.ts';
import { type DecileProgram, programsForDecile } from './programs-for-decile.ts';

function asking(decile: number | { from: number; to: number }, asOf: string, catalog?: Catalog) {
  const found = programsForDecile(decile, { asOf, ...(catalog && { catalog }) });
  if (found.kind !== 'by-decile') throw new Error('expected an answer by decile');
  return Object.fromEntries(found.asking.map((row): [string, DecileProgram] => [row.program, row]));
}

/** A catalog of one programme with these criteria, in force from 2026 on. */
function oneProgram(value: Cond): Catalog {
  const [program] = nationalCatalog.programs;
  if (!program) throw new Error('the catalog is empty');
  const entry: Dated<Cond> = { validFrom: '2026-01-01', checkedOn: '2026-01-01', confidence: 'high', cite: [], value };
  return { ...nationalCatalog, programs: [{ ...program, id: 'one', eligibility: [entry] }] };
}
const decileAtMost = (limit: number): Cond => ({
  op: 'lte',
  left: { op: 'fact', id: 'decile' },
  right: { op: 'const', value: limit },
});

describe('programsForDecile', () => {
  it('gives decile 5 of mid 2026 PBI but neither PKH nor Sembako', () => {
    const found = asking(5, '2026-06-15');
    expect(found['pbi-jkn']).toMatchObject({ match: 'meets', confidence: 'high', limit: { meets: [1, 2, 3, 4, 5] } });
    expect(found['pkh']).toMatchObject({ match: 'does-not-meet', limit: { meets: [1, 2, 3, 4], onlyIf: [] } });
    expect(found['sembako']).toMatchObject({ match: 'does-not-meet' });
    expect(found['pkh']?.says[0]?.id).toBe('Desil 5; PKH sampai desil 4.');
  });

  it('says only-if where a quota decided: decile 4 and 5 in the first months', () => {
    expect(asking(4, '2025-06-15')['pkh']).toMatchObject({
      match: 'only-if',
      limit: { meets: [1, 2, 3], onlyIf: [4] },
    });
    expect(asking(5, '2025-06-15')['sembako']).toMatchObject({ match: 'only-if' });
    expect(asking(5, '2025-06-15')['pkh']).toMatchObject({ match: 'does-not-meet' });
  });

  it('says only-if where another way in is open whatever the decile', () => {
    expect(asking(9, '2026-06-15')['pip']).toMatchObject({ match: 'only-if' });
  });

  it('cites the criterion, and marks what its sources no longer reach', () => {
    const row = asking(3, '2026-11-21')['sembako'];
    expect(row?.cite.map(({ source }) => source)).toEqual(expect.arrayContaining(['nadi_01']));
    expect(row?.stale).toEqual({ evidenceUntil: '2026-06-01' });
    expect(asking(3, '2026-05-31')['sembako']).not.toHaveProperty('stale');
    for (const { source } of row?.cite ?? []) expect(nationalCatalog.sources).toHaveProperty(source);
  });

  it('takes the range that the site prints', () => {
    const label = parseDecileLabel('6-10');
    if (label.kind !== 'range') throw new Error('expected a range');
    const found = asking(label, '2026-06-15');
    expect(found['pkh']).toMatchObject({ match: 'does-not-meet', says: [] });
    expect(found['atensi']).toMatchObject({ match: 'only-if' });
    expect(asking({ from: 4, to: 6 }, '2026-06-15')['pbi-jkn']).toMatchObject({ match: 'depends-on-decile' });
  });

  it('lists the programmes that ask for no decile, and those of which nothing is known, apart', () => {
    const found = programsForDecile(3, { asOf: '2026-10-15' });
    expect(found.notAsking.map(({ program }) => program)).toContain('blt-desa');
    expect(found.noSource.map(({ program }) => program)).toContain('beras');
  });

  it('says of an earlier day that there were no deciles of DTSEN', () => {
    const found = programsForDecile(1, { asOf: '2025-03-31' });
    expect(found).toMatchObject({ kind: 'before-dtsen', startsOn: '2025-04-01' });
    expect(found.notAsking.map(({ program }) => program)).toEqual(expect.arrayContaining(['pkh', 'sembako']));
    expect(programsForDecile(1, { asOf: '2025-04-01' }).kind).toBe('by-decile');
  });

  it('begins on the day on which the catalog and the list of systems have DTSEN begin', () => {
    const before = programsForDecile(1, { asOf: '2025-01-01' });
    const startsOn = before.kind === 'before-dtsen' ? before.startsOn : '';
    expect(systems().find(({ id }) => id === 'dtsen')?.years.from).toBe(startsOn);
    expect(nationalCatalog.rules['registry']?.versions.map(({ validFrom }) => validFrom)).toContain(startsOn);
  });

  it('puts every programme in force into one list, on any day and for any decile', () => {
    const day = fc
      .date({ min: new Date('2025-04-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (asOf, decile) => {
        const found = programsForDecile(decile, { asOf });
        const rows = found.kind === 'by-decile' ? found.asking : [];
        const ids = [...rows, ...found.notAsking, ...found.noSource].map(({ program }) => program);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { match, limit } of rows) {
          const { meets, onlyIf } = limit;
          expect(match).toBe(meets.includes(decile) ? 'meets' : onlyIf.includes(decile) ? 'only-if' : 'does-not-meet');
        }
      }),
      { numRuns: 25 },
    );
  });

  it('judges the decile alone, whatever stands beside it and without a name', () => {
    const other: Cond = { op: 'eq', left: { op: 'fact', id: 'kks' }, right: { op: 'const', value: true } };
    const found = asking(3, '2026-02-01', oneProgram({ op: 'all', of: [other, { op: 'all', of: [decileAtMost(3)] }] }));
    expect(found['one']).toMatchObject({ match: 'meets', limit: { meets: [1, 2, 3], onlyIf: [] }, says: [] });
    const either = oneProgram({ op: 'any', of: [other, decileAtMost(3)] });
    expect(asking(4, '2026-02-01', either)['one']).toMatchObject({ match: 'only-if' });
  });

  it('finds a decile that stands in a shared rule, or in another programme', () => {
    const catalog = oneProgram({ op: 'rule', id: 'low' });
    const rule = { name: { id: 'Desil rendah' }, versions: oneProgram(decileAtMost(2)).programs[0]?.eligibility ?? [] };
    expect(asking(3, '2026-02-01', { ...catalog, rules: { ...catalog.rules, low: rule } })['one']).toMatchObject({
      match: 'does-not-meet',
      limit: { meets: [1, 2] },
    });
    const [first] = oneProgram(decileAtMost(2)).programs;
    const [second] = oneProgram({ op: 'eligible', program: 'one' }).programs;
    if (!first || !second) throw new Error('expected two programmes');
    const pair = { ...nationalCatalog, programs: [first, { ...second, id: 'two' }] };
    expect(asking(2, '2026-02-01', pair)['two']).toMatchObject({ match: 'meets', limit: { meets: [1, 2] } });
  });

  it('leaves out programmes of one region, and needs no fact on registers', () => {
    const catalog = oneProgram(decileAtMost(4));
    const [program] = catalog.programs;
    if (!program) throw new Error('expected a programme');
    expect(asking(1, '2026-02-01', { ...catalog, programs: [{ ...program, territory: '35' }] })).toEqual({});
    const { registered, ...facts } = nationalCatalog.facts;
    expect(asking(1, '2026-02-01', { ...catalog, rules: {}, facts })['one']).toMatchObject({ match: 'meets' });
  });

  it('throws for what is no decile', () => {
    for (const bad of [0, 11, 2.5, Number.NaN, { from: 10, to: 6 }, { from: 0, to: 4 }, null, '3']) {
      expect(() => programsForDecile(bad as number, { asOf: '2026-01-01' })).toThrow(RangeError);
    }
    expect(() => programsForDecile(1, { asOf: '2026-13-01' })).toThrow(RangeError);
  });
});
