// Where a family stands: deciles, tiers of old, poverty lines, classes of spending, criteria. Nothing here but
// `programsForDecile` needs the policy engine and the catalog, and a bundle without it has neither.
export { type CriteriaItem, type CriteriaList, criteriaLists } from './criteria/lists.ts';
export {
  type PovertyAnswers,
  type PovertyCriterion,
  type PovertyCriterionId,
  type PovertyScreening,
  povertyCriteria,
  screenPovertyCriteria,
} from './criteria/screen.ts';
export { type DecileMeaning, decileMeaning, type Statement } from './decile/decile-meaning.ts';
export { type Decile, deciles } from './decile/deciles.ts';
export { type DecileLabel, parseDecileLabel } from './decile/parse-decile-label.ts';
export {
  type DecileMatch,
  type DecileProgram,
  type DecilePrograms,
  type NamedProgram,
  type ProgramsForDecileOptions,
  programsForDecile,
} from './decile/programs-for-decile.ts';
export { type PovertyLineOptions, povertyLine } from './line/poverty-line.ts';
export { type PovertySeries, povertySeries } from './line/poverty-series.ts';
export type { Area, Fallback, PovertyLine, PovertyLineRow, PovertyRate } from './line/types.ts';
export { type DtksTier, dtksTiers, type OldLadder, type PbdtDecile, pbdtDeciles } from './old-ladders.ts';
export {
  type SpendingClass,
  type SpendingClassRow,
  spendingClass,
  spendingClasses,
} from './spending/spending-class.ts';
export { type System, systems } from './systems.ts';
export { welfareSource } from './welfare-source.ts';
