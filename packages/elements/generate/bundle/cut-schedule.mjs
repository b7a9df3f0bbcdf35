import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { citedBy } from '../cited-by.mjs';
import { citedSources } from '../cited-sources.mjs';
import { firstDay } from '../cut-catalog.mjs';
import { fewestCites } from '../fewest-cites.mjs';

/**
 * Leaves out the stages that were over before a bundle's first day, what no element shows of the others, and all sources but one
 * for every claim. The checker shows when, and not what else is known of a stage: that is the calendar's.
 *
 * @param {boolean} [onlyWhen]
 * @returns {import('./lighten.mjs').Step}
 */
export const cutSchedule = (onlyWhen) => async (path, text) => {
  const isTable = /core\/src\/schedule\/data\/(?:pkh|sembako|others|gaps)\.json$/.test(path);
  if (!isTable && !path.endsWith('core/src/generated/schedule-sources.ts')) return text;
  const { tables, sources } = await cut(join(path.slice(0, path.lastIndexOf('core/src/')), 'core', 'src'), onlyWhen);
  return isTable
    ? JSON.stringify(tables[basename(path, '.json')])
    : `export const sources = ${JSON.stringify(sources)};`;
};

/** @param {string} core The folder of its sources. @param {boolean} [onlyWhen] */
async function cut(core, onlyWhen) {
  const { sources } = await import(join(core, 'generated', 'schedule-sources.ts'));
  const [pkh, sembako, others, gaps] = await Promise.all(
    ['pkh', 'sembako', 'others', 'gaps'].map(async (table) =>
      JSON.parse(await readFile(join(core, 'schedule', 'data', `${table}.json`), 'utf8')),
    ),
  );
  const recent = (/** @type {Stage[]} */ stages) =>
    stages.filter(({ covers }) => covers.to >= firstDay.slice(0, 7)).map(onlyWhen ? whenOf : shownOf);
  const tables = fewestCites({ pkh: recent(pkh), sembako: recent(sembako), others: recent(others), gaps }, sources);
  const cited = citedBy(tables);
  return { tables, sources: citedSources(sources, cited) };
}

/** Of a stage no element shows how much was paid through whom, nor how far it came: they show when. */
const unseen = ['alternatives', 'amount', 'channels', 'checkedOn', 'number', 'reach', 'rhythm'];

/** @typedef {{ covers: { to: string }, evidenceUntil: string, announced?: object, firstPaid?: object } & Record<string, unknown>} Stage */

/** @param {Stage} stage */
const shownOf = (stage) => Object.fromEntries(Object.entries(stage).filter(([key]) => !unseen.includes(key)));

/** What is said of a day would go into a calendar file only, and none is made of a stage that was over when it was looked at. */
function whenOf(/** @type {Stage} */ stage) {
  const { note, announced, firstPaid, ...left } = shownOf(stage);
  const isOver = stage.covers.to < stage.evidenceUntil.slice(0, 7);
  return {
    ...left,
    ...(announced && { announced: isOver ? withoutText(announced) : announced }),
    ...(firstPaid && { firstPaid: isOver ? withoutText(firstPaid) : firstPaid }),
  };
}

const withoutText = (/** @type {any} */ { text, ...day }) => day;
