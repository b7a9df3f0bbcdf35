// When aid is paid, as far as anybody has said or seen. A stage is a budget period, not a pay day.
export type { Locale } from '../policy/words.ts';
export type * from './answers.ts';
export { type CalendarOptions, calendar } from './calendar.ts';
export { type ChannelsOptions, channels } from './channels.ts';
export { type DeadlinesOptions, deadlines } from './deadlines.ts';
export { type IcsOptions, toIcs } from './ics/to-ics.ts';
export { type PaymentsOptions, paymentsFor } from './payments/payments-for.ts';
export type { Payments, ProgramPayments, StageMoney, StagePayment } from './payments/types.ts';
export {
  type GuidedPath,
  objectionPath,
  type PathFact,
  type PathRoute,
  type PathStep,
  type PathStepId,
  pbiReactivationPath,
  type RhythmFact,
  registrationPath,
  updateRhythm,
} from './registration/index.ts';
export { scheduleInfo } from './schedule-info.ts';
export { scheduleSource } from './schedule-source.ts';
export { stages } from './stages.ts';
export {
  type Actor,
  type ActorId,
  canFollow,
  canReach,
  type ExclusionId,
  type Listing,
  type ListingId,
  listingWords,
  nextStates,
  type Outcome,
  type PaymentStatus,
  type PipelineState,
  paymentStatus,
  pipelineStates,
  type StatusId,
} from './status/index.ts';
export type * from './types.ts';
export { upcoming } from './upcoming.ts';
