import type { Certainty, Outcome } from '@bansos-kit/core/schedule';
import type { CommandWords } from '../words.ts';

/** What `bansos schedule`, `bansos status` and `bansos check --payments` say. */
export interface ScheduleWords {
  help: {
    schedule: CommandWords<'program' | 'year' | 'as-of' | 'ics' | 'force' | 'brief' | 'json' | 'locale' | 'help'>;
    status: CommandWords<'words' | 'list' | 'json' | 'locale' | 'help'>;
  };
  usage: {
    year: string;
    noTogether(options: readonly string[]): string;
    onlyWith(option: string, other: string): string;
    noFile(option: string): string;
    fileExists(file: string | undefined): string;
    unwritable(file: string | undefined, code: string | undefined): string;
    noStatusWords: string;
    listAndWords: string;
  };
  schedule: {
    /** Of what is coming, of one programme's year, and of everybody's year. */
    titleAhead: string;
    titleProgram(program: string, year: number): string;
    titleYear(year: number): string;
    asOf: string;
    evidence: string;
    until(date: string): string;
    /** Stands below the header: what a row is not. */
    warning: string;
    /** Heads of the table. */
    stage: string;
    covers: string;
    announced: string;
    firstPaid: string;
    notAnnounced: string;
    notSeen: string;
    byPress(span: string): string;
    reported(span: string): string;
    /** Of a first payment whose day is not known: some had been paid by this day. */
    paidBy(date: string): string;
    certainty: Record<Certainty, string>;
    certain: string;
    amount: string;
    amountOpen: string;
    per: Record<'month' | 'stage', string>;
    unit: Record<'family' | 'person', string>;
    atMost(sum: string): string;
    toInsurer: string;
    through: string;
    reach: string;
    reached: Record<'target' | 'reached', string>;
    families(count: string): string;
    percent(count: string): string;
    otherwise: string;
    note: string;
    channels(date: string): string;
    depends: string;
    documents: string;
    deadlines: string;
    unknown: string;
    ended(date: string): string;
    endedOn(date: string): string;
    topUp: string;
    emptyYear: string;
    after: string;
    closing: string;
    ics: {
      written(file: string, count: number): string;
      made(count: number): string;
      kinds: Record<'covers' | 'announced' | 'first-paid', (count: number) => string>;
      careful: string;
      nothing: string;
    };
  };
  payments: {
    title(from: string, to: string): string;
    stage: string;
    months: string;
    when: string;
    sum: string;
    announced(span: string): string;
    seen(span: string): string;
    unknownTime: string;
    noSum: string;
    ofMonths(count: number): string;
    toInsurer: string;
    maybe: string;
    stale(date: string): string;
    none: string;
    schedule(date: string): string;
  };
  status: {
    prompt: string;
    outcome: Record<Outcome | 'listing', string>;
    meaning: string;
    move: string;
    todo: string;
    next: string;
    nextExcluded: string;
    nextPeriod: string;
    nextNone: string;
    proof: string;
    noProof: string;
    saysPaid: string;
    words: string;
    otherwise: string;
    note: string;
    seen: string;
    seenIn: Record<'siks-ng' | 'cek-bansos', string>;
    until(from: string, to: string): string;
    ambiguous: string;
    unknown: string;
    ask: string;
    seeList: string;
    listTitle: string;
    listSteps: string;
    listExcluded: string;
    listListings: string;
    listClosing: string;
    closing: string;
  };
}
