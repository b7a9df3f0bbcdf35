import type { Cite, Confidence, Text } from '../../policy/types.ts';
import type { Evidence } from '../official/types.ts';

export type GuideId =
  | 'not-found'
  | 'no-decile'
  | 'decile-too-high'
  | 'listed-not-paid'
  | 'no-longer-recipient'
  | 'kks-lost'
  | 'moved-house'
  | 'wrong-data'
  | 'no-internet'
  | 'site-down'
  | 'pbi-inactive'
  | 'scam-message';

export interface GuideCause {
  text: Text;
  cite: Cite[];
  confidence: Confidence;
}

export interface GuideStep {
  do: Text;
  /** Whose move it is. */
  who: 'you' | 'village' | 'facilitator' | 'dinsos' | 'bank' | 'bps';
  /** Ids of `officialContacts()`. */
  where: string[];
  /** Ids of `guideDocuments()`. */
  documents: string[];
  howLong?: Text;
  link?: string;
  cite: Cite[];
  confidence: Confidence;
}

/** Advice that circulates and is wrong or past, and what holds instead. */
export interface Outdated {
  said: Text;
  now: Text;
  cite: Cite[];
  confidence: Confidence;
}

export interface Guide extends Evidence {
  id: GuideId;
  /** Indonesian, for addresses of pages. */
  slug: string;
  title: Text;
  answer: Text;
  causes: GuideCause[];
  steps: GuideStep[];
  /** Ids of `officialContacts()`, the first to try first. */
  contacts: string[];
  unknown: { text: Text; cite?: Cite[] }[];
  outdated: Outdated[];
  /** Words on the screen of a citizen or an officer that lead here, as they are printed. */
  statusWords: string[];
  related: GuideId[];
}

export interface GuideDocument {
  id: string;
  name: Text;
}
