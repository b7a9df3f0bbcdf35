import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.mjs';

const root = join(import.meta.dirname, '..');
const areas = ['welfare', 'schedule', 'safety'];

/**
 * Writes, for each area, the sources that its data cite: one hand-kept row a source for the whole package, and no area carries
 * what it does not cite. A source that the catalog has too is kept there.
 *
 * @param {string} folder
 */
export function generateSources(folder) {
  const known = readSources();
  for (const area of areas) {
    const cited = [...citedBy(area)].sort();
    for (const id of cited)
      if (!known.has(id)) throw new Error(`src/${area} cites ${id}, which no table of sources has`);
    const rows = Object.fromEntries(cited.map((id) => [id, known.get(id)]));
    writeFileSync(
      join(folder, `${area}-sources.ts`),
      `import type { Source } from '../policy/types.ts';\n\nexport const sources: Record<string, Source> = ${JSON.stringify(rows, null, 2)};\n`,
    );
  }
}

/** Every source of the package by id. Two rows for one id would be two truths. */
function readSources() {
  /** @type {Map<string, object>} */
  const known = new Map();
  const tables = [
    ...jsonIn('data/sources'),
    ...jsonIn('src/catalog/shared').filter(({ file }) => file.endsWith('sources.json')),
    ...jsonIn('src/catalog/programs').map(({ file, json }) => ({ file, json: json.sources })),
  ];
  for (const { file, json } of tables) {
    for (const [id, source] of Object.entries(json)) {
      if (known.has(id)) throw new Error(`${file}: the source ${id} stands in another table too`);
      known.set(id, source);
    }
  }
  return known;
}

/** @param {string} area */
function citedBy(area) {
  /** @type {Set<string>} */
  const ids = new Set();
  const walk = (/** @type {unknown} */ node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'cite') for (const { source } of value) ids.add(source);
        else walk(value);
      }
    }
  };
  for (const { json } of jsonIn(`src/${area}`)) walk(json);
  for (const file of filesIn(`data/${area}`).filter((name) => name.endsWith('.csv'))) {
    for (const row of readCsv(file)) if (row.source) for (const id of row.source.split(' ')) ids.add(id);
  }
  return ids;
}

/** @param {string} folder */
function jsonIn(folder) {
  return filesIn(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, json: JSON.parse(readFileSync(file, 'utf8')) }));
}

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return []; // not every area has tables
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
