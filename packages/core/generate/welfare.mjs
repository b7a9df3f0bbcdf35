// Packs the poverty lines and rates of the provinces: hand-kept rows a province in data/welfare, here one string a period.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.mjs';

const data = join(import.meta.dirname, '..', 'data');

/** @param {string} folder */
export function generateWelfare(folder) {
  const names = new Map(readCsv(join(data, 'regions/provinces.csv')).map((row) => [row.code, row.official_name]));
  const codes = [...names.keys()].map(String).sort();
  for (const [file, column] of [
    ['poverty-lines', 'rupiah'],
    ['poverty-rates', 'percent'],
  ]) {
    const rows = readCsv(join(data, `welfare/${file}.csv`));
    for (const row of rows) {
      // The bureau numbers Papua's provinces otherwise; a code that slipped through would give a family its neighbour's line.
      if (names.get(row.province) !== row.name) throw new Error(`${file}.csv: ${row.province} is not ${row.name}`);
    }
    const text = `// Made by generate/welfare.mjs from data/welfare/${file}.csv; do not edit.
import type { PackedPeriod } from '../welfare/unpack.ts';

export const packed: readonly PackedPeriod[] = ${JSON.stringify(packPeriods(rows, String(column), codes), null, 2)};
`;
    writeFileSync(join(folder, `${file}.ts`), text);
  }
  writeFileSync(
    join(folder, 'poverty-provinces.ts'),
    `// Made by generate/welfare.mjs from data/regions/provinces.csv; do not edit.

/** Kemendagri codes, in the order in which the packed figures stand. */
export const provinceCodes = '${codes.join(' ')}';
`,
  );
}

/**
 * One entry for the rows that share period, area, sources and confidence; its figures stand in the order of `codes`, with nothing
 * between two spaces where a province has none.
 *
 * @param {Record<string, string>[]} rows
 * @param {string} column
 * @param {string[]} codes
 */
function packPeriods(rows, column, codes) {
  /** @type {Map<string, Record<string, string>[]>} */
  const groups = new Map();
  for (const row of rows) {
    const key = [row.period, row.area, row.source, row.confidence, row.checked_on, row.evidence_until].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const figures = new Map(group.map((row) => [row.province, String(row[column])]));
    if (figures.size !== group.length) throw new Error(`${group[0]?.period}: a province stands there twice`);
    const { period, area = 'total', source, confidence, checked_on, evidence_until } = group[0] ?? {};
    return {
      period,
      area,
      source,
      confidence,
      checkedOn: checked_on,
      evidenceUntil: evidence_until,
      figures: codes
        .map((code) => figures.get(code) ?? '')
        .join(' ')
        .trimEnd(),
    };
  });
}
