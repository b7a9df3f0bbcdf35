import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { component, ordered, perMember, pupil } from '../../test/toy-amounts.ts';
import { conds, constant, dated, fact, partlyKnown, program, text, toyCatalog, when } from '../../test/toy-catalog.ts';
import {
  type AmountNode,
  type Catalog,
  type Cond,
  type Confidence,
  evaluate,
  explain,
  type Facts,
  type Locale,
  type Program,
  snapshot,
} from './index.ts';

const asOf = '2026-01-15';
const number: Cond = { id: 'number', op: 'meets', left: fact('number'), param: 'limit' };
const yes: Cond = { id: 'yes', op: 'eq', left: fact('yes'), right: constant(true) };
const other = program('other', { op: 'eq', left: fact('yes'), right: constant(false) });

interface Given {
  cond?: Cond;
  of?: AmountNode;
  more?: Partial<Program>;
  catalog?: Partial<Catalog>;
  day?: string;
  locale?: Locale;
}
const explained = (facts: Facts, { cond = yes, of, more, catalog, day = asOf, locale = 'id' }: Given = {}) =>
  explain(evaluate(snapshot(toyCatalog([program('p', cond, of, more), other], catalog), { asOf: day }), 'p', facts), {
    locale,
  });

describe('reasons', () => {
  const said: Cond = {
    id: 'said',
    op: 'eq',
    left: fact('code'),
    right: constant('a'),
    say: { unmet: { id: 'Kode Anda {actual}, yang dilayani {limit}.', en: 'Your code is {actual}, not {limit}.' } },
  };
  const reason = (cond: Cond, facts: Facts, locale: Locale = 'id') =>
    explained(facts, { cond: { op: 'all', of: [cond] }, locale }).reasons[0]?.text;
  const group: Cond = { id: 'group', op: 'any', of: [number, yes] };

  it.each<[string, Cond, Facts, string]>([
    ['the value and the limit', number, { number: 7 }, 'Belum terpenuhi: nomor 7 (syarat: nomor paling banyak 4)'],
    ['of one that is met too', number, { number: 3 }, 'Terpenuhi: nomor 3 (syarat: nomor paling banyak 4)'],
    ['no value while it is unknown', number, {}, 'Belum diketahui: nomor paling banyak 4'],
    [
      'the value of what is negated',
      { id: 'not', op: 'not', of: number },
      { number: 3 },
      'Belum terpenuhi: nomor 3 (syarat: tidak: nomor paling banyak 4)',
    ],
    [
      'no value of a group, where it could pass for that of another fact',
      group,
      { yes: false },
      'Belum diketahui: nomor paling banyak 4; atau ya = ya',
    ],
    [
      'no list',
      { id: 'has', op: 'has', fact: 'codes', code: 'other' },
      { codes: [] },
      'Belum terpenuhi: menerima Program other',
    ],
    ['the catalog’s own sentence where there is one', said, { code: 'b' }, 'Kode Anda B, yang dilayani A.'],
    ['but only for that outcome', said, { code: 'a' }, 'Terpenuhi: kode A (syarat: kode = A)'],
  ])('say %s', (_, cond, facts, sentence) => {
    expect(reason(cond, facts)).toBe(sentence);
  });

  it('leave a hole of the catalog’s sentence visible when there is nothing to fill it with', () => {
    const open: Cond = { ...said, say: { unknown: text('Kode {actual}?') } };
    expect(reason(open, {})).toBe('Kode {actual}?');
  });

  it('are there in English, with their sources', () => {
    expect(reason(said, { code: 'b' }, 'en')).toBe('Your code is B (en), not A (en).');
    expect(explained({ number: 7 }, { cond: { op: 'all', of: [number] }, locale: 'en' }).reasons).toEqual([
      {
        id: 'number',
        outcome: 'unmet',
        text: 'Not met: nomor (en) 7 (required: nomor (en) at most 4)',
        confidence: 'high',
        cite: [{ source: 'law' }],
      },
    ]);
  });

  it('has a sentence for every reason of any rule, without a hole and without a promise', () => {
    fc.assert(
      fc.property(conds, partlyKnown, fc.constantFrom('id', 'en'), (cond, { left }, locale) => {
        const catalog = toyCatalog([program('p', { op: 'all', of: [{ id: 'whole', op: 'all', of: [cond] }] }), other]);
        const explanation = explain(evaluate(snapshot(catalog, { asOf }), 'p', left), { locale });
        const all = [...explanation.summary, ...explanation.reasons.map((one) => one.text), ...explanation.open];
        for (const sentence of all) {
          expect(sentence).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
          expect(sentence).not.toMatch(/berhak|lolos|pasti|selamat|entitled|guarantee/i);
        }
        expect(explanation.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the summary', () => {
  const terms = 'Cocok dengan syarat tidak sama dengan terdaftar atau sudah dibayar.';
  it.each<[Program['allocation'], string]>([
    ['quota', `Tempatnya terbatas. ${terms}`],
    ['discretionary', `Petugas yang memutuskan. ${terms}`],
    ['entitlement', terms],
  ])('says what fitting does not mean: %s', (allocation, sentence) => {
    const more = { allocation };
    expect(explained({ yes: true }, { more }).summary).toEqual([
      'Syarat tertulis Program p terpenuhi menurut data yang diberikan, per 15 Januari 2026.',
      sentence,
    ]);
    expect(explained({}, { more }).summary).toEqual([
      'Data belum cukup untuk menilai Program p, per 15 Januari 2026.',
      sentence,
    ]);
    expect(explained({ yes: false }, { more }).summary).toEqual([
      'Ada syarat tertulis Program p yang belum terpenuhi, per 15 Januari 2026.',
    ]);
  });

  const until2025 = { eligibility: [dated(yes, { validTo: '2025-12-31' })] };
  const gap = { validFrom: '2024-01-01', validTo: '2024-12-31', gap: text('Dihentikan.') };
  const around = (middle: typeof gap & { unknown?: true }) => ({
    eligibility: [dated(yes, { validFrom: '2023-01-01', validTo: '2023-12-31' }), middle, dated(yes)],
  });

  it.each<[string, Partial<Program>, string, string[]]>([
    [
      'has ended',
      until2025,
      asOf,
      ['Program p tidak berjalan pada 15 Januari 2026.', 'Terakhir berjalan sampai 31 Desember 2025.'],
    ],
    [
      'has not begun',
      until2025,
      '2024-12-31',
      ['Program p tidak berjalan pada 31 Desember 2024.', 'Mulai 1 Januari 2025.'],
    ],
    [
      'was stopped for a while',
      around(gap),
      '2024-06-01',
      [
        'Program p tidak berjalan pada 1 Juni 2024.',
        'Dihentikan.',
        'Terakhir berjalan sampai 31 Desember 2023.',
        'Mulai 1 Januari 2025.',
      ],
    ],
    [
      'is not known about',
      around({ ...gap, gap: text('Tidak ada sumber.'), unknown: true }),
      '2024-06-01',
      [
        'Kami tidak punya sumber tentang Program p pada 1 Juni 2024.',
        'Tidak ada sumber.',
        'Terakhir berjalan sampai 31 Desember 2023.',
        'Mulai 1 Januari 2025.',
      ],
    ],
  ])('of a programme that %s says when it ran', (_, more, day, summary) => {
    const explanation = explained({ yes: true }, { more, day });
    expect(explanation.summary).toEqual(summary);
    expect([explanation.reasons, explanation.open, explanation.sources]).toEqual([[], [], {}]);
  });
});

describe('the amount', () => {
  const price: AmountNode = { op: 'const', value: 2_700_000 };
  const amount = (
    of: AmountNode,
    facts: Facts = {},
    rest: object = {},
    more: Partial<Program> = {},
    locale: Locale = 'id',
  ) => {
    const amounts = [dated({ per: 'month' as const, paidTo: 'family' as const, of, ...rest })];
    return explained({ yes: true, ...facts }, { of, more: { amounts, ...more }, locale }).amount;
  };
  const range: AmountNode = { op: 'range', low: { op: 'const', value: 1_000_000 }, high: price };

  it('says how much, how often and to whom', () => {
    expect(amount(price)?.text).toBe('Perkiraan Rp2.700.000 sebulan; dibayarkan ke keluarga.');
    expect(amount(range, {}, { per: 'year', stagesPerYear: 4, paidTo: 'school' })?.text).toBe(
      'Perkiraan Rp1.000.000–Rp2.700.000 setahun; 4 tahap setahun, Rp250.000–Rp675.000 per tahap; dibayarkan ke sekolah.',
    );
    expect(amount(price, {}, { per: 'year', stagesPerYear: 1 })?.text).toBe(
      'Perkiraan Rp2.700.000 setahun; dibayarkan ke keluarga.',
    );
    expect(amount(price, {}, { per: 'once', paidTo: 'meter' }, {}, 'en')?.text).toBe(
      'Estimate: Rp2,700,000 once; as a discount on the bill.',
    );
  });

  it('is for each person where a programme is for persons, unless its members were counted', () => {
    const more = { unit: 'person' as const };
    expect(amount(price, {}, {}, more)?.text).toBe('Perkiraan Rp2.700.000 per orang sebulan; dibayarkan ke keluarga.');
    const members = [{ born: '2015-01-01', pupil: true, rank: 0 }];
    const counted: AmountNode = { op: 'add', of: [perMember, price] };
    expect(amount(counted, { members }, {}, more)?.text).toBe('Perkiraan Rp2.700.100 sebulan; dibayarkan ke keluarga.');
    expect(amount(price, {}, {}, { unit: 'household' })?.text).not.toContain('per orang');
  });

  it('has a line for each component, with those who are not counted', () => {
    const lines = (of: AmountNode, members: object[], locale: Locale) => amount(of, { members }, {}, {}, locale)?.lines;
    const child = { born: '2015-01-01', pupil: true, rank: 0 };
    const capped: AmountNode = { ...perMember, components: [component('pupil', pupil, 100, 'places')] };
    expect(lines(capped, [child, child, child], 'id')).toEqual([
      { id: 'pupil', text: 'pupil: 2 × Rp100 (+1 tidak dihitung)' },
    ]);
    expect(lines(capped, [child, child, child], 'en')).toEqual([
      { id: 'pupil', text: 'pupil (en): 2 × Rp100 (+1 not counted)' },
    ]);
    expect(lines(capped, [child, {}], 'id')).toEqual([{ id: 'pupil', text: 'pupil: 1–2 × Rp100' }]);
    const perhaps = { born: '2015-01-01' };
    expect(lines(capped, [perhaps, perhaps, perhaps], 'id')).toEqual([
      { id: 'pupil', text: 'pupil: 0–2 × Rp100 (jumlahnya dibatasi)' },
    ]);
    expect(lines(capped, [child, perhaps, perhaps], 'en')).toEqual([
      { id: 'pupil', text: 'pupil (en): 1–2 × Rp100 (the number is capped)' },
    ]);
    const [elder, second] = [
      { born: '1950-01-01', pupil: false, rank: 0 },
      { ...child, rank: 0 },
    ];
    // Who goes first is not settled: each of them is counted in one end of the range.
    expect(lines(ordered, [child, second, elder], 'id')).toEqual([
      { id: 'pupil', text: 'pupil: 1–2 × Rp100 (jumlahnya dibatasi)' },
      { id: 'old', text: 'old: 0–1 × Rp300 (jumlahnya dibatasi)' },
    ]);
    expect(amount(range)?.lines).toEqual([{ id: 'base', text: '1 × Rp1.000.000–Rp2.700.000' }]);
  });
});

describe('what is open', () => {
  it('is what decides, what would narrow the amount, and what officials say', () => {
    const attested: Cond = { op: 'attested', fact: 'said', text: text('kata petugas') };
    const cond: Cond = { op: 'all', of: [yes, { op: 'ne', left: fact('code'), right: constant('b') }, attested] };
    const of = when({ op: 'any', of: [number, yes] }, { op: 'const', value: 5 }, { op: 'const', value: 2 });
    expect(explained({}, { cond, of }).open).toEqual([
      'Yang belum diketahui: ya, kode.',
      'Besarannya juga bergantung pada: nomor.',
      'Ditentukan petugas: kata petugas.',
    ]);
    expect(explained({ yes: true, code: 'a', said: true }, { cond, of }).open).toEqual([]);
    expect(
      explained({ yes: true, code: 'a', said: true }, { cond, of: when(number, of, { op: 'const', value: 9 }) }).open,
    ).toEqual(['Besarannya juga bergantung pada: nomor.']);
  });

  it('names a fact of a member once', () => {
    const cond: Cond = {
      op: 'some',
      list: 'members',
      where: { op: 'all', of: [pupil, { op: 'gt', left: fact('rank'), right: constant(1) }] },
    };
    expect(explained({ members: [{}, {}] }, { cond, locale: 'en' }).open).toEqual([
      'Not known yet: murid (en), pangkat (en).',
    ]);
  });
});

describe('notes and sources', () => {
  const low = 'Sumbernya lemah: satu berita atau kesimpulan.';
  const version = (confidence: Confidence) => ({ eligibility: [dated(yes, { confidence })] });
  const paid = (confidence: Confidence) => ({
    amounts: [
      dated(
        { per: 'month' as const, paidTo: 'family' as const, of: { op: 'const' as const, value: 1 } },
        { confidence, cite: [{ source: 'news' }] },
      ),
    ],
  });

  it.each<[string, Partial<Program>, string[]]>([
    ['strong', { ...version('high'), ...paid('high') }, []],
    ['fair', { ...version('medium'), ...paid('medium') }, []],
    ['weak on the rules', { ...version('low'), ...paid('high') }, [low]],
    ['weak on the amount', { ...version('high'), ...paid('low') }, [low]],
    ['weak on the rules of a programme without an amount', version('low'), [low]],
  ])('say so when the sources are weak: %s', (_, more, notes) => {
    expect(explained({ yes: true }, { more }).notes).toEqual(notes);
  });

  it('say what the catalog notes on an amount, where sources differ on who comes first', () => {
    const note = text('Sumber berbeda.');
    const of = (node: AmountNode) => ({
      amounts: [dated({ per: 'month' as const, paidTo: 'family' as const, of: node }, { note })],
    });
    const facts = { yes: true, members: [] };
    expect(explained(facts, { more: of(ordered) }).notes).toEqual([note.id]);
    expect(explained(facts, { more: of(ordered), locale: 'en' }).notes).toEqual([note.en]);
    expect(explained(facts, { more: of(perMember) }).notes).toEqual([]);
    expect(explained({ ...facts, yes: false }, { more: of(ordered) }).notes).toEqual([]);
  });

  it('do not call sources weak where there are none', () => {
    expect(explained({}, { day: '2020-01-01', catalog: { coversFrom: '2024-01-01' } }).notes).toEqual([]);
  });

  it('say until when the sources reach', () => {
    expect(explained({}, { day: '2026-03-01', locale: 'en' }).notes).toEqual([
      'Our sources reach until 31 January 2026. The rules may have changed.',
    ]);
  });

  it('list what the rules and the amount rest on', () => {
    const { sources } = explained({ yes: true }, { more: paid('high') });
    expect(Object.entries(sources).map(([id, { title }]) => [id, title])).toEqual([
      ['law', 'UU Contoh'],
      ['news', 'Berita'],
    ]);
    expect(Object.keys(explained({ yes: false }, { more: paid('high') }).sources)).toEqual(['law']);
    const unknown = { eligibility: [dated(yes, { cite: [{ source: 'gone' }] })] };
    expect(explained({}, { more: unknown }).sources).toEqual({});
  });

  it('give way to an error for a copy of a result', () => {
    const shot = snapshot(toyCatalog([program('p', number), other]), { asOf });
    const copy = structuredClone(evaluate(shot, 'p', {}));
    expect(() => explain(copy, { locale: 'id' })).toThrow(TypeError);
  });

  it('are those of the sources in use when the order is unsettled', () => {
    const crowd = [
      { born: '2015-01-01', pupil: true, rank: 0 },
      { born: '1950-01-01', pupil: false, rank: 0 },
      { born: '1990-01-01', pupil: false, rank: 1 },
    ];
    const explanation = explained({ yes: true, members: crowd }, { of: ordered });
    expect([explanation.notes, Object.keys(explanation.sources)]).toEqual([[low], ['law', 'news']]);
  });
});
