import { districtNames, regencyNames } from '../generated/regions-current.ts';
import { kindOf, levelOf, regencyName, twoDigits } from './code.ts';
import { unpackName } from './names.ts';
import type { CurrentRegion } from './types.ts';

/** Provinces and regencies as code → packed name, and for each regency the still joined names of its districts. */
interface CurrentTable {
  provinces: Map<string, string>;
  regencies: Map<string, string>;
  districts: Map<string, string>;
}

let decoded: CurrentTable | undefined;

/** Decoded on the first question; district names stay joined until their regency is asked for. */
export function currentTable(): CurrentTable {
  if (decoded) return decoded;
  const table: CurrentTable = { provinces: new Map(), regencies: new Map(), districts: new Map() };
  for (const line of regencyNames.split(';')) {
    const [province = '', name = '', ...rows] = line.split('|');
    table.provinces.set(province, name);
    for (const [row, first] of [1, 71].entries()) {
      for (const [place, regency] of (rows[row] ?? '').split(',').entries()) {
        if (regency) table.regencies.set(province + twoDigits(first + place), regency);
      }
    }
  }
  const lines = districtNames.split(';');
  for (const regency of table.regencies.keys()) table.districts.set(regency, lines[table.districts.size] ?? '');
  decoded = table;
  return table;
}

/** The region in use under a normalised code. */
export function currentRegion(code: string): CurrentRegion | undefined {
  const packed = packedName(code);
  if (!packed) return undefined;
  const name = unpackName(packed);
  if (code.length !== 4) return { code, level: levelOf(code), name, status: 'current' };
  return { code, level: 'regency', name: regencyName(code, name), status: 'current', kind: kindOf(code) };
}

/** The name as the table holds it. */
export function packedName(code: string): string | undefined {
  const { provinces, regencies, districts } = currentTable();
  if (code.length < 6) return provinces.get(code) ?? regencies.get(code);
  return districts.get(code.slice(0, 4))?.split(',')[Number(code.slice(4)) - 1];
}

/** The codes in use right below a normalised code, in order. */
export function currentChildren(code: string): string[] {
  const { provinces, regencies, districts } = currentTable();
  if (provinces.has(code)) return [...regencies.keys()].filter((regency) => regency.startsWith(code));
  const names = districts.get(code)?.split(',') ?? [];
  return names.flatMap((name, place) => (name ? [code + twoDigits(place + 1)] : []));
}
