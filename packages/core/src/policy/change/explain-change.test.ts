import { describe, expect, test } from 'vitest';
import { dated, fixture } from '../../../test/changing-catalog.ts';
import type { AmountNode } from '../types.ts';
import { diff } from './diff.ts';
import { explainChange } from './explain-change.ts';

const told = (day: string, locale: 'id' | 'en', catalog = fixture) => {
  const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  return diff(catalog, eve, day).map((change) => explainChange(change, { locale }));
};

describe('a change in words', () => {
  test('a limit: from, to, since when', () => {
    expect(told('2025-09-01', 'id')).toEqual([
      'Batas desil: dari desil paling banyak 3 menjadi desil paling banyak 4 mulai 1 September 2025.',
    ]);
    expect(told('2025-09-01', 'en')).toEqual([
      'Batas desil: from decile at most 3 to decile at most 4, from 1 September 2025.',
    ]);
  });

  test('a sum in Rupiah, with its period and for whom', () => {
    expect(told('2025-07-01', 'id')).toEqual([
      'Besaran, wilayah “31”: Rp1.500.000 per tahun per keluarga, berlaku mulai 1 Juli 2025.',
    ]);
    expect(told('2025-11-01', 'en')).toEqual([
      'Besaran lama: Rp300,000 once for each family, no longer in force from 1 November 2025.',
    ]);
  });

  test('the same value on a new basis', () => {
    expect(told('2025-01-01', 'id')).toContain(
      'Besaran: tetap Rp1.000.000 per tahun per keluarga, dengan dasar baru mulai 1 Januari 2025.',
    );
  });

  test('a requirement by its name and in words', () => {
    expect(told('2026-01-01', 'id')).toEqual([
      'Bantuan Tunai, syarat “meeting”: “Musyawarah desa”, berlaku mulai 1 Januari 2026.',
      'Bantuan Tunai, syarat “registered”: dari “terdaftar di salah satu dari: DTKS, DTSEN” menjadi “terdaftar di salah satu dari: DTSEN” mulai 1 Januari 2026.',
    ]);
    expect(told('2025-03-01', 'id')).toEqual([
      'Bantuan Tunai, syarat: “terdaftar di salah satu dari: DTKS”, tidak berlaku lagi mulai 1 Maret 2025.',
    ]);
  });

  test('in English as well', () => {
    expect(told('2025-01-01', 'en')).toContain(
      'Besaran: still Rp1,000,000 a year for each family, on a new basis from 1 January 2025.',
    );
    expect(told('2025-03-01', 'en')).toEqual([
      'Bantuan Tunai, criteria: “terdaftar di one of: DTKS”, no longer in force from 1 March 2025.',
    ]);
    expect(told('2025-04-01', 'en')).toContain('Bantuan Tunai, duties: “Datang sendiri.”, in force from 1 April 2025.');
    expect(told('2026-01-01', 'en')).toEqual([
      'Bantuan Tunai, criteria “meeting”: “Musyawarah desa”, in force from 1 January 2026.',
      'Bantuan Tunai, criteria “registered”: from “terdaftar di one of: DTKS, DTSEN” to “terdaftar di one of: DTSEN”, from 1 January 2026.',
    ]);
  });

  test('a new order of the same lines, and a number', () => {
    const catalog = structuredClone(fixture);
    const [a, b] = [{ id: 'Satu.' }, { id: 'Dua.' }];
    const of = { op: 'const' as const, value: 1 };
    for (const program of catalog.programs.slice(0, 1)) {
      program.prose = { steps: [dated([a, b], '2030-01-01', '2030-12-31'), dated([b, a], '2031-01-01')] };
      program.amounts = [
        dated({ per: 'year', stagesPerYear: 4, paidTo: 'family', of }, '2030-01-01', '2030-12-31'),
        dated({ per: 'year', stagesPerYear: 3, paidTo: 'family', of }, '2031-01-01'),
      ];
    }
    expect(told('2031-01-01', 'id', catalog)).toEqual([
      'Bantuan Tunai, besaran “tahap setahun”: dari 4 menjadi 3 mulai 1 Januari 2031.',
      'Bantuan Tunai, cara: berubah mulai 1 Januari 2031.',
    ]);
  });

  test('an amount: what it is paid for, how often, and nothing half said', () => {
    const catalog = structuredClone(fixture);
    const of = (id: string): AmountNode => ({
      op: 'perMember',
      list: 'members',
      components: [
        {
          id,
          name: { id: `Komponen ${id}` },
          where: { op: 'has', fact: 'kind', code: id },
          amount: { op: 'const', value: 1 },
        },
      ],
    });
    for (const program of catalog.programs.slice(0, 1))
      program.amounts = [
        dated({ per: 'month', paidTo: 'family', of: of('elderly') }, '2030-01-01', '2030-12-31'),
        dated({ per: 'year', paidTo: 'family', of: of('child') }, '2031-01-01', '2031-12-31'),
        dated({ per: 'year', paidTo: 'family', of: { op: 'const', value: 1 } }, '2032-01-01'),
      ];
    expect(told('2031-01-01', 'id', catalog)).toEqual([
      'Bantuan Tunai, besaran “child”: “Komponen child”, berlaku mulai 1 Januari 2031.',
      'Bantuan Tunai, besaran “elderly”: “Komponen elderly”, tidak berlaku lagi mulai 1 Januari 2031.',
      'Bantuan Tunai, besaran “masa”: dari per bulan menjadi per tahun mulai 1 Januari 2031.',
    ]);
    expect(told('2032-01-01', 'id', catalog)).toEqual(['Bantuan Tunai, besaran: berubah mulai 1 Januari 2032.']);
  });

  test('a list of texts by the lines that came or went', () => {
    const catalog = structuredClone(fixture);
    const line = (id: string) => ({ id });
    for (const program of catalog.programs.slice(0, 1))
      program.prose = {
        duties: [
          dated([line('Datang.'), line('Bawa KTP.')], '2030-01-01', '2030-12-31'),
          dated([line('Datang.'), line('Bawa KK.')], '2031-01-01', '2031-12-31'),
          dated([line('Datang.')], '2032-01-01', '2032-12-31'),
        ],
      };
    expect(told('2031-01-01', 'id', catalog)).toEqual([
      'Bantuan Tunai, kewajiban: dari “Bawa KTP.” menjadi “Bawa KK.” mulai 1 Januari 2031.',
    ]);
    expect(told('2032-01-01', 'id', catalog)).toEqual([
      'Bantuan Tunai, kewajiban: tanpa “Bawa KK.” mulai 1 Januari 2032.',
    ]);
    for (const program of catalog.programs.slice(0, 1))
      program.prose?.duties?.push(dated([line('Datang.'), line('Bawa KTP.')], '2033-01-01'));
    expect(told('2033-01-01', 'en', catalog)).toEqual([
      'Bantuan Tunai, duties: now with “Bawa KTP.”, from 1 January 2033.',
    ]);
  });
});
