import { highestDistricts, regencyRuns, retiredRuns } from '../generated/nik-table.ts';

let limits: Uint8Array | undefined;
let retired: Set<number> | undefined;

/**
 * By four-digit regency code: one more than the highest district number ever used there, and 0 for a regency in no table.
 * The entry of `PP00`, which no regency has, tells whether province `PP` exists or existed.
 */
export function districtLimits(): Uint8Array {
  if (limits) return limits;
  const table = new Uint8Array(10_000);
  for (const province of historicalProvinces) table[province * 100] = 1;
  let nth = 0;
  walkRuns(regencyRuns, (regency) => {
    table[regency - (regency % 100)] = 1;
    table[regency] = highestDistricts.charCodeAt(nth++) - 34;
  });
  limits = table;
  return table;
}

/** Whether a six-digit code inside the limits was in use once and no longer is. */
export function isRetired(regionCode: number): boolean {
  if (!retired) {
    const table = districtLimits();
    const everUsed: number[] = [];
    walkRuns(regencyRuns, (regency) => {
      for (let district = 1; district < (table[regency] ?? 0); district++) everUsed.push(regency * 100 + district);
    });
    const codes = new Set<number>();
    walkRuns(retiredRuns, (position) => codes.add(everUsed[position] ?? 0));
    retired = codes;
  }
  return retired.has(regionCode);
}

/**
 * Province numbers that stood in numbers once issued but are in no decree since 2003: 09 and 10 were Jakarta and West Java
 * in the numbering before SIAK (owners describe such cards, 1999 to about 2008), 54 was East Timor until 1999. We hold no
 * table of that time, so these are doubtful, not impossible.
 */
const historicalProvinces = [9, 10, 54];

export const isHistoricalProvince = (province: number): boolean => historicalProvinces.includes(province);

/** Calls back for each number that the runs take: so many to skip, so many to take, in base 36. */
function walkRuns(runs: string, take: (number: number) => void): void {
  let at = 0;
  for (const [index, length] of runs.split(' ').entries()) {
    const end = at + Number.parseInt(length, 36);
    if (index % 2 === 0) at = end;
    else while (at < end) take(at++);
  }
}
