import fc from 'fast-check';
import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../generate/csv.mjs';
import { findRegion } from './find-region.ts';

const official = (await Promise.all([getProvinces(), getRegencies(), getDistricts()])).flat();
const retired = readCsv(`${import.meta.dirname}/../../data/regions/retired-codes.csv`);

describe('a code in use', () => {
  it('has the name of the decree, letter for letter, at every level', () => {
    const ours = official.map(({ code }) => ({ code, name: findRegion(code)?.name }));
    expect(ours).toEqual(official.map(({ code, name }) => ({ code, name: name.trim() })));
    expect(official).toHaveLength(38 + 514 + 7285);
  });

  it('is current, with the level of its length', () => {
    for (const { code } of official) {
      const region = findRegion(code);
      expect(region?.status).toBe('current');
      expect(region?.code).toBe(code.replaceAll('.', ''));
      expect(region?.level).toBe({ 2: 'province', 5: 'regency', 8: 'district' }[code.length]);
    }
  });

  it('is a kota from number 71 on, also in Jakarta', () => {
    expect(findRegion('3273')).toMatchObject({ kind: 'kota', name: 'Kota Bandung' });
    expect(findRegion('3171')).toMatchObject({ kind: 'kota', name: 'Kota Administrasi Jakarta Pusat' });
    expect(findRegion('3101')).toMatchObject({ kind: 'kabupaten', name: 'Kabupaten Administrasi Kepulauan Seribu' });
    expect(findRegion('32')).not.toHaveProperty('kind');
  });
});

describe('a retired code', () => {
  it('is never answered as current', () => {
    expect(retired).toHaveLength(1395);
    const current = new Set(official.map(({ code }) => code.replaceAll('.', '')));
    expect(retired.filter(({ code = '' }) => current.has(code))).toEqual([]);
    expect(retired.filter(({ code = '' }) => findRegion(code)?.status !== 'retired')).toEqual([]);
  });

  it('says everything the table knows about its end', () => {
    for (const row of retired) {
      const { code = '' } = row;
      const region = findRegion(code);
      if (region?.status !== 'retired') throw new Error(code);
      const { retirement } = region;
      expect(region.name ?? '', code).toBe(row['name']);
      expect(retirement.lastListed?.key ?? '', code).toBe(row['last_decree']);
      expect(retirement.firstAbsent.key, code).toBe(row['first_absent_decree']);
      expect(String(retirement.firstAbsent.year), code).toBe(row['first_absent_year']);
      expect(retirement.law ?? '', code).toBe(row['law']);
      expect(retirement.successors.join(';'), code).toBe(row['successors']);
      expect(retirement.successorRegency ?? '', code).toBe(row['successor_regency']);
      expect(retirement.basis, code).toBe(row['basis']);
      expect(retirement.successorBasis ?? '', code).toBe(row['successor_basis']);
    }
  });

  it('leads to codes in use, of the same level', () => {
    for (const { code = '' } of retired) {
      const region = findRegion(code);
      if (region?.status !== 'retired') throw new Error(code);
      for (const successor of region.retirement.successors) {
        expect(findRegion(successor)).toMatchObject({ status: 'current', level: region.level });
      }
      const regency = region.retirement.successorRegency;
      if (regency) expect(findRegion(regency)).toMatchObject({ status: 'current', level: 'regency' });
    }
  });

  it('has several successors when the place was split', () => {
    expect(findRegion('33.22.14')).toMatchObject({ name: 'Ungaran', retirement: { successors: ['332218', '332219'] } });
  });

  it('has no invented name: 26 districts have none', () => {
    const nameless = retired.filter(({ code = '' }) => findRegion(code)?.name === null);
    expect(nameless).toHaveLength(26);
    expect(findRegion('740308')).toMatchObject({
      name: null,
      retirement: { successors: [], successorRegency: '7410', basis: 'gap-unnamed', successorBasis: null },
    });
  });

  it('names the decrees in full', () => {
    expect(findRegion('9101')).toMatchObject({
      name: 'Kabupaten Merauke',
      retirement: {
        lastListed: {
          key: '050-145/2022',
          title: 'Keputusan Menteri Dalam Negeri Nomor 050-145 Tahun 2022',
          year: 2022,
        },
        law: 'UU 14/2022',
      },
    });
  });
});

describe('what is no code of ours', () => {
  it.each([
    '',
    '3',
    '320',
    '32041',
    '3204112001',
    '32.0411.',
    '32,04',
    '3204a',
    '99',
    '3299',
    '320499',
    '３２',
    'toString',
  ])('%j is undefined', (code) => {
    expect(findRegion(code)).toBeUndefined();
  });

  it('never throws, and never takes a number for a text', () => {
    expect(findRegion(3204 as unknown as string)).toBeUndefined();
    expect(findRegion(null as unknown as string)).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{2,6}$/)), (text) => {
        const region = findRegion(text);
        if (region) expect(region.code).toBe(text.replaceAll('.', '').trim());
      }),
    );
  });
});

it('reads dots, no dots and spaces around alike', () => {
  for (const code of ['320411', '32.04.11', ' 32.04.11\n', '3204.11']) expect(findRegion(code)?.name).toBe('Katapang');
});
