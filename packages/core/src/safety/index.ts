export { explainLinkReason } from './link/explain-link-reason.ts';
export { inspectLink } from './link/inspect-link.ts';
export type { LinkReason, LinkReasonCode, LinkResult, LinkVerdict } from './link/types.ts';
