import { describe, expect, it } from 'vitest';
import { readCsv } from '../../generate/csv.mjs';
import { childrenOf, provinces, regencies, regionPath } from './index.ts';

const data = `${import.meta.dirname}/../../data/regions`;

describe('childrenOf', () => {
  it('reaches every code in use, and only those', () => {
    const regencies = provinces().flatMap(({ code }) => childrenOf(code));
    const districts = regencies.flatMap(({ code }) => childrenOf(code));
    expect([regencies.length, districts.length]).toEqual([514, 7285]);
    expect([...regencies, ...districts].every(({ status }) => status === 'current')).toBe(true);
  });

  it('counts per regency what the ranges table counts, retired regencies included', () => {
    for (const row of readCsv(`${data}/district-ranges.csv`)) {
      const [current, retired] = [
        childrenOf(row['regency'] ?? ''),
        childrenOf(row['regency'] ?? '', { status: 'retired' }),
      ];
      expect(String(current.length), row['regency']).toBe(row['current']);
      expect(String(retired.length), row['regency']).toBe(row['retired']);
    }
  });

  it('mixes current and retired in code order when asked for any', () => {
    const codes = childrenOf('64', { status: 'any' }).map(({ code }) => code);
    expect(codes).toEqual([
      ...['6401', '6402', '6403', '6404', '6405', '6406', '6407', '6408', '6409', '6410', '6411'],
      ...['6471', '6472', '6473', '6474'],
    ]);
    expect(childrenOf('64', { status: 'retired' }).map(({ code }) => code)).toEqual([
      '6404',
      '6405',
      '6406',
      '6410',
      '6473',
    ]);
  });

  it.each(['320411', '99', '9101', '', 'constructor'])('is empty for %j', (code) => {
    expect(childrenOf(code)).toEqual([]);
  });
});

describe('regencies', () => {
  it('are the children of the provinces', () => {
    expect(regencies()).toEqual(provinces().flatMap(({ code }) => childrenOf(code)));
    expect(regencies('32')).toEqual(childrenOf('32'));
  });

  it.each(['3204', '99', '', 'x'])('are none for %j', (code) => {
    expect(regencies(code)).toEqual([]);
  });
});

describe('regionPath', () => {
  it('starts at the province', () => {
    expect(regionPath('32.04.11').map(({ name }) => name)).toEqual(['Jawa Barat', 'Kabupaten Bandung', 'Katapang']);
    expect(regionPath('32').map(({ code }) => code)).toEqual(['32']);
    expect(regionPath('99')).toEqual([]);
  });

  it('takes a retired code through the parents it had, none of them missing', () => {
    expect(regionPath('910101').map(({ code, status }) => [code, status])).toEqual([
      ['91', 'current'],
      ['9101', 'retired'],
      ['910101', 'retired'],
    ]);
    for (const { code = '' } of readCsv(`${data}/retired-codes.csv`)) {
      expect(regionPath(code).map((region) => region.code)).toEqual(
        [2, 4, 6].slice(0, code.length / 2).map((n) => code.slice(0, n)),
      );
    }
  });
});

describe('provinces', () => {
  it('has every column of the facts', () => {
    const expected = readCsv(`${data}/provinces.csv`).map((row) => ({
      code: row['code'],
      level: 'province',
      name: row['official_name'],
      status: 'current',
      shortName: row['short_name'],
      englishName: row['english_name'],
      iso: row['iso_3166_2'],
      bpsCode: row['bps_code'],
      bpsCodeBefore2022: row['bps_code_2003_2022'] || null,
      capital: row['capital'],
      islandGroup: row['island_group'],
      timeZone: row['timezone'],
      ianaZone: row['iana_zone'],
      foundingLaw: row['founding_law'],
      foundedOn: row['founding_date'],
    }));
    expect(provinces()).toEqual(expected);
    expect(expected).toHaveLength(38);
  });

  it('has zones that exist, each with its three-letter name', () => {
    const offsets = { WIB: 'GMT+7', WITA: 'GMT+8', WIT: 'GMT+9' };
    for (const { ianaZone, timeZone } of provinces()) {
      const format = new Intl.DateTimeFormat('en', { timeZone: ianaZone, timeZoneName: 'shortOffset' });
      const part = format.formatToParts(Date.UTC(2026, 0)).find(({ type }) => type === 'timeZoneName');
      expect(part?.value).toBe(offsets[timeZone]);
    }
  });
});
