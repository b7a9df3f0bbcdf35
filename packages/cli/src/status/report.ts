import type { Source } from '@bansos-kit/core/policy';
import { type Listing, type PipelineState, paymentStatus, scheduleSource } from '@bansos-kit/core/schedule';
import { citedIn } from '../cited-sources.ts';

interface Common {
  /** Everything that is cited, by id. */
  sources: Record<string, Source>;
}

/** What `bansos status --json` prints, and what the text is made from. Nothing of what was typed: it may be personal. */
export type StatusReport = Common &
  (
    | { kind: 'known'; state: PipelineState }
    | { kind: 'listing'; listing: Listing }
    | { kind: 'ambiguous'; question: { id: string; en: string }; states: PipelineState[] }
    | { kind: 'unknown' }
  );

export function reportOn(text: string): StatusReport {
  const status = paymentStatus(text);
  if (status.kind === 'unknown') return { kind: 'unknown', sources: {} };
  return { ...status, sources: citedIn(status, scheduleSource) };
}
