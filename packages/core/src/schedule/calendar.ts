import { requireDay } from '../policy/day.ts';
import type { CalendarEntry } from './answers.ts';
import { lastDay } from './months.ts';
import { meant, programName } from './programs.ts';
import { staleAfter } from './schedule-info.ts';
import { allStages, startOf } from './table.ts';
import type { Certainty, IsoDate, Stage, Window, Words } from './types.ts';

export interface CalendarOptions {
  /** Ids or aliases; `penebalan` for Sembako's top-ups. Default: all. */
  programs?: readonly string[];
  /** Both days belong to the window. */
  from: IsoDate;
  to: IsoDate;
}

/**
 * Everything known that touches a window of days, as flat lines in order: budget periods (`covers`), announced windows
 * (`announced`) and first payments seen (`first-paid`). A line keeps its own first and last day, even outside the window.
 *
 * @throws RangeError for an id that is none, a day that is none, and a window that ends before it begins.
 * @example
 * calendar({ programs: ['pkh'], from: '2025-05-01', to: '2025-05-31' }).map(({ id, from }) => `${from} ${id}`)
 * //=> ['2025-04-01 pkh-2025-2:covers', '2025-05-15 pkh-2025-2:announced', '2025-05-28 pkh-2025-2:first-paid']
 */
export function calendar({ programs, from, to }: CalendarOptions): CalendarEntry[] {
  requireDay('from', from);
  requireDay('to', to);
  if (to < from) throw new RangeError('to is before from.');
  const wanted = programs?.map(meant);
  return allStages()
    .filter(({ program, topUp }) => !wanted || wanted.some((one) => one.program === program && (!one.topUp || topUp)))
    .flatMap(entriesOf)
    .filter((entry) => entry.from <= to && entry.to >= from)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ from, to, id }: CalendarEntry): string => `${from} ${to} ${id}`;

function entriesOf(stage: Stage): CalendarEntry[] {
  const { covers, certainty, confidence, cite, announced, firstPaid } = stage;
  const months = { from: startOf(stage), to: lastDay(covers.to), precision: 'month' as const, confidence, cite };
  return [
    entryOf(stage, 'covers', certainty, { ...months, text: budgetOnly }),
    ...(announced ? [entryOf(stage, 'announced', certaintyOf(announced, 'pattern'), announced)] : []),
    ...(firstPaid ? [entryOf(stage, 'first-paid', certaintyOf(firstPaid, 'observed'), firstPaid)] : []),
  ];
}

const certaintyOf = ({ by }: Window, byPress: Certainty): Certainty => (by === 'official' ? 'official' : byPress);

const budgetOnly: Words = { id: 'Masa anggaran, bukan hari cair.', en: 'A budget period, not a pay day.' };

function entryOf(
  stage: Stage,
  kind: CalendarEntry['kind'],
  certainty: Certainty,
  { from, to, precision, text, confidence, cite }: Omit<Window, 'by'>,
): CalendarEntry {
  const { id, program, year, name, evidenceUntil } = stage;
  const short = programName(program);
  return {
    id: `${id}:${kind}`,
    stage: id,
    program,
    kind,
    name: { id: `${short.id} ${name.id} ${year}`, en: `${short.en} ${name.en} ${year}` },
    from,
    to,
    precision,
    certainty,
    confidence,
    ...(text ? { text } : {}),
    cite,
    evidenceUntil,
    ...staleAfter(evidenceUntil, to),
  };
}
