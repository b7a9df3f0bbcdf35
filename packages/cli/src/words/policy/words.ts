import type { AmountRange, ProseKind, Result } from '@bansos-kit/core/policy';
import type { CommandWords } from '../words.ts';

type Status = Result['status'] | 'not-running' | 'no-source';

/** What `bansos check` and `bansos catalog` say. */
export interface PolicyWords {
  help: {
    check: CommandWords<
      'file' | 'as-of' | 'program' | 'catalog' | 'all' | 'brief' | 'payments' | 'json' | 'locale' | 'help'
    >;
    catalog: CommandWords<'locale' | 'help'>;
    'catalog lint': CommandWords<'files' | 'json' | 'locale' | 'help'>;
    'catalog diff': CommandWords<'from' | 'to' | 'program' | 'catalog' | 'json' | 'locale' | 'help'>;
    'catalog print': CommandWords<'program' | 'as-of' | 'catalog' | 'history' | 'json' | 'locale' | 'help'>;
    'catalog schema': CommandWords<'locale' | 'help'>;
  };
  usage: {
    unknownCatalogCommand: string;
    noHousehold: string;
    oneHousehold: string;
    noCatalogs: string;
    unreadable(file: string | undefined, code: string | undefined): string;
    /** `suggestion`: the id or former name that was probably meant. */
    unknownProgram(known: readonly string[], suggestion?: string): string;
    missingDate(option: string): string;
    backwards: string;
    oneProgram: string;
    noArguments: string;
    allAndBrief: string;
  };
  files: {
    /** Asks a person to type the file. */
    prompt: string;
    /** A file whose name is not shown. */
    unnamed(place: number): string;
    notJson(line: number | undefined, column: number | undefined): string;
    findings(count: number): string;
    /** The file itself, where a finding has no narrower place. */
    wholeFile: string;
  };
  sources: {
    heading: string;
    weak: string;
    confidence: Record<'high' | 'medium' | 'low', string>;
  };
  check: {
    title: string;
    asOf: string;
    catalog: string;
    programs(count: number): string;
    evidence: string;
    until(date: string): string;
    household: string;
    status: Record<Status, string>;
    allocation: Record<Result['allocation'], string>;
    /** Stands below the sums of an overview. */
    estimates: string;
    amount: string;
    per: Record<AmountRange['per'], string>;
    notCounted(members: string, because: 'component-limit' | 'total-limit', perhaps: boolean): string;
    member(place: number): string;
    and: string;
    open: string;
    note: string;
    shared(met: number, unknown: number): string;
    sharedHeading: string;
    sharedBy(programs: string): string;
    others(met: number, unknown: number): string;
    notRunning(date: string): string;
    noSource(date: string): string;
    ended(date: string): string;
    starts(date: string): string;
    next: string;
    closing: { title: string; text: string };
  };
  catalog: {
    noFindings(programs: number, sources: number): string;
    standalone: string;
    diff: {
      title(from: string, to: string): string;
      none: string;
      programs: string;
    };
    print: {
      title(date: string): string;
      history: string;
      sharedHeading: string;
      facts: Record<'authority' | 'category' | 'unit' | 'aliases' | 'territory', string>;
      unit: Record<'person' | 'family' | 'household', string>;
      /** The heading of single figures. */
      figures: string;
      parts: Record<'eligibility' | 'amounts' | ProseKind, string>;
      /** "since 1 September 2025, up to 31 December" */
      dates(from: string, to: string | undefined): string;
      until(date: string): string;
      checked(date: string): string;
      evidence(date: string): string;
      note(text: string): string;
      /** A stretch of time without a version: what is missing, when and why. */
      gap(name: string, from: string, to: string | undefined, why: string): string;
      /** What another source says, and why it was not taken. */
      otherwise(value: string, why: string): string;
      notInForce: string;
      conds: Record<'all' | 'any' | 'not' | 'none' | 'some' | 'every', string>;
      rule(name: string): string;
      attested(text: string): string;
      /** Of an amount. */
      paid(per: AmountRange['per'], stages: number | undefined, to: AmountRange['paidTo']): string;
      perMember(most: string | undefined): string;
      order(names: string): string;
      atMost(count: string): string;
      range: string;
      add: string;
      mul: string;
      when(cond: string): string;
      else: string;
      targets: string;
      budgets: string;
      figure(figure: {
        year: number;
        value: string;
        unit: 'families' | 'persons' | 'rupiah';
        reached: boolean;
      }): string;
    };
  };
}
