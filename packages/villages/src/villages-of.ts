import { shards } from './generated/shards.ts';
import { decodeShard } from './shard.ts';
import type { Village } from './types.ts';

/**
 * The villages in use of a regency or of one district, in code order; loads the regency's shard (1 kB on average, 4 kB at
 * most, compressed) on first use. Empty for any other code: unknown, a province, or retired (then ask `findRegion` of
 * `@bansos-kit/core/regions` for its successors).
 *
 * **Privacy:** on a web page the shard is a file of its own, so loading it tells the server which regency was asked for. Never
 * let what a person typed or chose about themselves (a NIK least of all) pick the shard, unless the page says so first; on a
 * server or in a build nothing leaks.
 *
 * @example
 * (await villagesOf('32.04.11')).length; //=> 7
 * (await villagesOf('320411'))[0]; //=> { code: '3204112001', name: 'Sangkanhurip', kind: 'desa' }
 */
export async function villagesOf(code: string): Promise<Village[]> {
  const parts = typeof code === 'string' ? /^\s*(\d\d)\.?(\d\d)(?:\.?(\d\d))?\s*$/.exec(code) : null;
  if (!parts) return [];
  const [, province = '', number = '', district = ''] = parts;
  const regency = province + number;
  const load = Object.hasOwn(shards, regency) ? shards[regency] : undefined;
  if (!load) return [];
  const villages = decodeShard(regency, (await load()).default);
  return district ? villages.filter((village) => village.code.startsWith(regency + district)) : villages;
}

/**
 * The village of a ten-digit code, with or without dots; `undefined` when it is not in use. Village codes change by the
 * thousand (about 4,660 in November 2022), so an unknown one may well have been in use: never call it invalid.
 * Loads the regency's shard: see `villagesOf` on privacy.
 *
 * @example
 * (await findVillage('32.04.11.2001'))?.name; //=> 'Sangkanhurip'
 */
export async function findVillage(code: string): Promise<Village | undefined> {
  const parts = typeof code === 'string' ? /^\s*(\d\d)\.?(\d\d)\.?(\d\d)\.?(\d{4})\s*$/.exec(code) : null;
  if (!parts) return undefined;
  const digits = parts.slice(1).join('');
  return (await villagesOf(digits.slice(0, 6))).find((village) => village.code === digits);
}
