import type { Catalog, Dating } from '../src/policy/types.ts';

// A small catalog for the tests: made-up numbers, every kind of thing once.

const law: Dating['cite'] = [{ source: 'law-1', at: 'art. 1' }];
const since = (validFrom: string, validTo?: string) => ({
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
  checkedOn: '2026-06-01',
  confidence: 'high' as const,
  cite: law,
});
const named = (id: string, en: string) => ({ id, en });

/** A fresh copy each time, for a test to break. */
export function goodCatalog(): Catalog {
  return structuredClone<Catalog>({
    schema: 1,
    id: 'small',
    version: '1.2.0',
    name: named('Katalog kecil', 'Small catalog'),
    evidenceUntil: '2026-06-01',
    sources: {
      'law-1': {
        title: 'Undang-Undang contoh',
        kind: 'law',
        number: '1/2020',
        issuer: 'DPR',
        publishedOn: '2019-12',
        retrievedOn: '2026-05-01',
      },
      'page-1': {
        title: 'Example page',
        lang: 'en',
        kind: 'site',
        issuer: 'Kementerian',
        note: named('Hanya judulnya yang dibaca.', 'Only its headline was read.'),
        url: 'https://example.org/laman?id=1',
        retrievedOn: '2026-05-01',
      },
    },
    glossary: { regular: { name: named('Reguler', 'Regular'), text: named('Tiap tahun.', 'Each year.') } },
    facts: {
      region: { type: 'region', label: named('Wilayah', 'Region') },
      registered: {
        type: 'code',
        label: named('Terdaftar', 'Registered'),
        codes: { dtsen: named('DTSEN', 'DTSEN'), none: named('Tidak', 'No') },
      },
      decile: {
        type: 'integer',
        label: named('Desil', 'Decile'),
        min: 1,
        max: 10,
        ask: { text: named('Desil berapa?', 'Which decile?'), order: 1 },
      },
      kks: { type: 'boolean', label: named('KKS', 'KKS card') },
      movedOn: { type: 'date', label: named('Pindah', 'Moved on') },
      receives: { type: 'codes', label: named('Menerima', 'Receives'), programs: true },
      needs: { type: 'codes', label: named('Kebutuhan', 'Needs'), codes: { food: named('Pangan', 'Food') } },
      extended: { type: 'boolean', label: named('Perluasan', 'Extension'), attested: true },
      members: {
        type: 'list',
        label: named('Anggota', 'Members'),
        of: {
          birthDate: { type: 'date', label: named('Tanggal lahir', 'Birth date'), sensitive: true },
          school: {
            type: 'code',
            label: named('Sekolah', 'School'),
            codes: { none: named('Tidak', 'None'), sd: named('SD', 'Primary') },
          },
        },
      },
    },
    params: {
      'cash.decile': {
        name: named('Batas desil', 'Decile limit'),
        unit: 'decile',
        values: [
          { ...since('2024-01-01', '2024-12-31'), value: { op: 'lte', value: 5 } },
          { validFrom: '2025-01-01', validTo: '2025-03-31', gap: named('Peralihan', 'Transition'), cite: law },
          {
            ...since('2025-04-01'),
            publishedOn: '2025-03-20',
            evidenceUntil: '2026-05-01',
            value: { op: 'lte', value: 4 },
          },
        ],
      },
      'cash.old-age': {
        name: named('Umur lansia', 'Old age'),
        unit: 'years',
        values: [{ ...since('2024-01-01'), value: 60 }],
      },
      'cash.elderly': {
        name: named('Lansia', 'Elderly'),
        unit: 'rupiah/year/person',
        values: [{ ...since('2024-01-01'), value: 2_400_000 }],
        regional: { '31': [{ ...since('2024-01-01'), value: 3_000_000 }] },
      },
      'cash.most': {
        name: named('Paling banyak', 'At most'),
        unit: 'persons',
        values: [{ ...since('2024-01-01'), value: 4 }],
      },
    },
    rules: {
      'not-moved': {
        name: named('Tidak pindah', 'Has not moved'),
        versions: [
          {
            ...since('2024-01-01'),
            value: {
              op: 'not',
              of: { op: 'gt', left: { op: 'fact', id: 'movedOn' }, right: { op: 'const', value: '2024-01-01' } },
            },
          },
        ],
      },
    },
    programs: [
      {
        id: 'cash',
        aliases: ['old-cash'],
        name: named('Tunai', 'Cash'),
        summary: named('Uang untuk lansia.', 'Money for the elderly.'),
        authority: named('Kementerian', 'Ministry'),
        category: 'regular',
        unit: 'family',
        allocation: 'quota',
        eligibility: [
          {
            ...since('2024-01-01'),
            alternatives: [{ value: 5, cite: [{ source: 'page-1' }], why: named('Lebih lama', 'Older') }],
            value: {
              op: 'all',
              of: [
                {
                  id: 'decile',
                  op: 'meets',
                  left: { op: 'fact', id: 'decile' },
                  param: 'cash.decile',
                  say: { unmet: named('Desil {actual}, batasnya {limit}.', 'Decile {actual}, the limit is {limit}.') },
                  cite: law,
                },
                {
                  id: 'elderly',
                  op: 'some',
                  list: 'members',
                  where: {
                    op: 'gte',
                    left: { op: 'age', born: 'birthDate' },
                    right: { op: 'param', id: 'cash.old-age' },
                  },
                },
                { op: 'eq', left: { op: 'fact', id: 'registered' }, right: { op: 'const', value: 'dtsen' } },
                { op: 'in', left: { op: 'fact', id: 'decile' }, right: [1, 2, 3, 4, 5] },
                { op: 'has', fact: 'needs', code: 'food' },
                { op: 'attested', fact: 'extended', text: named('Menurut dinas', 'As the office says') },
                { op: 'rule', id: 'not-moved' },
              ],
            },
          },
        ],
        amounts: [
          {
            ...since('2024-01-01'),
            value: {
              per: 'year',
              stagesPerYear: 4,
              paidTo: 'family',
              of: {
                op: 'add',
                of: [
                  {
                    op: 'mul',
                    of: [
                      { op: 'const', value: 2 },
                      { op: 'const', value: 100_000 },
                    ],
                  },
                  { op: 'range', low: { op: 'const', value: 1 }, high: { op: 'const', value: 2 } },
                  {
                    op: 'perMember',
                    list: 'members',
                    most: 'cash.most',
                    order: { of: ['elderly', 'pupil'], cite: law, confidence: 'low' },
                    components: [
                      {
                        id: 'elderly',
                        name: named('Lansia', 'Elderly'),
                        where: { op: 'gte', left: { op: 'age', born: 'birthDate' }, right: { op: 'const', value: 60 } },
                        amount: { op: 'param', id: 'cash.elderly' },
                      },
                      {
                        id: 'pupil',
                        name: named('Murid', 'Pupil'),
                        where: { op: 'eq', left: { op: 'fact', id: 'school' }, right: { op: 'const', value: 'sd' } },
                        amount: { op: 'const', value: 900_000 },
                        most: 'cash.most',
                      },
                    ],
                  },
                  {
                    op: 'when',
                    if: { op: 'has', fact: 'needs', code: 'food' },
                    // biome-ignore lint/suspicious/noThenProperty: the catalog's own word, and no function
                    then: {
                      op: 'mul',
                      of: [
                        { op: 'param', id: 'cash.elderly' },
                        { op: 'param', id: 'cash.most' },
                      ],
                    },
                    else: { op: 'const', value: 0 },
                  },
                ],
              },
            },
          },
        ],
        prose: { documents: [{ ...since('2024-01-01'), value: [named('KTP', 'Identity card')] }] },
        targets: [
          {
            year: 2025,
            value: 10,
            unit: 'families',
            what: 'target',
            cite: law,
            confidence: 'high',
            checkedOn: '2026-06-01',
          },
        ],
        budgets: [
          {
            year: 2025,
            value: 900,
            unit: 'rupiah',
            what: 'target',
            cite: law,
            confidence: 'high',
            checkedOn: '2026-06-01',
          },
        ],
      },
      {
        id: 'rice',
        name: named('Beras', 'Rice'),
        summary: named('Beras.', 'Rice.'),
        authority: named('Badan', 'Agency'),
        category: 'regular',
        unit: 'family',
        allocation: 'quota',
        eligibility: [
          {
            ...since('2024-01-01'),
            value: {
              op: 'any',
              of: [
                { op: 'eligible', program: 'cash' },
                { op: 'has', fact: 'receives', code: 'cash' },
                { op: 'within', left: { op: 'fact', id: 'region' }, region: '3204' },
                {
                  op: 'gt',
                  left: {
                    op: 'count',
                    list: 'members',
                    where: { op: 'eq', left: { op: 'fact', id: 'school' }, right: { op: 'const', value: 'sd' } },
                  },
                  right: { op: 'const', value: 2 },
                },
              ],
            },
          },
        ],
      },
    ],
  });
}
