import type { Source, Text } from '@bansos-kit/core/policy';
import { explainMessageSign, inspectMessage, type MessageSign, safetySources } from '@bansos-kit/core/safety';
import { citedIn } from '../cited-sources.ts';
import type { Language } from '../language.ts';
import { type ExplainedReason, explained } from './report-link.ts';

export interface ExplainedSign extends Omit<MessageSign, 'reasons'> {
  sentence: string;
  /** Of a suspicious link: what is odd about it. */
  reasons?: ExplainedReason[];
}

/** What `bansos link --message --json` prints, and what the text is made from. Nothing of the message but where signs stand. */
export interface MessageReport {
  verdict: 'signs-found' | 'no-sign-found';
  text: Text;
  signs: ExplainedSign[];
  sources: Record<string, Source>;
}

export function reportOnMessage(message: string, locale: Language): MessageReport {
  const { verdict, signs, text } = inspectMessage(message);
  return {
    verdict,
    text,
    signs: signs.map(({ reasons, ...sign }) => ({
      ...sign,
      sentence: explainMessageSign(sign, { locale }),
      ...(reasons && { reasons: explained(reasons, locale) }),
    })),
    sources: citedIn(signs, (id) => safetySources()[id]),
  };
}
