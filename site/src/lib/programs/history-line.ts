import type { Change, Confidence } from '@bansos-kit/core/policy';
import { lowest } from './basis.ts';
import type { Context, Ref } from './context.ts';
import type { Clause } from './criteria.ts';

/** One thing that changed on a day. */
export interface HistoryLine {
  text: string;
  refs: Ref[];
  /** How sure it is. Of what nobody found a source for there is nothing to be sure of. */
  confidence?: Confidence;
  note?: string;
  /** What went and what came, where it is more than a figure. */
  before?: Clause[];
  after?: Clause[];
}

export function lineOf({ cite, say }: Context, changes: Change[], text: string): HistoryLine {
  const notes = new Set(changes.map(({ note }) => note && say(note)));
  const [note] = notes.size === 1 ? notes : [];
  return {
    text,
    refs: cite(changes.flatMap((change) => change.cite)),
    ...(changes.some(({ unknown }) => unknown) ? {} : { confidence: lowest(changes.map((one) => one.confidence)) }),
    ...(note ? { note } : {}),
  };
}
