import {
  type Catalog,
  evaluateAll,
  type Facts,
  type IsoDate,
  nextFacts,
  type Result,
  type Snapshot,
  snapshot,
} from '@bansos-kit/core/policy';
import { upperDeciles } from './answers.ts';
import { agesSuffice } from './birth-date.ts';

export interface JudgeOptions {
  asOf: IsoDate;
  /** Ids or aliases. Default, and where no programme has any of them: every programme of the catalog. */
  programs?: readonly string[];
}

/** The engine for one day and for the programmes that are asked about. It remembers what it was asked: let go of it with the answers. */
export interface Judge {
  snapshot: Snapshot;
  asOf: IsoDate;
  /** Whether an age in years says all that the catalog wants to know of a birth date. */
  agesSuffice: boolean;
  results(facts: Facts): Result[];
  /** Paths of the facts that still matter, in the editors' order. */
  open(facts: Facts): string[];
}

/** @throws RangeError for an `asOf` that is no date. */
export function createJudge(catalog: Catalog, { asOf, programs }: JudgeOptions): Judge {
  const day = snapshot(catalog, { asOf });
  const wanted = new Set(programs?.flatMap((id) => day.programs.get(id)?.id ?? []));
  // A mistyped id on a page must not come out as "no programme is running".
  const judged = (facts: Facts) =>
    evaluateAll(day, facts).filter(({ program }) => wanted.size === 0 || wanted.has(program));
  const results = (facts: Facts) =>
    facts['decile'] === upperDeciles ? ofUpper((decile) => judged({ ...facts, decile })) : judged(facts);
  const known = new Map<string, string[]>(); // a change on one screen asks again only what comes after it
  return {
    snapshot: day,
    asOf,
    agesSuffice: agesSuffice(catalog),
    results,
    open(facts) {
      const key = JSON.stringify(facts);
      const found = known.get(key) ?? nextFacts(results(facts)).map(({ fact }) => fact);
      known.set(key, found);
      return found;
    },
  };
}

/** What comes out for each of 6 to 10 where that is the same, and the range stands for the decile; else as for none known. */
function ofUpper(judged: (decile: number | null) => Result[]): Result[] {
  const [six = [], ...others] = [6, 7, 8, 9, 10].map(judged);
  if (others.some((one) => outcomes(one) !== outcomes(six))) return judged(null);
  const actual = (at: number, which: number) => others[0]?.[at]?.reasons[which]?.actual;
  return six.map((result, at) => ({
    ...result,
    reasons: result.reasons.map((reason, which) =>
      reason.actual === actual(at, which) ? reason : { ...reason, actual: upperDeciles },
    ),
  }));
}

/** What is shown of it, but for the decile itself. Not whole results: a long list of people would wait for their texts. */
const outcomes = (results: Result[]): string =>
  JSON.stringify(
    results.map(({ status, amount, missing, pendingAttestations, reasons, confidence }) => [
      ...[status, amount, missing, pendingAttestations, confidence],
      reasons.map(({ outcome }) => outcome),
    ]),
  );
