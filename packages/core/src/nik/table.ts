import { highestDistricts, historicalProvinces, retiredRuns } from '../generated/nik-table.ts';

let limits: Uint8Array | undefined;

/**
 * By four-digit regency code: one more than the highest district number ever used there, and 0 for a regency in no table.
 * The entry of `PP00`, which no regency has, tells whether province `PP` exists or existed.
 */
export function districtLimits(): Uint8Array {
  limits ??= readLimits();
  return limits;
}

function readLimits(): Uint8Array {
  const table = new Uint8Array(10_000);
  for (const province of historicalProvinces) table[province * 100] = 1;
  let regency = 1101;
  for (const character of highestDistricts) {
    const province = regency - (regency % 100);
    if (character === '{') regency = province + 101;
    else if (character === 'z') regency = province + 71;
    else {
      if (character !== '|') {
        table[province] = 1;
        table[regency] = character.charCodeAt(0) - 34;
      }
      regency++;
    }
  }
  return table;
}

let retired: { flags: Uint8Array; firstOf: Uint16Array } | undefined;

/** Whether a district within its regency's limit was in use once and no longer is. */
export function isRetired(regency: number, district: number): boolean {
  retired ??= readRetired();
  return retired.flags[(retired.firstOf[regency] as number) + district - 1] === 1;
}

function readRetired() {
  const table = districtLimits();
  const firstOf = new Uint16Array(10_000);
  let count = 0;
  for (let regency = 1101; regency < 10_000; regency++) {
    firstOf[regency] = count;
    if (regency % 100 !== 0) count += Math.max(0, (table[regency] as number) - 1);
  }
  const flags = new Uint8Array(count);
  let at = 0;
  let value = 0;
  for (const length of retiredRuns.split(' ')) {
    const end = at + Number.parseInt(length, 36);
    flags.fill(value, at, end);
    at = end;
    value = 1 - value;
  }
  return { flags, firstOf };
}

/**
 * Whether a province number is of a time of which we hold no regencies: before SIAK, or East Timor. That makes a NIK doubtful,
 * not impossible. Source and confidence of each: data/regions/historical-provinces.csv.
 */
export const isHistoricalProvince = (province: number): boolean => historicalProvinces.includes(province);
