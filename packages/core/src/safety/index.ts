export { explainLinkReason } from './link/explain-link-reason.ts';
export { inspectLink } from './link/inspect-link.ts';
export type { LinkReason, LinkReasonCode, LinkResult, LinkVerdict } from './link/types.ts';
export { explainMessageSign } from './message/explain-message-sign.ts';
export { inspectMessage } from './message/inspect-message.ts';
export type { MessageResult, MessageSign, MessageSignCode } from './message/types.ts';
