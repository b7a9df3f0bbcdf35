export { listingWords, paymentStatus } from './payment-status.ts';
export { canFollow, canReach, nextStates, pipelineStates } from './pipeline.ts';
export type {
  Actor,
  ActorId,
  ExclusionId,
  Listing,
  ListingId,
  Outcome,
  PaymentStatus,
  PipelineState,
  StatusId,
} from './types.ts';
