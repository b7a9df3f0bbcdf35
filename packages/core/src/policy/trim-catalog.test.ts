import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capped, ordered } from '../../test/toy-amounts.ts';
import { conds, constant, dated, fact, partlyKnown, program, text, toyCatalog } from '../../test/toy-catalog.ts';
import {
  type Cond,
  evaluate,
  evaluateAll,
  explain,
  type Param,
  type Program,
  snapshot,
  type Timeline,
  trimCatalog,
} from './index.ts';

const from = '2026-01-01';
const yes: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };
const year = (number: number, more = {}) => ({ validFrom: `${number}-01-01`, validTo: `${number}-12-31`, ...more });
const monthly = { per: 'month' as const, paidTo: 'family' as const, of: capped };
const yearsOf = (timeline: Timeline<unknown> | undefined) => timeline?.map(({ validFrom }) => validFrom.slice(0, 4));
const trimmed = (more: Partial<Program> = {}, catalog = {}) =>
  trimCatalog(toyCatalog([program('p', yes, undefined, more)], catalog), { from });

describe('what is left of a timeline', () => {
  const history = [dated(yes, year(2023)), dated(yes, year(2024)), dated(yes, year(2025)), dated(yes, year(2026))];
  it.each<[string, Timeline<Cond>, string[]]>([
    ['what holds from the day on', [...history, dated(yes, { validFrom: '2027-01-01' })], ['2026', '2027']],
    ['what ended last, where nothing holds', history.slice(0, 3), ['2025']],
    ['what ended last, and what is to come', [...history.slice(0, 2), dated(yes, year(2027))], ['2024', '2027']],
    ['what is to come', [dated(yes, year(2027))], ['2027']],
    [
      'a gap since then',
      [...history.slice(0, 3), { validFrom: '2026-01-01', validTo: '2026-12-31', gap: text('Ditunda.') }],
      ['2025', '2026'],
    ],
    ['all of it from a version that holds on the day', [...history.slice(0, 2), dated(yes)], ['2025']],
  ])('is %s', (_, eligibility, years) => {
    const rules = { r: { name: text('r'), versions: eligibility } };
    const { programs, rules: left } = trimmed({ eligibility }, { rules });
    expect(yearsOf(programs[0]?.eligibility)).toEqual(years);
    expect(yearsOf(left['r']?.versions)).toEqual(years);
  });

  it('is nothing of amounts that ended before the day', () => {
    const of = (...years: number[]) => {
      const amounts = years.map((number) => dated(monthly, year(number)));
      return trimmed({ amounts }).programs[0] as Program;
    };
    expect(yearsOf(of(2024, 2025, 2026, 2027).amounts)).toEqual(['2026', '2027']);
    expect(yearsOf(trimmed({ amounts: [dated(monthly, { validTo: from })] }).programs[0]?.amounts)).toEqual(['2025']);
    expect(yearsOf(trimmed({ amounts: [dated(monthly)] }).programs[0]?.amounts)).toEqual(['2025']);
    expect(of(2024)).not.toHaveProperty('amounts');
    expect(trimmed().programs[0]).not.toHaveProperty('amounts');
  });
});

it('leaves out what nobody needs to judge or explain', () => {
  const figure = {
    year: 2025,
    value: 1,
    unit: 'families' as const,
    what: 'target' as const,
    cite: [],
    confidence: 'low' as const,
    checkedOn: from,
  };
  const other = { value: yes, cite: [{ source: 'news' }], confidence: 'low' as const };
  const eligibility = [dated(yes, { note: text('Catatan.'), alternatives: [other] } as object)];
  const prose = { steps: [dated([text('Datang.')], { cite: [{ source: 'news' }] })] };
  const glossary = { kind: { name: text('Jenis'), text: text('x') }, unused: { name: text('Lain'), text: text('x') } };
  const catalog = trimmed({ eligibility, prose, targets: [figure], budgets: [figure] }, { glossary });
  expect(catalog.programs[0]).toEqual(program('p', yes));
  expect(Object.keys(catalog.sources)).toEqual(['law']);
  expect(Object.keys(catalog.glossary)).toEqual(['kind']);
});

it('keeps the note on an amount that the sources leave open, and says it with the rest', () => {
  const note = text('Sumber berbeda tentang siapa yang didahulukan.');
  const amounts = [
    dated({ ...monthly, of: ordered }, { note, validTo: '2026-06-30' }),
    dated(monthly, { note, validFrom: '2026-07-01' }),
  ];
  const whole = toyCatalog([program('p', yes, undefined, { amounts })]);
  const less = trimCatalog(whole, { from });
  expect(less.programs[0]?.amounts?.map((entry) => 'note' in entry)).toEqual([true, false]);
  const notes = (asOf: string, catalog = less) =>
    explain(evaluate(snapshot(catalog, { asOf }), 'p', { yes: true, members: [] }), { locale: 'id' }).notes;
  expect(notes('2026-06-01')).toContain(note.id);
  expect(notes('2026-06-01', whole)).toContain(note.id);
});

it('keeps the params that are used, by region too, and their sources', () => {
  const wage = {
    name: text('upah'),
    unit: 'rupiah/month' as const,
    values: [],
    regional: {
      '32': [dated(1, year(2024)), dated(2, year(2025)), dated(3, { validFrom: from, cite: [{ source: 'news' }] })],
    },
  };
  const uses: Cond = {
    op: 'all',
    of: [
      { op: 'meets', left: fact('number'), param: 'limit' },
      { op: 'gt', left: fact('number'), right: { op: 'param', id: 'wage' } },
    ],
  };
  const { limit, places } = toyCatalog([]).params as Record<string, Param>;
  const params = { limit, places, wage, spare: limit } as Record<string, Param>;
  const whole = toyCatalog([program('p', uses, capped)], { params });
  const catalog = trimCatalog(whole, { from });
  expect(Object.keys(catalog.params).sort()).toEqual(['limit', 'places', 'wage']);
  expect(yearsOf(catalog.params['wage']?.regional?.['32'])).toEqual(['2026']);
  expect(catalog.params['limit']).toEqual(whole.params['limit']);
  expect(Object.keys(catalog.sources)).toEqual(['law', 'news']);
  expect(Object.keys(whole.params)).toContain('spare'); // the catalog itself stays as it was
});

it('comes to the same results and the same words from that day on', () => {
  const before = dated<Cond>(yes, year(2025));
  fc.assert(
    fc.property(conds, partlyKnown, fc.constantFrom('2026-01-01', '2026-05-05'), (cond, { left }, asOf) => {
      const other = program('other', { op: 'eq', left: fact('yes'), right: constant(false) });
      const eligibility = [before, dated(cond, { validFrom: from })];
      const whole = toyCatalog([program('p', cond, capped, { eligibility }), other]);
      const judge = (catalog: typeof whole) =>
        evaluateAll(snapshot(catalog, { asOf }), left).map((result) => [
          JSON.stringify(result),
          explain(result, { locale: 'en' }),
        ]);
      expect(judge(trimCatalog(whole, { from }))).toEqual(judge(whole));
    }),
    { numRuns: 200 },
  );
});
