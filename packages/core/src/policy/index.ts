// The engine, which knows no programme: give it a catalog (`@bansos-kit/core/catalog` has the national one) and a day.
export * from './change/index.ts';
export { describe } from './describe.ts';
export { type EvaluateAllOptions, type EvaluateOptions, evaluate, evaluateAll } from './evaluate.ts';
export { type ExplainedReason, type Explanation, explain } from './explain.ts';
export { FactError } from './household.ts';
export { type NextFact, nextFacts } from './next-facts.ts';
export type { AmountLine, AmountRange, Facts, Outcome, Reason, Result } from './result.ts';
export * from './schema/index.ts';
export { type Snapshot, type SnapshotOptions, snapshot } from './snapshot.ts';
export { type TrimOptions, trimCatalog } from './trim-catalog.ts';
export type * from './types.ts';
export type { Locale } from './words.ts';
