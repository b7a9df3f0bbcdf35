import { districtNames } from '../generated/regions-current.ts';
import { twoDigits } from './code.ts';
import { unpackName } from './names.ts';
import type { CurrentRegion } from './types.ts';
import { upperRegion, upperTable } from './upper.ts';

let decoded: Map<string, string> | undefined;

/** Regency → the names of its districts, which stay joined until that regency is asked for. */
function districtTable(): Map<string, string> {
  if (decoded) return decoded;
  const lines = districtNames.split(';');
  decoded = new Map([...upperTable().regencies.keys()].map((regency, place) => [regency, lines[place] ?? '']));
  return decoded;
}

/** The region in use under a normalised code. */
export function currentRegion(code: string): CurrentRegion | undefined {
  if (code.length < 6) return upperRegion(code);
  const packed = packedName(code);
  return packed ? { code, level: 'district', name: unpackName(packed), status: 'current' } : undefined;
}

/** The name as the table holds it. */
export function packedName(code: string): string | undefined {
  if (code.length < 6) return upperTable().provinces.get(code) ?? upperTable().regencies.get(code);
  return districtTable().get(code.slice(0, 4))?.split(',')[Number(code.slice(4)) - 1];
}

/** The codes in use right below a normalised code, in order. */
export function currentChildren(code: string): string[] {
  const { provinces, regencies } = upperTable();
  if (provinces.has(code)) return [...regencies.keys()].filter((regency) => regency.startsWith(code));
  const names = districtTable().get(code)?.split(',') ?? [];
  return names.flatMap((name, place) => (name ? [code + twoDigits(place + 1)] : []));
}
