// A small made-up catalog: no real programme, no real figure.
import type { Catalog, Cite, Cond, Dated, Gap, IsoDate } from '../src/policy/types.ts';

const text = (id: string) => ({ id, en: id });

export function dated<T>(value: T, validFrom: IsoDate, validTo?: IsoDate, more: Partial<Dated<T>> = {}): Dated<T> {
  const cite: Cite[] = [{ source: 'made-up' }];
  return {
    value,
    validFrom,
    ...(validTo && { validTo }),
    checkedOn: '2026-01-01',
    confidence: 'high',
    cite,
    ...more,
  };
}

export const gap = (validFrom: IsoDate, validTo: IsoDate): Gap => ({ validFrom, validTo, gap: text('Belum diatur.') });

export const decileMeets = (param: string): Cond => ({
  op: 'meets',
  id: 'decile',
  left: { op: 'fact', id: 'decile' },
  param,
});
export const registeredIn = (...codes: string[]): Cond => ({
  op: 'in',
  id: 'registered',
  left: { op: 'fact', id: 'registered' },
  right: codes,
});

export const fixture: Catalog = {
  schema: 1,
  id: 'made-up',
  version: '1.0.0',
  name: text('Katalog contoh'),
  evidenceUntil: '2026-01-01',
  sources: {
    'made-up': { title: 'Contoh', kind: 'decree', issuer: 'Contoh', retrievedOn: '2026-01-01' },
    newer: { title: 'Contoh baru', kind: 'decree', issuer: 'Contoh', retrievedOn: '2026-01-01' },
  },
  glossary: {},
  facts: {
    registered: {
      type: 'code',
      label: text('terdaftar di'),
      codes: { dtks: text('DTKS'), dtsen: text('DTSEN'), none: text('tidak satu pun') },
    },
    decile: { type: 'integer', label: text('desil') },
    receives: { type: 'codes', label: text('menerima'), programs: true },
    kind: { type: 'codes', label: text('kelompok'), codes: { elderly: text('lansia'), child: text('anak') } },
    meeting: { type: 'boolean', label: text('musyawarah'), attested: true },
    members: {
      type: 'list',
      label: text('anggota'),
      of: {
        birthDate: { type: 'date', label: text('tanggal lahir') },
        deceased: { type: 'boolean', label: text('meninggal') },
      },
    },
  },
  params: {
    'cash.decile': {
      name: text('Batas desil'),
      unit: 'decile',
      values: [
        dated({ op: 'lte', value: 3 }, '2025-04-01', '2025-08-31', { confidence: 'low' }),
        dated({ op: 'lte', value: 4 }, '2025-09-01', undefined, { confidence: 'medium', cite: [{ source: 'newer' }] }),
      ],
    },
    'cash.sum': {
      name: text('Besaran'),
      unit: 'rupiah/year/family',
      values: [dated(1_000_000, '2024-01-01', '2024-12-31'), dated(1_000_000, '2025-01-01')],
      regional: { '31': [dated(1_500_000, '2025-07-01')] },
    },
    'old.sum': {
      name: text('Besaran lama'),
      unit: 'rupiah/once/family',
      values: [dated(300_000, '2024-02-01', '2025-10-31')],
    },
  },
  rules: {
    'not-excluded': {
      name: text('Tidak termasuk yang dikecualikan'),
      versions: [dated({ op: 'not', of: { op: 'has', fact: 'receives', code: 'old' } }, '2025-06-01')],
    },
  },
  programs: [
    {
      id: 'cash',
      aliases: ['tunai'],
      name: text('Bantuan Tunai'),
      summary: text('Contoh.'),
      authority: text('Contoh'),
      category: 'cash',
      unit: 'family',
      allocation: 'quota',
      eligibility: [
        dated(registeredIn('dtks'), '2024-01-01', '2025-02-28'),
        gap('2025-03-01', '2025-03-31'),
        dated(
          {
            op: 'all',
            of: [registeredIn('dtsen', 'dtks'), decileMeets('cash.decile'), { op: 'rule', id: 'not-excluded' }],
          },
          '2025-04-01',
          '2025-12-31',
        ),
        dated(
          {
            op: 'all',
            of: [
              { op: 'rule', id: 'not-excluded' },
              { ...registeredIn('dtsen'), cite: [{ source: 'newer', at: 'p. 3' }] },
              decileMeets('cash.decile'),
              { op: 'attested', id: 'meeting', fact: 'meeting', text: text('Musyawarah desa') },
            ],
          },
          '2026-01-01',
        ),
      ],
      amounts: [dated({ per: 'year', paidTo: 'family', of: { op: 'param', id: 'cash.sum' } }, '2024-01-01')],
      prose: { duties: [dated([text('Datang sendiri.')], '2025-04-01')] },
    },
    {
      id: 'old',
      name: text('Bantuan Lama'),
      summary: text('Contoh.'),
      authority: text('Contoh'),
      category: 'cash',
      unit: 'family',
      allocation: 'discretionary',
      eligibility: [dated(registeredIn('dtks'), '2024-02-01', '2024-12-31')],
      amounts: [
        dated({ per: 'once', paidTo: 'family', of: { op: 'param', id: 'old.sum' } }, '2024-02-01', '2024-12-31'),
      ],
    },
    {
      id: 'top-up',
      name: text('Tambahan'),
      summary: text('Contoh.'),
      authority: text('Contoh'),
      category: 'cash',
      unit: 'family',
      allocation: 'discretionary',
      eligibility: [dated({ op: 'eligible', program: 'cash' }, '2025-01-01')],
    },
  ],
};
