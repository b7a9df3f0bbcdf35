// The NIK's own tables: which regencies there are or were, how far their district numbers ever went, and which of these
// are no longer in use. Codes only, no names, and nothing from idn-area-data: the NIK entry stays MIT.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.mjs';

const data = join(import.meta.dirname, '..', 'data', 'regions');
const firstCharacter = 35; // '#': the printable characters from here on need no escape in a '…' string, but for the backslash

/** @param {string} folder */
export function generateNikTable(folder) {
  const ranges = readCsv(join(data, 'district-ranges.csv'))
    .map((row) => ({ regency: Number(row.regency), highest: Number(row.max_district) }))
    .sort((a, b) => a.regency - b.regency);
  const retired = new Set(readCsv(join(data, 'retired-codes.csv')).map((row) => Number(row.code)));

  const regencyRuns = runsOf(ranges.map(({ regency }) => regency));
  const highestDistricts = String.fromCharCode(...ranges.map(({ highest }) => firstCharacter + highest));
  // Every district number of every regency in turn: so many in use, so many retired, so many in use …
  const statuses = ranges.flatMap(({ regency, highest }) =>
    Array.from({ length: highest }, (_, index) => retired.has(regency * 100 + index + 1)),
  );
  const text = `// Made by generate/nik-table.mjs from data/regions; do not edit.

/** The regency codes, current and retired, as runs: how many codes to skip, how many to take, in base 36. */
export const regencyRuns = ${quoted(base36(regencyRuns))};

/** A character a regency, in code order: its highest district number ever used, counted from '${String.fromCharCode(firstCharacter)}'. */
export const highestDistricts = ${quoted(highestDistricts)};

/** All those district numbers in order, as runs: so many in use, so many retired, and so on, in base 36. */
export const retiredRuns = ${quoted(base36(alternatingRuns(statuses)))};
`;
  writeFileSync(join(folder, 'nik-table.ts'), text);
}

/** @param {number[]} codes ascending */
function runsOf(codes) {
  const runs = [];
  let next = 0;
  for (const [index, code] of codes.entries()) {
    if (index === 0 || code !== next) runs.push(code - next, 0);
    runs[runs.length - 1] += 1;
    next = code + 1;
  }
  return runs;
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
