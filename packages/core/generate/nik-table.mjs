// The NIK's own tables: which regencies there are or were, how far their district numbers ever went, and which of these
// are no longer in use. Codes only, no names, and nothing from idn-area-data: the NIK entry stays MIT.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.mjs';

const data = join(import.meta.dirname, '..', 'data', 'regions');
const firstCharacter = 35; // '#'; the highest number is below 80, so 'z' and what follows it stay free

/** @param {string} folder */
export function generateNikTable(folder) {
  const ranges = readCsv(join(data, 'district-ranges.csv'))
    .map((row) => ({ regency: Number(row.regency), highest: Number(row.max_district) }))
    .sort((a, b) => a.regency - b.regency);
  const retired = new Set(readCsv(join(data, 'retired-codes.csv')).map((row) => Number(row.code)));

  // Every district number of every regency in turn: so many in use, so many retired, so many in use …
  const statuses = ranges.flatMap(({ regency, highest }) =>
    Array.from({ length: highest }, (_, index) => retired.has(regency * 100 + index + 1)),
  );
  const historical = readCsv(join(data, 'historical-provinces.csv')).map((row) => Number(row.code));
  const text = `// Made by generate/nik-table.mjs from data/regions; do not edit.

/**
 * A character a regency number, from 1101 on: the highest district number ever used there, counted from '#'. Three more
 * say where the numbers go on: '|' a regency number never used, 'z' on to 71, '{' on to 01 of the next province number.
 */
export const highestDistricts =
  ${quoted(packRegencies(ranges))};

/** Province numbers that stood in numbers once issued but are in no decree since 2003. */
export const historicalProvinces: readonly number[] = ${JSON.stringify(historical)};

/** All those district numbers in order, as runs: so many in use, so many retired, and so on, in base 36. */
export const retiredRuns = ${quoted(base36(alternatingRuns(statuses)))};
`;
  writeFileSync(join(folder, 'nik-table.ts'), text);
}

/** @param {{ regency: number, highest: number }[]} ranges ascending */
function packRegencies(ranges) {
  let text = '';
  let at = 1101;
  for (const { regency, highest } of ranges) {
    while (Math.floor(at / 100) < Math.floor(regency / 100)) {
      text += '{';
      at = Math.floor(at / 100) * 100 + 101;
    }
    if (regency % 100 >= 71 && at % 100 < 71) {
      text += 'z';
      at = Math.floor(at / 100) * 100 + 71;
    }
    for (; at < regency; at++) text += '|';
    text += String.fromCharCode(firstCharacter + highest);
    at++;
  }
  return text;
}

/** @param {boolean[]} flags */
function alternatingRuns(flags) {
  const runs = [0];
  let current = false;
  for (const flag of flags) {
    if (flag !== current) {
      runs.push(0);
      current = flag;
    }
    runs[runs.length - 1] += 1;
  }
  return runs;
}

/** @param {number[]} numbers */
const base36 = (numbers) => numbers.map((number) => number.toString(36)).join(' ');

/** @param {string} text */
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
