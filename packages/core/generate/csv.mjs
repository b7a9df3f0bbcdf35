import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * Reads a CSV file with a header line: one object of strings a row.
 *
 * @param {string} path
 * @returns {Record<string, string>[]}
 */
export function readCsv(path) {
  return parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
}
