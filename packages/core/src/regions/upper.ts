import { regencyNames } from '../generated/regions-current.ts';
import { kindOf, regencyName, twoDigits } from './code.ts';
import { unpackName } from './names.ts';
import type { CurrentRegion } from './types.ts';

/** Provinces and regencies in use: code → packed name, in code order. */
interface UpperTable {
  provinces: Map<string, string>;
  regencies: Map<string, string>;
}

let decoded: UpperTable | undefined;

/** Apart from the districts, so that a page with provinces and regencies only does not load the names of all districts. */
export function upperTable(): UpperTable {
  if (decoded) return decoded;
  const table: UpperTable = { provinces: new Map(), regencies: new Map() };
  for (const line of regencyNames.split(';')) {
    const [province = '', name = '', ...rows] = line.split('|');
    table.provinces.set(province, name);
    for (const [row, first] of [1, 71].entries()) {
      for (const [place, regency] of (rows[row] ?? '').split(',').entries()) {
        if (regency) table.regencies.set(province + twoDigits(first + place), regency);
      }
    }
  }
  decoded = table;
  return table;
}

/** The province or regency in use under a normalised code. */
export function upperRegion(code: string): CurrentRegion | undefined {
  const { provinces, regencies } = upperTable();
  const province = provinces.get(code);
  if (province) return { code, level: 'province', name: unpackName(province), status: 'current' };
  const regency = regencies.get(code);
  if (!regency) return undefined;
  return {
    code,
    level: 'regency',
    name: regencyName(code, unpackName(regency)),
    status: 'current',
    kind: kindOf(code),
  };
}
