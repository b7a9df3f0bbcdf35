import questions from './data/questions.json' with { type: 'json' };
import { wordsOf } from './fold.ts';
import { listings, pipeline, type Row } from './rows.ts';
import type { Listing, ListingId, PipelineState, StatusId } from './types.ts';

type Meaning = { states: readonly StatusId[] } | { listing: ListingId };

export interface Entry {
  parts: string[];
  meaning: Meaning;
  /** Where it counts: anywhere in a sentence, there only in capitals (`si` is also an article), or only by itself. */
  within: 'anywhere' | 'capitals' | 'never';
}

export interface Lexicon {
  /** By all letters and digits in one piece: `topup`, `suksesspm`. */
  whole: Map<string, Entry>;
  /** By the first word; the longest entry first. */
  byFirst: Map<string, Entry[]>;
}

let built: Lexicon | undefined;

/** Every known word, ready to be looked for; made on first use. */
export function lexicon(): Lexicon {
  built ??= index([...pipelineEntries(), ...listingEntries(), ...ambiguousEntries()]);
  return built;
}

const pipelineEntries = () =>
  Object.entries(pipeline()).flatMap(([id, row]) => entriesOf(row, { states: [id as StatusId] }));

const listingEntries = () =>
  Object.entries(listings()).flatMap(([id, row]) => entriesOf(row, { listing: id as ListingId }));

const ambiguousEntries = () =>
  questions.si.words.map((text) => entry(text, { states: questions.si.states as StatusId[] }, false));

function entriesOf(row: Row<PipelineState> | Row<Listing>, meaning: Meaning): Entry[] {
  const alone = row.alone ?? [];
  const texts = new Set([...row.words, ...(row.spellings ?? []), ...alone]);
  return [...texts].map((text) => entry(text, meaning, alone.includes(text)));
}

function entry(text: string, meaning: Meaning, alone: boolean): Entry {
  const parts = wordsOf(text.toLowerCase());
  return { parts, meaning, within: alone ? 'never' : parts.join('').length < 3 ? 'capitals' : 'anywhere' };
}

function index(entries: Entry[]): Lexicon {
  // The later entry for the same letters wins: what is ambiguous, over what one of the sources takes it for.
  const whole = new Map(entries.map((known) => [known.parts.join(''), known]));
  const byFirst = new Map<string, Entry[]>();
  const inText = [...whole.values()].filter(({ within }) => within !== 'never');
  for (const known of inText.sort((a, b) => b.parts.length - a.parts.length)) {
    const first = known.parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), known]);
  }
  return { whole, byFirst };
}
