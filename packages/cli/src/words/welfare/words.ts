import type { DecileMatch } from '@bansos-kit/core/welfare';
import type { CommandWords } from '../words.ts';

/** What `bansos welfare` says. */
export interface WelfareWords {
  help: {
    welfare: CommandWords<'per-head' | 'province' | 'decile' | 'as-of' | 'brief' | 'json' | 'locale' | 'help'>;
  };
  usage: {
    money(option: string): string;
    province(option: string): string;
    decile(option: string): string;
  };
  welfare: {
    titleLine: string;
    titleSpending(sum: string): string;
    asOf: string;
    nation: string;
    line: string;
    perHead(sum: string): string;
    survey(period: string, published: string, byHabit: boolean): string;
    period: string;
    household: string;
    householdSum(sum: string, members: string | undefined): string;
    notFound(periods: string): string;
    noLine: string;
    stale(date: string): string;
    class: string;
    bounds(from: string, below: string | undefined): string;
    boundsLabel: string;
    multiples(from: string, below: string | undefined): string;
    times(ratio: string): string;
    ratio: string;
    note: string;
    doesNotSay: string;
    rangeText: string;
    range(from: number, to: number): string;
    one(decile: number): string;
    percentile(from: number, to: number): string;
    names(names: string): string;
    unranked: { title: string; text: string };
    notListed: { title: string; text: string };
    is: string;
    isNot: string;
    programs: string;
    match: Record<DecileMatch, string>;
    limit(meets: string, onlyIf: string): string;
    notAsking: string;
    noSource: string;
    before(date: string): string;
    rulesStale(date: string): string;
    update: string;
    ask: string;
  };
}
