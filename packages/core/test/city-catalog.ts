import type { Catalog, Dating } from '../src/policy/types.ts';

/** A catalog of one city that builds on `goodCatalog`. */
export function cityCatalog(): Catalog {
  const notice: Dating['cite'] = [{ source: 'city:notice' }];
  const dated = { validFrom: '2025-01-01', checkedOn: '2026-04-01', confidence: 'medium' as const, cite: notice };
  return structuredClone<Catalog>({
    schema: 1,
    id: 'city',
    version: '0.3.0',
    name: { id: 'Kota', en: 'City' },
    extends: [{ id: 'small', range: '^1.2' }],
    territory: '3273',
    evidenceUntil: '2026-04-01',
    sources: {
      'city:notice': {
        title: 'Pengumuman',
        kind: 'release',
        issuer: 'Pemerintah Kota',
        url: 'https://example.org/kota',
        retrievedOn: '2026-04-01',
      },
    },
    glossary: {},
    facts: { 'city:card': { type: 'boolean', label: { id: 'Kartu kota', en: 'City card' } } },
    params: {
      'city:sum': {
        name: { id: 'Jumlah', en: 'Sum' },
        unit: 'rupiah/month/family',
        values: [{ ...dated, value: 300_000 }],
        regional: { '327301': [{ ...dated, value: 350_000 }] },
      },
    },
    rules: { 'city:holder': { name: { id: 'Pemegang', en: 'Holder' }, versions: [{ ...dated, value: cityCard }] } },
    programs: [
      {
        id: 'city:top-up',
        aliases: ['city:extra'],
        name: { id: 'Tambahan', en: 'Top-up' },
        summary: { id: 'Tambahan kota.', en: 'A top-up by the city.' },
        authority: { id: 'Dinas Sosial', en: 'Social office' },
        category: 'regular',
        unit: 'family',
        allocation: 'quota',
        eligibility: [
          {
            ...dated,
            value: {
              op: 'all',
              of: [
                { op: 'eligible', program: 'cash' },
                { op: 'rule', id: 'city:holder' },
                { op: 'meets', left: { op: 'fact', id: 'decile' }, param: 'cash.decile' },
              ],
            },
          },
        ],
        prose: {
          steps: [
            { validFrom: '2024-01-01', validTo: '2024-12-31', gap: { id: 'Belum ada', en: 'Not yet' } },
            { ...dated, value: [{ id: 'Datang ke kelurahan.', en: 'Come to the village office.' }] },
          ],
        },
        amounts: [{ ...dated, value: { per: 'month', paidTo: 'family', of: { op: 'param', id: 'city:sum' } } }],
      },
    ],
  });
}

const cityCard = {
  op: 'eq',
  left: { op: 'fact', id: 'city:card' },
  right: { op: 'const', value: true },
} as const;
