import { explainLinkReason, inspectLink, type LinkReason, type LinkResult } from '@bansos-kit/core/safety';
import { withoutNumber } from '../files.ts';
import type { Language } from '../language.ts';

export interface ExplainedReason extends LinkReason {
  text: string;
}

/** What `bansos link --json` prints, and what the text is made from. Nothing of the link but its host. */
export interface LinkReport extends Omit<LinkResult, 'reasons' | 'host'> {
  /** `null` where the link has none, or one with a long number in it, which may be a person's. */
  host: string | null;
  hostHidden: boolean;
  reasons: ExplainedReason[];
}

export function reportOnLink(link: string, locale: Language): LinkReport {
  const { verdict, host, reasons } = inspectLink(link);
  const shown = host === undefined ? undefined : withoutNumber(host);
  return {
    verdict,
    host: shown ?? null,
    hostHidden: host !== undefined && shown === undefined,
    reasons: explained(reasons, locale),
  };
}

export const explained = (reasons: readonly LinkReason[], locale: Language): ExplainedReason[] =>
  reasons.map((reason) => ({ ...reason, text: explainLinkReason(reason, { locale }) }));
