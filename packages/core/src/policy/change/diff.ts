import { requireDay } from '../day.ts';
import type { Catalog, Dated, IsoDate } from '../types.ts';
import { compare, compareCriteria, type Difference } from './compare.ts';
import { dayAfter, dayBefore, entryOn, isGap } from './days.ts';
import { inOrder, isObject } from './meaning.ts';
import { reach, referencesAround } from './references.ts';
import { keyOf, type Track, tracks } from './tracks.ts';
import type { Change, ChangeValue } from './types.ts';
import { isUnknownEnd } from './unknown-end.ts';
import { wordsOf } from './words.ts';

/**
 * What becomes another after `from`, up to and including `to`: each step on the day it takes effect, with its source.
 * Compares what rules mean: the order inside `all`, `any` and `in`, words and citations are no change of a rule. The first
 * and the last day of every dated entry are there, even where the value stays and only its source is another.
 *
 * Sorted by day, then by name. Throws a RangeError when a date is none, or `to` lies before `from`.
 *
 * @example diff(nationalCatalog, '2025-08-31', '2025-09-01').find(({ param }) => param === 'pkh.decile-certain')
 * //=> { param: 'pkh.decile-certain', path: 'values', kind: 'changed', before: { op: 'lte', value: 3 },
 * //     after: { op: 'lte', value: 4 }, effectiveOn: '2025-09-01', programs: ['pkh'], cite: […], confidence: 'medium', … }
 */
export function diff(catalog: Catalog, from: IsoDate, to: IsoDate): Change[] {
  if (requireDay('to', to) < requireDay('from', from)) throw new RangeError('to lies before from.');
  const touched = touchedBy(catalog);
  return tracks(catalog)
    .flatMap((track) =>
      boundaries(track, from, to)
        .flatMap((day) => changesOn(catalog, track, day, touched))
        .map((change) => ({ ...change, ...wordsOf(catalog, change.effectiveOn, change) })),
    )
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** The days within (from, to] on which an entry begins, or the one before has ended. */
function boundaries({ entries }: Track, from: IsoDate, to: IsoDate): IsoDate[] {
  const days = entries.flatMap(({ validFrom, validTo }) =>
    validTo === undefined ? [validFrom] : [validFrom, dayAfter(validTo)],
  );
  return [...new Set(days)].filter((day) => from < day && day <= to);
}

type Touched = (track: Track, day: IsoDate) => string[];

function changesOn(catalog: Catalog, track: Track, day: IsoDate, touched: Touched): Change[] {
  const [old, fresh] = [entryOn(track.entries, dayBefore(day)), entryOn(track.entries, day)];
  const [before, after] = [held(old), held(fresh)];
  const basis = after ?? before;
  if (!basis) return []; // from unknown to unexplained, or the other way round: nothing held, nothing holds
  const isCriteria = track.path === 'eligibility' || track.path === 'versions';
  const found = (isCriteria ? compareCriteria : compare)(before?.value, after?.value, track.path);
  // A new entry with the same value is a new basis, and its first day still belongs into the history.
  const differences = found.length > 0 ? found : [sameAgain(track.path, basis.value)];
  const { entries: _, path: __, ...subject } = track;
  const note = fresh && isGap(fresh) ? fresh.gap : after?.note;
  const gapCite = fresh && isGap(fresh) ? fresh.cite : undefined;
  const programs = touched(track, day);
  const unknown = !after && isUnknownEnd(catalog, track, day, programs);
  return differences.map((difference) => ({
    ...subject,
    ...difference,
    ...(unknown && { unknown }),
    effectiveOn: day,
    programs,
    cite: ownCite(difference.after) ?? gapCite ?? basis.cite,
    confidence: basis.confidence,
    ...(note && { note }),
  }));
}

const held = (entry: Track['entries'][number] | undefined): Dated<ChangeValue> | undefined =>
  entry && !isGap(entry) ? entry : undefined;

const sameAgain = (path: string, value: ChangeValue): Difference => ({
  path,
  kind: 'changed',
  before: inOrder(value),
  after: inOrder(value),
});

/** A condition can name its own source, nearer than that of the whole entry. */
function ownCite(value: unknown): Change['cite'] | undefined {
  return isObject(value) && Array.isArray(value['cite']) && value['cite'].length > 0 ? value['cite'] : undefined;
}

/** Which programmes a change touches: all from which the changed thing can be reached on that day. */
function touchedBy(catalog: Catalog): Touched {
  const byDay = new Map<IsoDate, Map<string, Set<string>>>();
  return (track, day) => {
    let reached = byDay.get(day);
    if (!reached) {
      const references = referencesAround(catalog, day);
      reached = new Map(catalog.programs.map(({ id }) => [id, reach(`program:${id}`, references)]));
      byDay.set(day, reached);
    }
    const key = keyOf(track);
    return [...reached].flatMap(([id, keys]) => (keys.has(key) ? [id] : [])).sort();
  };
}

const sortKey = (change: Change): string =>
  [
    change.effectiveOn,
    keyOf(change),
    change.path,
    change.kind,
    JSON.stringify(change.before),
    JSON.stringify(change.after),
  ].join('\u0000');
