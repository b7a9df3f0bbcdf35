import { expect, it } from 'vitest';
import { readCsv } from '../../generate/csv.mjs';
import { regionDataInfo } from './index.ts';

it('tells the edition that the decrees tell', () => {
  const newest = readCsv(`${import.meta.dirname}/../../data/regions/decrees.csv`).at(-1);
  const { counts } = regionDataInfo;
  expect(regionDataInfo.asOf).toBe(newest?.['date_signed']);
  expect(counts.regencies).toBe(Number(newest?.['regencies']) + Number(newest?.['cities']));
  expect(counts).toEqual({
    provinces: 38,
    regencies: 514,
    districts: 7285,
    retiredRegencies: 36,
    retiredDistricts: 1359,
  });
  expect(regionDataInfo.decrees.map(({ key }) => key)).toEqual(['300.2.2-2138/2025', '300.2.2-2430/2025']);
  expect(regionDataInfo.decrees[0]?.title).toBe('Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025');
  expect(regionDataInfo.licence).toEqual({ names: 'ODbL-1.0', rest: 'MIT' });
});
