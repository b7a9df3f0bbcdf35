import { describe, expect, it } from 'vitest';
import { readCsv } from '../../generate/csv.mjs';
import { childrenOf, findRegion, fromBpsCode, provinces } from './index.ts';

const rows = readCsv(`${import.meta.dirname}/../../data/regions/bps-regencies.csv`);

describe('fromBpsCode', () => {
  it('leads every BPS code of the table to its regency, in the right edition', () => {
    for (const { kemendagri_code: ours, bps_code: since = '', bps_code_before_2022: before = '', confidence } of rows) {
      const expected = { region: { code: ours, status: 'current', level: 'regency' }, confidence };
      expect(fromBpsCode(since)).toMatchObject({ ...expected, edition: since === before ? 'both' : 'since-2022' });
      expect(fromBpsCode(before)).toMatchObject({ ...expected, edition: since === before ? 'both' : 'until-2022' });
    }
  });

  it('covers all 514 regencies once in each edition', () => {
    const regencies = provinces().flatMap(({ code }) => childrenOf(code).map((regency) => regency.code));
    expect(rows.map((row) => row['kemendagri_code'])).toEqual(regencies);
    for (const column of ['bps_code', 'bps_code_before_2022'])
      expect(new Set(rows.map((row) => row[column])).size).toBe(514);
  });

  it('counts how many codes mean another place at Kemendagri', () => {
    const count = (column: string, statuses: string[]) =>
      rows.filter((row) => statuses.includes(fromBpsCode(row[column] ?? '')?.alsoKemendagri?.status ?? '')).length;
    expect(count('bps_code', ['current'])).toBe(169);
    expect(count('bps_code', ['current', 'retired'])).toBe(180);
    expect(count('bps_code_before_2022', ['current'])).toBe(164);
    expect(count('bps_code_before_2022', ['current', 'retired'])).toBe(174);
  });

  it('tells the two places apart that share four digits', () => {
    expect(fromBpsCode('3171')?.region.name).toBe('Kota Administrasi Jakarta Selatan');
    expect(fromBpsCode('3171')?.alsoKemendagri?.name).toBe('Kota Administrasi Jakarta Pusat');
    expect(fromBpsCode('3204')).toMatchObject({ region: { name: 'Kabupaten Bandung' }, alsoKemendagri: null });
    expect(fromBpsCode('9101')?.alsoKemendagri).toEqual(findRegion('9101')); // Fakfak; the retired Merauke
  });

  it('knows the provinces of both editions', () => {
    expect(fromBpsCode('32')).toMatchObject({ region: { code: '32' }, edition: 'both', alsoKemendagri: null });
    expect(fromBpsCode('94')).toMatchObject({
      region: { code: '91', name: 'Papua' },
      alsoKemendagri: { name: 'Papua Tengah' },
    });
    expect(fromBpsCode('95')).toMatchObject({ region: { code: '93' }, edition: 'since-2022', confidence: 'medium' });
    expect(fromBpsCode('93')).toBeUndefined();
  });

  it.each(['', '3299', '320411', 'toString', '32.04', ' '])('is undefined for %j', (code) => {
    expect(fromBpsCode(code)).toBeUndefined();
  });
});
