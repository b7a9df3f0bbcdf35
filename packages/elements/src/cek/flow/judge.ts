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
  const results = (facts: Facts) =>
    evaluateAll(day, facts).filter(({ program }) => wanted.size === 0 || wanted.has(program));
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
