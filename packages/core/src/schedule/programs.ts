import rows from './data/programs.json' with { type: 'json' };
import type { Words } from './types.ts';

interface ProgramRow {
  id: string;
  aliases?: string[];
  name: Words;
}

/** What a caller means by an id: a programme, or only the top-ups of one. */
export interface Meant {
  program: string;
  topUp?: true;
}

/** Named apart from the programme whose top-up it is, because people ask for it by name. */
const topUps: Record<string, string> = { penebalan: 'sembako', 'penebalan-sembako': 'sembako' };

const find = (id: string): ProgramRow | undefined =>
  (rows as ProgramRow[]).find((row) => row.id === id || row.aliases?.includes(id));

/**
 * Our own list of ids, so that a calendar does not carry the catalog. A regional id (`jakarta:klj`) is taken as it is: we have
 * no schedule of it, which is not an error.
 *
 * @throws RangeError for a national id that does not exist: an empty answer to a slip of the pen would look like knowledge.
 */
export function meant(id: string): Meant {
  if (Object.hasOwn(topUps, id)) return { program: topUps[id] as string, topUp: true };
  if (typeof id === 'string' && id.includes(':')) return { program: id };
  const row = find(id);
  if (!row)
    throw new RangeError('This is no id or alias of a national programme; nationalCatalog.programs lists them.');
  return { program: row.id };
}

/** Short, for a line in a calendar. */
export function programName(id: string): Words {
  return find(id)?.name ?? { id, en: id };
}
