import {
  type Catalog,
  type Explanation,
  evaluate,
  evaluateAll,
  explain,
  type Facts,
  nextFacts,
  type Result,
  type Source,
  snapshot,
} from '@bansos-kit/core/policy';
import { citedIn } from '../cited-sources.ts';
import type { CitedPayments, PaymentsReport } from './payments.ts';

type Locale = 'id' | 'en';

/** What `bansos check --json` prints, and what the text is made from. No value of the household but those that reasons compare. */
export interface CheckReport {
  asOf: string;
  catalog: { id: string; version: string; evidenceUntil: string; programs: number };
  /** First those whose criteria are met, then those that need to know more, then the others. */
  results: ProgramReport[];
  /** What to ask next, in the editors' order, and which programmes it could settle. */
  next: { fact: string; question: string; programs: string[] }[];
  /** With `--payments`. */
  payments?: PaymentsReport;
  /** Everything that is cited, by id. */
  sources: Record<string, Source>;
}

export interface ProgramReport extends Omit<Result, 'asOf' | 'nearest' | 'reasons' | 'amount'> {
  name: string;
  summary: string[];
  nearest?: { endedOn?: string; startsOn?: string; gap?: string; unknown?: true };
  reasons: ReasonReport[];
  amount?: AmountReport;
  /** Facts to ask, and what officials would have to say, in words. */
  open: string[];
  /** How far to trust it, in words. */
  notes: string[];
}

export interface ReasonReport extends Omit<Result['reasons'][number], 'cond'> {
  text: string;
}

type Amount = NonNullable<Result['amount']>;

export interface AmountReport extends Omit<Amount, 'breakdown'> {
  text: string;
  breakdown: (Omit<Amount['breakdown'][number], 'name'> & { text: string })[];
}

export interface CheckOptions {
  asOf: string;
  /** Only these; default: all that are not known to be for people elsewhere. */
  programs: string[];
  locale: Locale;
  /** To be told beside it. */
  payments?: CitedPayments;
}

/** Judges a household that came through `parseFacts`. */
export function reportOn(facts: Facts, catalog: Catalog, options: CheckOptions): CheckReport {
  const { asOf, programs, locale, payments } = options;
  const day = snapshot(catalog, { asOf });
  const results =
    programs.length === 0 ? evaluateAll(day, facts) : programs.map((program) => evaluate(day, program, facts));
  const reports = results.map((result) => report(result, explain(result, { locale }), locale));
  return {
    asOf,
    catalog: {
      id: catalog.id,
      version: catalog.version,
      evidenceUntil: catalog.evidenceUntil,
      programs: catalog.programs.length,
    },
    results: reports.sort((a, b) => rank(a) - rank(b)),
    next: nextFacts(results).map(({ fact, programs }) => ({
      fact,
      question: questionOf(catalog, fact, locale),
      programs,
    })),
    ...(payments && { payments: payments.report }),
    sources: { ...citedIn(reports, (id) => catalog.sources[id]), ...payments?.sources },
  };
}

const rank = ({ status, inForce }: ProgramReport): number =>
  inForce ? ['eligible', 'needs-info', 'not-eligible'].indexOf(status) : 3;

function report(result: Result, { amount: sums, ...explained }: Explanation, locale: Locale): ProgramReport {
  const { program, status, inForce, nearest, allocation, confidence, missing, pendingAttestations, amount, citations } =
    result;
  const { gap, ...dates } = nearest ?? {};
  return {
    program,
    name: explained.name,
    status,
    inForce,
    ...(nearest ? { nearest: { ...dates, ...(gap ? { gap: gap[locale] ?? gap.id } : {}) } } : {}),
    allocation,
    confidence,
    summary: explained.summary,
    reasons: result.reasons.map(({ cond: _, ...reason }, place) => ({
      ...reason,
      text: explained.reasons[place]?.text ?? reason.id,
    })),
    missing,
    pendingAttestations,
    open: explained.open,
    ...(amount && sums ? { amount: amountOf(amount, sums) } : {}),
    notes: explained.notes,
    citations,
    ...(result.stale ? { stale: result.stale } : {}),
  };
}

function amountOf({ breakdown, ...amount }: Amount, { text, lines }: NonNullable<Explanation['amount']>): AmountReport {
  return {
    ...amount,
    text,
    breakdown: breakdown.map(({ name: _, ...line }, place) => ({ ...line, text: lines[place]?.text ?? line.id })),
  };
}

/** The catalog's own question for a fact, by its path: `members.birthDate`. */
function questionOf({ facts }: Catalog, path: string, locale: Locale): string {
  const [list = '', id] = path.split('.');
  const fact = id === undefined ? facts[list] : facts[list]?.of?.[id];
  const text = fact?.ask?.text ?? fact?.label;
  return text ? (text[locale] ?? text.id) : path;
}
