import type { Source } from '@bansos-kit/core/policy';
import {
  type Listing,
  listingWords,
  type PipelineState,
  pipelineStates,
  scheduleSource,
} from '@bansos-kit/core/schedule';
import { citedIn } from '../cited-sources.ts';
import { margin, page, paragraph, table } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import { outcomeMark } from './marks.ts';

/** What `bansos status --list --json` prints, and what the text is made from. */
export interface ListReport {
  /** In the order of a payment. */
  states: PipelineState[];
  listings: Listing[];
  sources: Record<string, Source>;
}

export function listReport(): ListReport {
  const rows = { states: pipelineStates(), listings: listingWords() };
  return { ...rows, sources: citedIn(rows, scheduleSource) };
}

/** Every word that is known, in the order of a payment. */
export function showList({ states, listings }: ListReport, { status, language }: Words, paint: Paint): string {
  const line = (row: PipelineState | Listing, outcome: PipelineState['outcome'] | 'listing'): string[] => {
    const [mark] = outcomeMark(outcome, paint);
    return table([[`${mark} ${row.label[language]}`, row.words.join('; ')]], widths, [(name) => name, paint.cyan]);
  };
  const section = (title: string, lines: string[]): string[] => [margin + paint.bold(title), ...lines];
  const isOut = ({ outcome }: PipelineState): boolean => outcome === 'not-this-period';
  return page([
    [margin + paint.bold(status.listTitle)],
    section(
      status.listSteps,
      states.filter((state) => !isOut(state)).flatMap((state) => line(state, state.outcome)),
    ),
    section(
      status.listExcluded,
      states.filter(isOut).flatMap((state) => line(state, state.outcome)),
    ),
    section(
      status.listListings,
      listings.flatMap((listing) => line(listing, 'listing')),
    ),
    [...paragraph(status.listClosing), ...paragraph(status.closing, paint.dim)],
  ]);
}

const widths = [36, 40];
