import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { citedBy } from './cited-by.mjs';
import { firstDay } from './cut-catalog.mjs';

const tables = ['pkh', 'sembako', 'others'];

/**
 * Leaves out of a bundle the stages that were over before its first day, what no element shows of the others, and the sources
 * that nothing left cites. Who bundles the package for themselves gets the core's own tables.
 *
 * @returns {import('tsup').Options['esbuildPlugins'] extends (infer Plugin)[] | undefined ? Plugin : never}
 */
export function cutSchedule() {
  return {
    name: 'cut-schedule',
    setup(build) {
      build.onLoad({ filter: /core\/src\/schedule\/data\/(?:pkh|sembako|others)\.json$/ }, async ({ path }) => ({
        contents: JSON.stringify(recent(await readRows(path))),
        loader: 'json',
      }));
      build.onLoad({ filter: /core\/src\/generated\/schedule-sources\.ts$/ }, async ({ path }) => {
        const { sources } = await import(path);
        const data = join(dirname(path), '..', 'schedule', 'data');
        const stages = await Promise.all(tables.map((table) => readRows(join(data, `${table}.json`))));
        const cited = citedBy([stages.map(recent), await readRows(join(data, 'gaps.json'))]);
        const left = Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
        return { contents: `export const sources = ${JSON.stringify(left)};`, loader: 'js' };
      });
    },
  };
}

/** @param {string} path @returns {Promise<any[]>} */
const readRows = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** @param {{ covers: { to: string }, alternatives?: unknown, reach: unknown[] }[]} stages */
const recent = (stages) =>
  stages
    .filter(({ covers }) => covers.to >= firstDay.slice(0, 7))
    .map(({ alternatives, ...stage }) => ({ ...stage, reach: [] }));
