import { explainLinkReason, inspectLink, type LinkVerdict } from '@bansos-kit/core/safety';
import type { LinkToolStrings } from '../../i18n/guides/strings.ts';
import type { Locale } from '../../i18n/index.ts';

export interface LinkReading {
  verdict: LinkVerdict;
  heading: string;
  /** What a browser would ask. */
  host?: string;
  reasons: string[];
}

/** What the writing of a link tells, in words. Nothing is asked of the network, and nothing of the path is repeated. */
export function readLink(link: string, locale: Locale, words: LinkToolStrings): LinkReading {
  const { verdict, reasons, host } = inspectLink(link);
  const has = (code: string): boolean => reasons.some((reason) => reason.code === code);
  const heading =
    verdict === 'unofficial' && has('not-a-link')
      ? words.notALink
      : verdict === 'official' && has('app-listing')
        ? words.appPage
        : words.verdict[verdict];
  return {
    verdict,
    heading,
    ...(host === undefined ? {} : { host }),
    reasons: reasons.map((reason) => explainLinkReason(reason, { locale })),
  };
}
