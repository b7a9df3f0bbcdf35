import {
  type Listing,
  listingWords,
  type Outcome,
  type PipelineState,
  pipelineStates,
} from '@bansos-kit/core/schedule';
import { fill } from '../../i18n/fill.ts';
import type { ScheduleStrings } from '../../i18n/schedule/strings.ts';
import { longDate } from '../dates.ts';
import type { Basis } from '../programs/basis.ts';
import type { Context } from '../programs/context.ts';

type StatusGroupId = Outcome | 'listing';

interface StatusEntry {
  id: string;
  label: string;
  words: string;
  meaning: string;
  whoseMove: string;
  whatToDo: string;
  conflict?: string;
  basis: Basis;
}

export interface StatusGroup {
  id: StatusGroupId;
  entries: StatusEntry[];
}

const order: readonly Outcome[] = ['progress', 'blocked', 'paid-out', 'warning', 'not-this-period'];

/** The words of a payment by what they mean for the one who reads them, then those of the public site. */
export function statusGroups(context: Context, words: ScheduleStrings): StatusGroup[] {
  const states = pipelineStates();
  const entry = (row: PipelineState | Listing) => statusEntry(context, words, row);
  return [
    ...order.map((id) => ({ id, entries: states.filter(({ outcome }) => outcome === id).map(entry) })),
    { id: 'listing' as const, entries: listingWords().map(entry) },
  ];
}

function statusEntry(context: Context, words: ScheduleStrings, row: PipelineState | Listing): StatusEntry {
  const { say, strings, locale, cite } = context;
  const doubt = 'conflict' in row ? row.conflict : 'note' in row ? row.note : undefined;
  return {
    id: row.id,
    label: say(row.label),
    words: row.words.map((word) => `“${word}”`).join(', '),
    meaning: say(row.meaning),
    whoseMove: say(row.whoseMove.name),
    whatToDo: say(row.whatToDo),
    ...(doubt ? { conflict: say(doubt) } : {}),
    basis: {
      refs: cite(row.cite),
      confidence: row.confidence,
      words: [
        strings.confidence[row.confidence],
        row.seen.from === row.seen.to
          ? fill(words.seenIn, { date: longDate(row.seen.to, locale) })
          : fill(words.seenFrom, { from: longDate(row.seen.from, locale), to: longDate(row.seen.to, locale) }),
      ],
      notes: [],
      alternatives: [],
    },
  };
}
