import actors from './data/actors.json' with { type: 'json' };
import listingRows from './data/listings.json' with { type: 'json' };
import pipelineRows from './data/pipeline.json' with { type: 'json' };
import type { ActorId, Listing, ListingId, PipelineState, StatusId, StatusWord } from './types.ts';

/** A row as it stands in the file. */
export type Row<T> = Omit<T, 'id' | 'whoseMove'> & {
  whoseMove: ActorId;
  /** Words that count only when nothing else of weight stands beside them: `SK`, `YA`. */
  alone?: string[];
  /** The same words in another order or spelling. Ours, not a source’s. */
  spellings?: string[];
};

// The compiler sees JSON as its own literal shapes; the tests check every row.
export const pipeline = () => pipelineRows as unknown as Record<StatusId, Row<PipelineState>>;
export const listings = () => listingRows as unknown as Record<ListingId, Row<Listing>>;

/** Puts the id and the actor’s name into a row, and leaves out what only the matching needs. */
export function build<T extends StatusWord & { id: string }>(id: T['id'], row: Row<T>): T {
  const { alone: _, spellings: __, whoseMove, ...rest } = row;
  return { id, ...rest, whoseMove: { id: whoseMove, name: actors[whoseMove] } } as unknown as T;
}
