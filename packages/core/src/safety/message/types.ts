import type { Cite, Confidence, Text } from '../../policy/types.ts';
import type { LinkReason } from '../link/types.ts';

export type MessageSignCode =
  | 'fee'
  | 'otp'
  | 'pin'
  | 'identity-photo'
  | 'forward'
  | 'urgency'
  | 'suspicious-link'
  | 'register-by-link'
  | 'install'
  | 'hoax-amount'
  | 'flattery';

/** A sign, where it stands (start and end, in UTF-16 units), and who says that it is one. Holds nothing of the message. */
export interface MessageSign {
  code: MessageSignCode;
  at: [start: number, end: number];
  cite: Cite[];
  confidence: Confidence;
  /** Of `suspicious-link`: what is odd about the link. */
  reasons?: LinkReason[];
}

export interface MessageResult {
  verdict: 'signs-found' | 'no-sign-found';
  signs: MessageSign[];
  /** What the verdict says, and what it does not. */
  text: Text;
}
